package org.counterclaim.batch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
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

/** Many reports in one request. */
@Path("/api/v1/documents:batch")
@Tag(name = "documents")
public class DocumentBatchResource {

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
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_BATCH)
    public StreamingOutput capture(InputStream lines, @Context HttpHeaders headers) {
        return rows.answer(
                lines,
                new Rows.Batch<>(
                        headers,
                        "documents:batch",
                        DocumentBody.class,
                        1,
                        chunk -> chunk.stream().map(this::keep).toList()));
    }

    private RowAnswer keep(Rows.Row<DocumentBody> row) {
        DocumentIntake.Taken taken = intake.take(row.body());
        UUID id = taken.document();
        int found = claims.byDocument(id).size();
        return new RowAnswer(row.number(), taken.isNew() ? 201 : 200, id, found, null);
    }
}
