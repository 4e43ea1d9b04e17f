package org.counterclaim.mail;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mail that one wants, over REST. */
@Path("/api/v1/me/digest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class DigestResource {

    private final DigestEditing editing;
    private final BodyCheck bodies;
    private final EntityTags tags;

    DigestResource(DigestEditing editing, BodyCheck bodies, EntityTags tags) {
        this.editing = editing;
        this.bodies = bodies;
        this.tags = tags;
    }

    @GET
    @Operation(summary = "What one wants to hear of by mail", description = "404 where none is wanted.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DigestView.class)))
    public Response own(@Context Request request) {
        DigestView digest = editing.own().orElseThrow(() -> ProblemException.noSuch("digest", "yours"));
        return tags.ok(request, digest.version(), digest);
    }

    @PUT
    @Operation(
            summary = "Say what one wants to hear of by mail",
            description = "From now on; what was before is not told. Needs If-Match where there is one already.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DigestView.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.NEEDED)
    public Response put(DigestBody body, @Context HttpHeaders headers) {
        DigestView digest = editing.put(bodies.checked(body), version -> EntityTags.requireMatch(headers, version));
        return tags.changed(digest.version(), digest);
    }

    @DELETE
    @Operation(summary = "Want no mail any more")
    @APIResponse(responseCode = "204")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void delete(@Context HttpHeaders headers) {
        editing.delete(version -> EntityTags.honourMatch(headers, version));
    }
}
