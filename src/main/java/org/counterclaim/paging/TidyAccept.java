package org.counterclaim.paging;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves in a header Accept only what the layers below read as RFC 9110 means it: a malformed range is passed over, as the
 * RFC allows, and a range such as {@code text/*} is written as the type that it comes to here.
 */
@Singleton
class TidyAccept {

    /** Before any route is chosen. */
    private static final int EARLY = 90;

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern RANGE = Pattern.compile(
            TOKEN + "/" + TOKEN + "([ \\t]*;[ \\t]*" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\"))*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALITY =
            Pattern.compile(".*;[ \\t]*q=(?!(0(\\.\\d{0,3})?|1(\\.0{0,3})?)[ \\t]*(;|$)).*", Pattern.CASE_INSENSITIVE);

    void install(@Observes Filters filters) {
        filters.register(TidyAccept::tidy, EARLY);
    }

    private static void tidy(RoutingContext request) {
        List<String> given = request.request().headers().getAll(HttpHeaders.ACCEPT);
        if (!given.isEmpty() && request.normalizedPath().startsWith("/api/")) {
            String tidy = tidy(String.join(",", given));
            request.request().headers().set(HttpHeaders.ACCEPT, tidy.isEmpty() ? "*/*" : tidy);
        }
        request.next();
    }

    static String tidy(String accept) {
        return Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(range -> RANGE.matcher(range).matches())
                .filter(range -> !QUALITY.matcher(range).matches())
                .filter(range -> !range.startsWith("*") || range.startsWith("*/*"))
                .map(range ->
                        range.replaceFirst("^text/\\*", Lists.CSV).replaceFirst("^application/\\*", "application/json"))
                .collect(Collectors.joining(", "));
    }
}
