package org.counterclaim.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which accounts the newsroom's sign-on leads to, over REST, for administrators. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@Needs(Role.ADMIN)
class SignOnResource {

    private static final String OF_THE_PERSON =
            "The ETag of the person, or left out. When another change came first: 412.";

    private final SignOnJoining joining;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;

    SignOnResource(SignOnJoining joining, BodyCheck bodyCheck, EntityTags tags) {
        this.joining = joining;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
    }

    @GET
    @Path("sign-ons")
    @Operation(summary = "Who came by the newsroom's sign-on with the login of an account that is not theirs yet")
    public List<SignOnRequests.Waiting> waiting() {
        return joining.waiting();
    }

    @GET
    @Path("sign-ons/{id}")
    @Operation(summary = "One who asks for an account")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SignOnRequests.Waiting.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        SignOnRequests.Waiting waiting = joining.one(id);
        return tags.ok(request, waiting.version(), waiting);
    }

    @POST
    @Path("sign-ons/{id}/grant")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Join the account to who asks for it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Person.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public Response grant(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return changed(joining.grant(id, version -> EntityTags.honourMatch(headers, version)));
    }

    @DELETE
    @Path("sign-ons/{id}")
    @Operation(summary = "Refuse who asks for an account; they may ask again")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void refuse(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        joining.refuse(id, version -> EntityTags.honourMatch(headers, version));
    }

    @PUT
    @Path("{id}/sign-on")
    @Operation(
            summary = "Join an account to the newsroom's sign-on",
            description = "From then on the provider's person with this number comes in as the owner of the account.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Person.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = OF_THE_PERSON)
    public Response join(@PathParam("id") UUID id, SignOnBody body, @Context HttpHeaders headers) {
        SignOnBody wanted = bodyCheck.checked(body);
        return changed(joining.join(id, wanted, version -> EntityTags.honourMatch(headers, version)));
    }

    @DELETE
    @Path("{id}/sign-on")
    @Operation(summary = "Separate an account from the newsroom's sign-on")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = OF_THE_PERSON)
    public void separate(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        joining.separate(id, version -> EntityTags.honourMatch(headers, version));
    }

    private Response changed(Person person) {
        return tags.changed(person.version(), person);
    }
}
