package org.counterclaim.batch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.idempotency.Once;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many claims in one request. */
@Path("/api/v1/claims:batch")
@Tag(name = "claims")
public class ClaimBatchResource {

    private static final int CHUNK = 500;

    private final Rows rows;
    private final ClaimIntake intake;

    ClaimBatchResource(Rows rows, ClaimIntake intake) {
        this.rows = rows;
        this.intake = intake;
    }

    @POST
    @Needs(Role.EDITOR)
    @Consumes({"application/jsonl", "application/x-ndjson", "application/json", "text/plain"})
    @Produces("application/jsonl")
    @Operation(
            summary = "Enter many claims",
            description =
                    "A claim a line, as for one claim. Answered line by line: a row that is refused says why, and the"
                            + " rest is kept. Rows are committed some hundreds at a time.")
    @RequestBody(
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = ClaimBody.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = RowAnswer.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_BATCH)
    public StreamingOutput enter(InputStream lines, @Context HttpHeaders headers) {
        return rows.answer(lines, new Rows.Batch<>(headers, "claims:batch", ClaimBody.class, CHUNK, this::keep));
    }

    private List<RowAnswer> keep(List<Rows.Row<ClaimBody>> chunk) {
        List<ClaimIntake.Outcome> outcomes =
                intake.enterEach(chunk.stream().map(Rows.Row::body).toList());
        List<RowAnswer> answers = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            answers.add(answer(chunk.get(i).number(), outcomes.get(i)));
        }
        return answers;
    }

    private static RowAnswer answer(int row, ClaimIntake.Outcome outcome) {
        return switch (outcome) {
            case ClaimIntake.Outcome.Kept kept -> RowAnswer.kept(row, kept.id());
            case ClaimIntake.Outcome.Known known -> RowAnswer.kept(row, known.id());
            case ClaimIntake.Outcome.Refused refused -> RowAnswer.refused(row, refused.problem());
        };
    }
}
