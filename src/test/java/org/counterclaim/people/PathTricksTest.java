package org.counterclaim.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An address that one part of the server reads as open and another as closed lets nobody in. Written to the socket, since
 * clients tidy addresses.
 */
@QuarkusTest
@TestProfile(Accounts.class)
class PathTricksTest {

    private static final List<String> CLOSED =
            List.of("/conflicts", "/people", "/api/v1/conflicts", "/api/v1/people", "/api/v1/audit", "/api/v1/me");

    private static final List<String> OPEN =
            List.of("/assets", "/fonts", "/_static", "/problems", "/welcome", "/q/health", "/q/openapi", "/sign-in");

    @TestHTTPResource
    URL server;

    private static Stream<String> tricks(String closed) {
        String bare = closed.substring(1);
        Stream<String> plain = Stream.of(
                closed + ";x",
                closed + "%3Bx",
                closed + ";x=/assets/y",
                "/" + closed,
                "/." + closed,
                closed + "/",
                closed + "/.",
                closed + "%2F",
                closed + "%5C",
                closed + "%00",
                closed + "?/assets/",
                "/%2e" + closed,
                closed.toUpperCase(java.util.Locale.ROOT));
        Stream<String> beside = OPEN.stream()
                .flatMap(open -> Stream.of(
                        open + "/.." + closed,
                        open + "/..;" + closed,
                        open + "/..;x" + closed,
                        open + ";/.." + closed,
                        open + "/%2e%2e" + closed,
                        open + "/..%2F" + bare,
                        open + "/..%5C" + bare,
                        open + "%2F.." + closed,
                        open + "%2F..%2F" + bare,
                        open + "%3B/.." + closed,
                        open + "/x/../.." + closed));
        return Stream.concat(plain, beside);
    }

    private int status(String target) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9));
        }
    }

    @Test
    void noSpellingOfAClosedAddressOpensIt() throws IOException {
        for (String closed : CLOSED) {
            for (String trick : tricks(closed).toList()) {
                assertThat(status(trick)).as(trick).isIn(303, 400, 401, 403, 404, 405, 406);
            }
        }
    }

    @Test
    void openAddressesAreOpen() throws IOException {
        assertThat(status("/sign-in")).isEqualTo(200);
        assertThat(status("/q/health")).isEqualTo(200);
    }
}
