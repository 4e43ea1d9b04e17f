package org.counterclaim.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Where the newsroom's sign-on leads back to. What it says is turned into a session of our own, and forgotten. */
@Path(SignOnTenant.PATH)
class SignOnPage {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignOn signOn;
    private final SignOnSettings settings;
    private final SessionCookie cookie;
    private final SecurityIdentity identity;
    private final Instance<OidcSession> providers;
    private final ObjectMapper json;

    SignOnPage(
            SignOn signOn,
            SignOnSettings settings,
            SessionCookie cookie,
            SecurityIdentity identity,
            Instance<OidcSession> providers,
            ObjectMapper json) {
        this.signOn = signOn;
        this.settings = settings;
        this.cookie = cookie;
        this.identity = identity;
        this.providers = providers;
        this.json = json;
    }

    @GET
    @Blocking
    public Response enter() throws JsonProcessingException {
        Response.ResponseBuilder start = Response.seeOther(URI.create(SignInPage.START));
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return start.build();
        }
        try {
            Vouched vouched = Vouched.of(claims(token), settings);
            if (signOn.join(cookie.sent(), vouched)) {
                return Response.seeOther(URI.create("/account")).build();
            }
            return start.cookie(cookie.of(signOn.open(vouched, cookie.visitor())))
                    .build();
        } finally {
            providers.get().logout().await().atMost(PATIENCE);
        }
    }

    /** The signature was checked before anybody comes here. */
    private JsonNode claims(JsonWebToken token) throws JsonProcessingException {
        String payload = token.getRawToken().split("\\.", -1)[1];
        return json.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
