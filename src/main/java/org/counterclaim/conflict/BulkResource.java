package org.counterclaim.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.ReviewPatch;
import org.counterclaim.review.Reviewing;
import org.counterclaim.review.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One change to many conflicts, each in a transaction of its own. */
@Path("/api/v1/conflicts:bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class BulkResource {

    private static final int MOST = 200;

    /**
     * What to change.
     *
     * @param ids at most 200
     * @param review as the review of one conflict takes it
     */
    public record BulkBody(
            @Nullable List<UUID> ids,

            @Nullable @Schema(implementation = ReviewPatch.class)
            JsonNode review) {}

    /**
     * What became of one.
     *
     * @param problem why it stayed as it was; null when it was changed
     */
    public record Outcome(UUID id, int status, @Nullable Problem problem) {}

    /** One outcome for each id, in the order they came. */
    public record Outcomes(List<Outcome> items) {}

    private final Reviewing reviewing;
    private final BodyCheck bodies;

    BulkResource(Reviewing reviewing, BodyCheck bodies) {
        this.reviewing = reviewing;
        this.bodies = bodies;
    }

    @POST
    @Needs(Role.REVIEWER)
    @Operation(summary = "Change the reviews of many conflicts", description = "Answers for each what became of it.")
    public Outcomes change(@Nullable BulkBody body) {
        BulkBody wanted = bodies.checked(body);
        if (wanted.ids() == null || wanted.ids().isEmpty() || wanted.ids().size() > MOST) {
            throw ProblemException.invalid("ids", "must list 1 to " + MOST + " conflicts");
        }
        ReviewPatch patch = ReviewPatch.read(wanted.review());
        return new Outcomes(
                wanted.ids().stream().distinct().map(id -> change(id, patch)).toList());
    }

    private Outcome change(UUID id, ReviewPatch patch) {
        try {
            reviewing.change(id, Revision.any(), patch);
            return new Outcome(id, 200, null);
        } catch (ProblemException refusal) {
            return new Outcome(id, refusal.problem().status(), refusal.problem());
        }
    }
}
