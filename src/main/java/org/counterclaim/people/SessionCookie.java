package org.counterclaim.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that holds a session: kept from scripts and from what other sites send, over TLS only where the request
 * came over TLS, and gone with the browser.
 */
@RequestScoped
class SessionCookie {

    private static final String NAME = "counterclaim_session";

    private final HttpServerRequest request;

    SessionCookie(RoutingContext routing) {
        this.request = routing.request();
    }

    NewCookie of(Secret secret) {
        return cookie(secret.text(), -1);
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    /** That of the request; null where there is none. */
    @Nullable Secret sent() {
        String sent = sent(request);
        return sent == null ? null : Secret.of(sent);
    }

    /** The secret that came in the cookie; null where none came. */
    static @Nullable String sent(HttpServerRequest request) {
        Cookie sent = request.getCookie(name(request));
        return sent == null ? null : sent.getValue();
    }

    /**
     * Over TLS with the prefix by which a browser takes it from this very host only: no neighbour below the same domain
     * can put a session of its own in its place (RFC 6265bis, "__Host-").
     */
    private static String name(HttpServerRequest request) {
        return isOverTls(request) ? "__Host-" + NAME : NAME;
    }

    private static boolean isOverTls(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(isOverTls(request))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }

    SignIn.Visitor visitor() {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new SignIn.Visitor(request.remoteAddress().hostAddress(), agent);
    }
}
