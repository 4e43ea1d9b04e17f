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
        Cookie sent = request.getCookie(SignedIn.COOKIE);
        return sent == null ? null : Secret.of(sent.getValue());
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(SignedIn.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }

    SignIn.Visitor visitor() {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new SignIn.Visitor(request.remoteAddress().hostAddress(), agent);
    }
}
