package org.counterclaim.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.BulkChange;
import org.counterclaim.review.BulkReviewing;
import org.counterclaim.review.ReviewPatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One change to many conflicts, each in a transaction of its own, and its taking back. */
@Path("/api/v1/conflicts:bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class BulkResource {

    private static final int MOST = 200;

    /**
     * What to change; at least one of review, addLabels and suppress.
     *
     * @param ids at most 200
     * @param review as the review of one conflict takes it
     * @param addLabels labels that join those there are
     * @param suppress why they are set aside
     */
    public record BulkBody(
            @Nullable List<UUID> ids,

            @Nullable @Schema(implementation = ReviewPatch.class)
            JsonNode review,

            @Nullable List<String> addLabels,
            @Nullable String suppress) {

        BulkChange change() {
            if (review == null && addLabels == null && suppress == null) {
                throw ProblemException.invalid("review", "is needed");
            }
            return new BulkChange(
                    review == null || review.isNull() ? null : ReviewPatch.read(review), labels(), suppress);
        }

        private List<String> labels() {
            ObjectNode patch = JsonNodeFactory.instance.objectNode();
            ArrayNode labels = patch.putArray("labels");
            Objects.requireNonNullElse(addLabels, List.<String>of()).forEach(labels::add);
            return Objects.requireNonNullElse(ReviewPatch.read(patch).labels(), List.of());
        }

        List<UUID> conflicts() {
            if (ids == null || ids.isEmpty() || ids.size() > MOST) {
                throw ProblemException.invalid("ids", "must list 1 to " + MOST + " conflicts");
            }
            return ids;
        }
    }

    /**
     * Which change to take back.
     *
     * @param undo the {@code undo} that the change answered with
     */
    public record UndoBody(@Nullable UUID undo) {}

    private final BulkReviewing reviewing;
    private final BodyCheck bodies;
    private final Once once;

    BulkResource(BulkReviewing reviewing, BodyCheck bodies, Once once) {
        this.reviewing = reviewing;
        this.bodies = bodies;
        this.once = once;
    }

    @POST
    @Needs(Role.REVIEWER)
    @Operation(
            summary = "Change the reviews of many conflicts",
            description = "Answers for each what became of it, and with an id by which the change is taken back.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BulkReviewing.Outcomes.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response change(@Nullable BulkBody body, @Context HttpHeaders headers) {
        BulkBody wanted = bodies.checked(body);
        List<UUID> conflicts = wanted.conflicts();
        BulkChange change = wanted.change();
        return once.toldInSteps(
                headers, "conflicts:bulk", wanted, reviewing::begin, id -> reviewing.change(id, conflicts, change));
    }

    @POST
    @Needs(Role.REVIEWER)
    @Path("undo")
    @Operation(
            summary = "Take a bulk change back",
            description = "Once, and your own. Reviews that somebody changed since stay as they are; it says which.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BulkReviewing.Outcomes.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response undo(@Nullable UndoBody body, @Context HttpHeaders headers) {
        UUID undo = bodies.checked(body).undo();
        if (undo == null) {
            throw ProblemException.invalid("undo", "is needed");
        }
        return once.toldInSteps(
                headers, "conflicts:bulk/undo", undo, () -> reviewing.beginUndo(undo), reviewing::putBack);
    }
}
