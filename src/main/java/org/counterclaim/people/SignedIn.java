package org.counterclaim.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.counterclaim.permission.Permissions;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Tells who sends a request: by the secret of an API token as bearer, or by that of a session in a cookie. Who sends
 * neither, or a cookie that has ended, is nobody; a wrong token is refused.
 */
@ApplicationScoped
class SignedIn implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final PeopleSettings settings;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final boolean hasSignOn;
    private final String refusal;

    SignedIn(PeopleSettings settings, SignOnSettings signOn, Sessions sessions, ApiTokens tokens, ObjectMapper json)
            throws JsonProcessingException {
        this.refusal = json.writeValueAsString(ProblemType.UNAUTHENTICATED
                .because("Sign in, or send a token as bearer")
                .problem());
        this.settings = settings;
        this.hasSignOn = signOn.isOn();
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String bearer = bearer(context);
        String cookie = SessionCookie.sent(context.request());
        if (!settings.accounts() || isProviders(context)) {
            return Uni.createFrom().nullItem();
        }
        if (bearer != null) {
            return found(() -> token(bearer));
        }
        return cookie == null ? Uni.createFrom().nullItem() : found(() -> session(cookie));
    }

    private static Uni<SecurityIdentity> found(Supplier<@Nullable SecurityIdentity> search) {
        return Uni.createFrom().item(search).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Whoever comes there is known by what the provider says, also in the middle of a session. */
    private boolean isProviders(RoutingContext context) {
        return hasSignOn && context.normalizedPath().equals(SignOnTenant.PATH);
    }

    private static @Nullable String bearer(RoutingContext context) {
        String sent = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? sent.substring(BEARER.length()).strip() : null;
    }

    private SecurityIdentity token(String secret) {
        return tokens.holder(Secret.of(secret))
                .map(SignedIn::identity)
                .orElseThrow(() -> new AuthenticationFailedException("No such token, or it has ended"));
    }

    private @Nullable SecurityIdentity session(String secret) {
        Optional<Caller> holder = sessions.holder(Secret.of(secret));
        return holder.isPresent() ? identity(holder.get()) : null;
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.login()))
                .addRoles(caller.role().names())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller)
                .addAttribute(Permissions.TOKEN, caller.token())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return isPage(context)
                ? Uni.createFrom().item(new ChallengeData(303, HttpHeaders.LOCATION, "/sign-in?to=" + wanted(context)))
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    /** Programs are told as of any other refusal. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (isPage(context)) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        context.response()
                .setStatusCode(ProblemType.UNAUTHENTICATED.status())
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(refusal);
        return Uni.createFrom().item(true);
    }

    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    /** Where to go on after signing in: what was asked for, or the start where something was sent. */
    private static String wanted(RoutingContext context) {
        String uri = context.request().method().name().equals("GET")
                ? context.request().uri()
                : "/";
        return URLEncoder.encode(uri, StandardCharsets.UTF_8);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
