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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
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
import org.jspecify.annotations.Nullable;

/** Accounts over REST, for administrators. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "Accounts and invitations; for administrators")
@Needs(Role.ADMIN)
class PeopleResource {

    /**
     * An invitation that was made.
     *
     * @param path shown once; null when the request that made it is sent again
     */
    public record MadeInvitation(
            Invitations.Invitation invitation, @Nullable String path) {}

    private final Administration administration;
    private final BodyCheck bodyCheck;
    private final EntityTags tags;
    private final Once once;

    PeopleResource(Administration administration, BodyCheck bodyCheck, EntityTags tags, Once once) {
        this.administration = administration;
        this.bodyCheck = bodyCheck;
        this.tags = tags;
        this.once = once;
    }

    @GET
    @Operation(summary = "Everybody with an account, by name")
    public List<Person> all() {
        return administration.all();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One person")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Person.class)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        Person person = administration.one(id);
        return tags.ok(request, person.version(), person);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a person",
            description = "Who is switched off, or may do less than before, is signed out everywhere. Needs If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Person.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, required = true, description = EntityTags.NEEDED)
    public Response change(@PathParam("id") UUID id, PersonBody body, @Context HttpHeaders headers) {
        PersonBody wanted = bodyCheck.checked(body);
        Person person = administration.change(
                id,
                wanted.name(),
                wanted.wanted(),
                wanted.active(),
                version -> EntityTags.requireMatch(headers, version));
        return tags.changed(person.version(), person);
    }

    @POST
    @Path("{id}/reset")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Make a link by which a person sets a new password")
    @APIResponse(
            responseCode = "201",
            description = "The link's path, shown this once",
            content = @Content(schema = @Schema(implementation = MadeInvitation.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_SECRET)
    public Response reset(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return once.made(headers, "people/" + id + "/reset", "", () -> made(administration.reset(id)))
                .response();
    }

    @GET
    @Path("{id}/tokens")
    @Operation(summary = "A person's tokens, the newest first, without their secrets")
    public List<ApiTokens.Token> tokens(@PathParam("id") UUID id) {
        return administration.tokens(id);
    }

    @GET
    @Path("{id}/tokens/{token}")
    @Operation(summary = "One token of a person, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiTokens.Token.class)))
    public Response token(@PathParam("id") UUID id, @PathParam("token") UUID token, @Context Request request) {
        ApiTokens.Token found = administration.token(id, token);
        return tags.ok(request, found.version(), found);
    }

    @DELETE
    @Path("{id}/tokens/{token}")
    @Operation(summary = "Revoke a person's token")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void revoke(@PathParam("id") UUID id, @PathParam("token") UUID token, @Context HttpHeaders headers) {
        administration.revoke(id, token, version -> EntityTags.honourMatch(headers, version));
    }

    @GET
    @Path("invitations")
    @Operation(summary = "Invitations that wait, the newest first")
    public List<Invitations.Invitation> invitations() {
        return administration.waiting();
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Invite somebody")
    @APIResponse(
            responseCode = "201",
            description = "The link's path, shown this once",
            content = @Content(schema = @Schema(implementation = MadeInvitation.class)))
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_SECRET)
    public Response invite(InvitationBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(
                        headers,
                        "people/invitations",
                        body,
                        () -> made(administration.invite(body.wanted(), body.noteOrNone())))
                .response();
    }

    @GET
    @Path("invitations/{id}")
    @Operation(summary = "One invitation that waits")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Invitations.Invitation.class)))
    public Response invitation(@PathParam("id") UUID id, @Context Request request) {
        return tags.ok(request, Invitations.Invitation.VERSION, administration.invitation(id));
    }

    @DELETE
    @Path("invitations/{id}")
    @Operation(summary = "Take an invitation back")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void withdraw(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        administration.withdraw(id, version -> EntityTags.honourMatch(headers, version));
    }

    private static Once.Made made(Administration.Link link) {
        Invitations.Invitation invitation = link.invitation();
        return Once.Made.at(
                URI.create("/api/v1/people/invitations/" + invitation.id()),
                Invitations.Invitation.VERSION,
                new MadeInvitation(invitation, "/welcome/" + link.secret().text()),
                new MadeInvitation(invitation, null));
    }
}
