package org.counterclaim.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the page at hand is looked at: in which language and colours, and at which address. The language is that of
 * {@code ?lang=}, else of the cookie, else the best that the browser accepts.
 */
@RequestScoped
public class Visit {
    static final String LANGUAGE = "lang";
    static final String SCHEME = "scheme";
    private static final String DIGITS = "digits";
    private static final Set<String> SCHEMES = Set.of("light", "dark");

    private final HttpServerRequest request;
    private final Language language;
    private final Say say;
    private final ZoneId zone;
    private final Digits digits;
    private final String version;

    @Inject
    Visit(
            RoutingContext routing,
            Clock clock,
            PageSettings settings,
            TermLabels terms,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.request = routing.request();
        this.language = asked().or(() -> cookie(LANGUAGE).flatMap(Language::of))
                .orElseGet(() -> accepted(request.getHeader("Accept-Language")));
        this.digits = cookie(DIGITS).flatMap(Digits::of).orElse(settings.digits());
        this.say = new Say(language, clock.instant(), settings.zone(), digits, terms);
        this.zone = settings.zone();
        this.version = version;
    }

    /** The zone in which times are shown and days are read. */
    public ZoneId zone() {
        return zone;
    }

    /** The digits of this visit's Arabic pages. */
    public Digits digits() {
        return digits;
    }

    public Language language() {
        return language;
    }

    /** Words in the language of the page. */
    public Say say() {
        return say;
    }

    /** The version of the application that made the page. */
    public String version() {
        return version;
    }

    /** The language that the address itself asks for. */
    final Optional<Language> asked() {
        return Optional.ofNullable(request.getParam(LANGUAGE)).flatMap(Language::of);
    }

    /** "light" or "dark" where a person chose; empty to follow the system. */
    public String scheme() {
        return cookie(SCHEME).filter(SCHEMES::contains).orElse("");
    }

    /** The page with what was asked of it; the start where something was sent. */
    String address() {
        return request.method().equals(HttpMethod.GET) ? request.uri() : "/";
    }

    public String path() {
        return request.path();
    }

    /** Whether the page belongs to a part of the site, for the navigation. */
    public boolean in(String part) {
        return path().equals(part) || path().startsWith(part + "/");
    }

    /** This very page in the other language. */
    public String inOtherLanguage() {
        String kept = request.params().entries().stream()
                .filter(each -> !each.getKey().equals(LANGUAGE) && isQuery(each.getKey()))
                .map(Visit::encoded)
                .collect(Collectors.joining("&"));
        return path() + "?" + (kept.isEmpty() ? "" : kept + "&") + LANGUAGE + "="
                + language().other().tag();
    }

    /** Whether only a part of the page is wanted: asked by htmx, and not to restore a page from history. */
    public boolean isPartial() {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    private boolean isQuery(String name) {
        String query = request.query();
        return query != null && query.contains(URLEncoder.encode(name, StandardCharsets.UTF_8) + "=");
    }

    private static String encoded(Map.Entry<String, String> parameter) {
        return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("NullAway") // an absent header is null
    private static Language accepted(String header) {
        return header == null ? Language.EN : Language.accepted(header);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }
}
