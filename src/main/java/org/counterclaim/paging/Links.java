package org.counterclaim.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the pages of a list are, as RFC 8288 has it. */
final class Links {

    private Links() {}

    static void add(Response.ResponseBuilder answer, UriInfo uri, @Nullable String next) {
        String first = "<" + address(uri, null) + ">; rel=\"first\"";
        answer.header(HttpHeaders.LINK, next == null ? first : "<" + address(uri, next) + ">; rel=\"next\", " + first);
    }

    private static String address(UriInfo uri, @Nullable String cursor) {
        Map<String, List<String>> query = new TreeMap<>(uri.getQueryParameters());
        query.remove("cursor");
        if (cursor != null) {
            query.put("cursor", List.of(cursor));
        }
        String written = query.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> encoded(each.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return uri.getAbsolutePath() + (written.isEmpty() ? "" : "?" + written);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
