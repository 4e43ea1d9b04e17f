package org.counterclaim.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request.
 *
 * @param isDescribed whether the description knows the method at this path
 * @param target path and query, encoded
 */
record Attempt(
        Description.Operation operation,
        boolean isDescribed,
        String method,
        String target,
        List<Map.Entry<String, String>> headers,
        byte[] body) {

    private static final int LONGEST_SHOWN = 2_000;

    HttpRequest request(URI server, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(each -> request.header(each.getKey(), each.getValue()));
        return request.build();
    }

    String path() {
        return target.replaceAll("\\?.*", "");
    }

    /** To be asked again by hand. */
    String curl() {
        StringBuilder command = new StringBuilder("curl -i -X ")
                .append(method)
                .append(" -H \"Authorization: Bearer $COUNTERCLAIM_TOKEN\"");
        headers.forEach(each -> command.append(" -H ").append(quoted(each.getKey() + ": " + each.getValue())));
        if (body.length > 0) {
            String text = new String(body, StandardCharsets.UTF_8);
            command.append(" --data-binary ")
                    .append(quoted(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text));
        }
        return command.append(" \"$SERVER")
                .append(target.length() > LONGEST_SHOWN ? target.substring(0, LONGEST_SHOWN) + "..." : target)
                .append('"')
                .toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
