package org.counterclaim.batch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Many reports in one request. */
@Path("/api/v1/documents:batch")
@Tag(name = "documents")
public class DocumentBatchResource {

    private static final Logger LOG = Logger.getLogger(DocumentBatchResource.class);

    private final Rows rows;
    private final DocumentIntake intake;
    private final ClaimViews claims;

    DocumentBatchResource(Rows rows, DocumentIntake intake, ClaimViews claims) {
        this.rows = rows;
        this.intake = intake;
        this.claims = claims;
    }

    @POST
    @Needs(Role.EDITOR)
    @Consumes({"application/jsonl", "application/x-ndjson", "application/json", "text/plain"})
    @Produces("application/jsonl")
    @Operation(
            summary = "Capture many reports",
            description = "A report a line, as for one document. Each is committed by itself and answered by a line.")
    @RequestBody(
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = DocumentBody.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(implementation = RowAnswer.class)))
    public StreamingOutput capture(InputStream lines) {
        return rows.answer(
                lines,
                DocumentBody.class,
                1,
                chunk -> chunk.stream().map(this::keep).toList());
    }

    private RowAnswer keep(Rows.Row<DocumentBody> row) {
        try {
            return RetriedTransaction.call(() -> {
                DocumentIntake.Taken taken = intake.take(row.body());
                UUID id = taken.document();
                return new RowAnswer(
                        row.number(),
                        taken.isNew() ? 201 : 200,
                        id,
                        claims.byDocument(id).size(),
                        null);
            });
        } catch (ProblemException refusal) {
            return RowAnswer.refused(row.number(), refusal.problem());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Row %d cannot be kept", row.number());
            return RowAnswer.refused(
                    row.number(),
                    ProblemType.UNEXPECTED.because("It is in the server's log").problem());
        }
    }
}
