package org.counterclaim.webhook;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that is told of changes, and what it was told. */
final class Receiver implements AutoCloseable {

    /** What came. */
    record Message(String id, String time, String signature, String body) {}

    private final List<Message> got = new CopyOnWriteArrayList<>();
    private final String event = "Webhooks " + UUID.randomUUID();
    private final HttpServer server;
    private volatile int status = 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            got.add(new Message(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().set("Location", "http://10.0.0.1/inside");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    /** Answers so from now on. */
    void answer(int code) {
        status = code;
    }

    List<Message> got() {
        return got;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?room=1";
    }

    static ValidatableResponse enter(String url, String kinds) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"" + url + "\",\"kinds\":[" + kinds + "]}")
                .post("/api/v1/webhooks")
                .then();
    }

    /** Enters a claim; its id. */
    String claim() {
        return given().contentType(ContentType.JSON)
                .body("{\"event\":\"" + event + "\",\"predicate\":\"try.yes\",\"statement\":\"So it was\"}")
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What was told of a claim. */
    Message message(String claim) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            for (Message message : got) {
                if (message.body().contains(claim)) {
                    return message;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing came about " + claim);
    }

    static JsonPath delivery(String webhook, String state) throws InterruptedException {
        for (int tried = 0; tried < 300; tried++) {
            JsonPath page = given().get("/api/v1/webhooks/" + webhook + "/deliveries?state=" + state)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!page.getList("items").isEmpty()) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no delivery is " + state);
    }

    static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
