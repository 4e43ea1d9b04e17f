package org.counterclaim.people;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who one is, and one's own tokens, over REST. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "The caller and the caller's tokens")
class MeResource {

    /** The caller. {@code role} is that of the token where one was sent. */
    public record Me(UUID id, String login, Role role) {}

    /** A token that was made; {@code secret} is shown this once. */
    public record MadeToken(ApiTokens.Token token, String secret) {}

    private final CurrentCaller current;
    private final TokenEditing tokens;
    private final BodyCheck bodyCheck;

    MeResource(CurrentCaller current, TokenEditing tokens, BodyCheck bodyCheck) {
        this.current = current;
        this.tokens = tokens;
        this.bodyCheck = bodyCheck;
    }

    @GET
    @Operation(summary = "Who sends this request")
    public Me me() {
        Caller caller = current.caller().orElseThrow(UnauthorizedException::new);
        return new Me(caller.person(), caller.login(), caller.role());
    }

    @GET
    @Path("tokens")
    @Operation(summary = "The caller's tokens, the newest first")
    public List<ApiTokens.Token> tokens() {
        return tokens.own();
    }

    @POST
    @Path("tokens")
    @Operation(summary = "Make a token", description = "Its secret is in this answer and nowhere else.")
    @APIResponse(
            responseCode = "201",
            description = "The token and its secret",
            content = @Content(schema = @Schema(implementation = MadeToken.class)))
    public RestResponse<MadeToken> make(TokenBody body) {
        TokenEditing.Made made = tokens.make(bodyCheck.checked(body));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new MadeToken(made.token(), made.secret()))
                .location(URI.create("/api/v1/me/tokens/" + made.token().id()))
                .build();
    }

    @DELETE
    @Path("tokens/{id}")
    @Operation(summary = "Revoke a token", description = "Administrators may revoke anybody's.")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(id);
    }
}
