package org.counterclaim.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole disagreement on one event over REST. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class MatrixResource {

    private final Occasions occasions;
    private final EntityTags tags;

    MatrixResource(Occasions occasions, EntityTags tags) {
        this.occasions = occasions;
        this.tags = tags;
    }

    @GET
    @Path("{id}/matrix")
    @Operation(
            summary = "Who said what: sources down, questions across",
            description = "A claim's position counts from 0 within its conflict, and is -1 when nobody contests it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Matrix.class)))
    public Response matrix(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, 0, occasions.matrixOf(id));
    }
}
