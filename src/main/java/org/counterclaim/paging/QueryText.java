package org.counterclaim.paging;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.problem.ProblemException;

/**
 * A filter as it stands in an address and is kept: what was asked can be asked again. What is empty is left out.
 */
public record QueryText(MultivaluedMap<String, String> parameters) {

    /**
     * Reads what stands behind the question mark of an address, or begins with it.
     *
     * @param field what is wrong where it cannot be read
     */
    public static QueryText of(String field, String text) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String each : text.replaceFirst("^\\?", "").split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0 && equals < each.length() - 1) {
                parameters.add(decoded(field, each.substring(0, equals)), decoded(field, each.substring(equals + 1)));
            }
        }
        return new QueryText(parameters);
    }

    /** The filter alone, for what has an order of its own. */
    public QueryText withoutSort() {
        MultivaluedMap<String, String> filter = new MultivaluedHashMap<>(parameters);
        filter.remove("sort");
        return new QueryText(filter);
    }

    private static String decoded(String field, String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw ProblemException.invalid(field, "must be written as in an address");
        }
    }

    /** As it would stand in an address, names in alphabetical order. */
    @Override
    public String toString() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .map(value -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                                                .replace("%21", "!")
                                        + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }
}
