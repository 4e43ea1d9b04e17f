package org.counterclaim.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.people.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that reach for what is not theirs. */
@QuarkusTest
@TestProfile(Accounts.class)
class HostileRequestsTest {

    @TestHTTPResource
    URI address;

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void compressedBodiesAreRefusedUnread() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        for (String path : List.of("/api/v1/claims", "/api/v1/claims:batch", "/api/v1/imports", "/documents/new")) {
            Intruder.asked()
                    .header("Content-Encoding", "gzip")
                    .contentType("application/json")
                    .body(packed.toByteArray())
                    .post(path)
                    .then()
                    .statusCode(415)
                    .body("type", equalTo("/problems/unsupported-media-type"));
        }
    }

    @Test
    void pathsUpwardsLeadNowhere() throws IOException {
        for (String path : List.of(
                "/assets/../application.properties",
                "/assets/../../application.properties",
                "/assets/%2e%2e/%2e%2e/application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/assets/..%5c..%5capplication.properties",
                "/assets/%252e%252e/application.properties",
                "/assets/....//application.properties",
                "/assets/..;/application.properties",
                "/_static/../../../../../../etc/passwd",
                "/_static/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/fonts//etc/passwd",
                "/q/swagger-ui/../../application.properties",
                "/META-INF/resources/../../application.properties",
                "/application.properties",
                "/.git/config",
                "/api/v1/exports/..%2f..%2fetc/content",
                "/api/v1/imports/..%2f..%2f/refused.csv")) {
            String answer = raw("GET " + path);
            assertThat(answer)
                    .as(path)
                    .matches("(?s)HTTP/1\\.1 (30[0-9]|4[0-9][0-9]) .*")
                    .doesNotContain("quarkus.", "root:", "[core]");
        }
    }

    /** Sent as it is, where a client would tidy it up. */
    private String raw(String line) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer "
                                    + Accounts.TOKEN + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nobodyTracesOrConnects() throws IOException {
        for (String method : List.of("TRACE", "TRACK", "CONNECT", "PROPFIND")) {
            assertThat(raw(method + " /api/v1/claims")).as(method).matches("(?s)HTTP/1\\.1 (4[0-9][0-9]|501) .*");
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatGuardIt() {
        for (String path :
                List.of("/conflicts", "/sign-in", "/api/v1/me", "/api/v1/conflicts", "/nothing", "/api/v1/no")) {
            Intruder.asked()
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "same-origin")
                    .header("Cache-Control", oneOf("private, no-cache", "no-store"))
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Access-Control-Allow-Origin", equalTo(null));
        }
        for (String path : List.of("/q/openapi", "/q/health/live", "/q/metrics", "/q/swagger-ui/")) {
            Intruder.asked().get(path).then().header("X-Content-Type-Options", "nosniff");
        }
        for (String path : List.of("/audit", "/api/v1/audit", "/people", "/account", "/account/digest")) {
            Intruder.asked().get(path).then().header("Cache-Control", "no-store");
        }
        given().header("Origin", "http://hostile.invalid")
                .get("/sign-in")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    @Test
    void longCodesAreRefusedAndOverflowNothing() {
        String steps = "a.".repeat(20_000) + "a";
        for (String path : List.of("/api/v1/claims", "/api/v1/places", "/api/v1/predicates", "/api/v1/sources")) {
            Intruder.asked()
                    .contentType("application/json")
                    .body(Map.of(
                            "predicate",
                            steps,
                            "code",
                            steps,
                            "path",
                            steps.replace('.', '/'),
                            "sites",
                            List.of(steps)))
                    .post(path)
                    .then()
                    .statusCode(400);
        }
        Intruder.asked()
                .contentType("application/json")
                .body("[".repeat(100_000))
                .post("/api/v1/claims")
                .then()
                .statusCode(400);
    }
}
