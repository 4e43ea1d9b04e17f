package org.counterclaim.people;

import io.quarkus.security.UnauthorizedException;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.idempotency.Once;
import org.counterclaim.paging.EntityTags;
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

/** Who one is, and one's own account and tokens, over REST. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "The caller, and the caller's account and tokens")
class MeResource {

    /** The caller. {@code role} is that of the token where one was sent. */
    public record Me(UUID id, String login, Role role) {}

    /**
     * A token that was made.
     *
     * @param secret shown once; null when the request that made it is sent again
     */
    public record MadeToken(ApiTokens.Token token, @Nullable String secret) {}

    /**
     * Where the caller is signed in.
     *
     * @param agent the browser, as it names itself
     */
    public record Session(String address, String agent, OffsetDateTime openedAt, OffsetDateTime seenAt) {
        static Session of(Sessions.Open open) {
            return new Session(open.address(), open.agent(), open.openedAt(), open.seenAt());
        }
    }

    private final CurrentCaller current;
    private final TokenEditing tokens;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SignOnJoining joining;
    private final SessionCookie cookie;
    private final EntityTags tags;
    private final Once once;
    private final BodyCheck bodyCheck;

    MeResource(
            CurrentCaller current,
            TokenEditing tokens,
            SignIn signIn,
            Sessions sessions,
            SignOnJoining joining,
            SessionCookie cookie,
            EntityTags tags,
            Once once,
            BodyCheck bodyCheck) {
        this.current = current;
        this.tokens = tokens;
        this.signIn = signIn;
        this.sessions = sessions;
        this.joining = joining;
        this.cookie = cookie;
        this.tags = tags;
        this.once = once;
        this.bodyCheck = bodyCheck;
    }

    @GET
    @Operation(summary = "Who sends this request")
    public Me me() {
        Caller caller = caller();
        return new Me(caller.person(), caller.login(), caller.role());
    }

    @PUT
    @Path("password")
    @Operation(
            summary = "Change one's own password",
            description =
                    "Ends all sessions; tokens go on. Ten wrong present ones within a quarter of an hour make wait.")
    public void changePassword(PasswordBody body) {
        PasswordBody wanted = bodyCheck.checked(body);
        signIn.changePassword(caller(), wanted.present(), wanted.password(), cookie.visitor());
    }

    @GET
    @Path("sessions")
    @Operation(summary = "Where one is signed in, the last seen first")
    public List<Session> sessions() {
        return sessions.of(caller().person()).stream().map(Session::of).toList();
    }

    @DELETE
    @Path("sessions")
    @Operation(summary = "Sign out everywhere but in the session that asks")
    public void closeSessions() {
        signIn.signOutElsewhere(caller());
    }

    @DELETE
    @Path("sign-on")
    @Operation(
            summary = "Separate one's account from the newsroom's sign-on",
            description = "Refused to who has no password to come back with.")
    public void separate() {
        joining.separate(caller());
    }

    private Caller caller() {
        return current.caller().orElseThrow(UnauthorizedException::new);
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
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY_TO_A_SECRET)
    public Response make(TokenBody body, @Context HttpHeaders headers) {
        bodyCheck.checked(body);
        return once.made(headers, "me/tokens", body, () -> {
                    TokenEditing.Made made = tokens.make(body);
                    ApiTokens.Token token = made.token();
                    return Once.Made.at(
                            URI.create("/api/v1/me/tokens/" + token.id()),
                            token.version(),
                            new MadeToken(token, made.secret()),
                            new MadeToken(token, null));
                })
                .response();
    }

    @GET
    @Path("tokens/{id}")
    @Operation(summary = "One token, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiTokens.Token.class)))
    public Response token(@PathParam("id") UUID id, @Context Request request) {
        ApiTokens.Token token = tokens.one(id);
        return tags.ok(request, token.version(), token);
    }

    @DELETE
    @Path("tokens/{id}")
    @Operation(summary = "Revoke a token", description = "Administrators may revoke anybody's.")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = EntityTags.HONOURED)
    public void revoke(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        tokens.revoke(id, version -> EntityTags.honourMatch(headers, version));
    }
}
