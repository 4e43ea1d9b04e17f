package org.counterclaim.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.counterclaim.claim.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a real server on loopback. */
@QuarkusTest
@Timeout(60)
class WebhooksTest {

    private record Message(String id, String time, String signature, String body) {}

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    private final List<Message> got = new CopyOnWriteArrayList<>();
    private final String event = "Webhooks " + UUID.randomUUID();
    private volatile int status = 204;
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        vocabulary.bring();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
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
        receiver.start();
    }

    @AfterEach
    void stopListening() {
        receiver.stop(0);
        database.useHandle(handle -> handle.execute("delete from webhook"));
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?room=1";
    }

    private static ValidatableResponse enter(String url, String kinds) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"" + url + "\",\"kinds\":[" + kinds + "]}")
                .post("/api/v1/webhooks")
                .then();
    }

    private String claim() {
        return given().contentType(ContentType.JSON)
                .body("{\"event\":\"" + event + "\",\"predicate\":\"try.yes\",\"statement\":\"So it was\"}")
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Message message(String claim) throws InterruptedException {
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

    private JsonPath delivery(String webhook, String state) throws InterruptedException {
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

    @Test
    void changesAreSentSignedSoThatTheReceiverCanTell() throws InterruptedException, GeneralSecurityException {
        ValidatableResponse entered = enter(address(), "\"claim.added\"");
        entered.statusCode(201).body("secret", startsWith("whsec_"));
        String id = entered.extract().path("id");
        String secret = entered.extract().path("secret");
        given().get("/api/v1/webhooks/" + id).then().body("secret", nullValue());
        Message message = message(claim());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        byte[] signature = mac.doFinal(
                (message.id() + "." + message.time() + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signature));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.time())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(delivery(id, "DELIVERED").getInt("items[0].status")).isEqualTo(204);
        assertThat(new JsonPath(message.body()).getString("kind")).isEqualTo("claim.added");
    }

    @Test
    void whatIsNotTakenIsSentAgainAndInTheEndGivenUpUntilSomebodyAsks() throws InterruptedException {
        status = 500;
        String id = enter(address(), "\"claim.added\"").extract().path("id");
        String claim = claim();
        JsonPath dead = delivery(id, "DEAD");
        assertThat(dead.getInt("items[0].attempts")).isEqualTo(2);
        assertThat(dead.getString("items[0].error")).contains("500");
        assertThat(got).filteredOn(message -> message.body().contains(claim)).hasSize(2);
        status = 200;
        String again = "/api/v1/webhooks/" + id + "/deliveries/" + dead.getString("items[0].id") + "/redeliver";
        given().header("Idempotency-Key", again).post(again).then().statusCode(204);
        assertThat(delivery(id, "DELIVERED").getInt("items[0].status")).isEqualTo(200);
        given().header("Idempotency-Key", again).post(again).then().statusCode(204);
        given().get("/api/v1/webhooks/" + id).then().body("waiting", equalTo(0));
    }

    @Test
    void whoDoesNotAnswerHoldsUpNobodyElseAndEachHearsInOrder() throws IOException, InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        silent.createContext("/", exchange -> {
            asked.incrementAndGet();
            await(end);
            exchange.close();
        });
        silent.start();
        try {
            enter("http://127.0.0.1:" + silent.getAddress().getPort() + "/", "\"claim.added\"")
                    .statusCode(201);
            claim();
            while (asked.get() == 0) {
                Thread.sleep(50);
            }
            enter(address(), "\"claim.added\"").statusCode(201);
            List<String> claims = List.of(claim(), claim(), claim());
            for (String claim : claims) {
                message(claim);
            }
            assertThat(end.getCount()).isEqualTo(1);
            assertThat(asked).hasValue(1);
            assertThat(got)
                    .extracting(message -> new JsonPath(message.body()).getLong("number"))
                    .isSorted();
        } finally {
            end.countDown();
            silent.stop(0);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void redirectIsNoWayInside() throws InterruptedException {
        status = 302;
        String id = enter(address(), "\"claim.added\"").extract().path("id");
        claim();
        assertThat(delivery(id, "DEAD").getInt("items[0].status")).isEqualTo(302);
    }

    @Test
    void addressesInsideAndUnknownKindsAreRefused() {
        for (String url : List.of(
                "http://10.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://169.254.169.254/x", "nothing")) {
            enter(url, "").statusCode(422).body("errors[0].field", equalTo("url"));
        }
        enter(address(), "\"everything\"").statusCode(400).body("errors[0].field", equalTo("kinds"));
    }

    @Test
    void pausedOneIsSentNothingAndANewSecretEndsTheOldOne() throws InterruptedException {
        ValidatableResponse entered = enter(address(), "\"claim.added\"");
        String id = entered.extract().path("id");
        given().header("If-Match", "\"7\"")
                .post("/api/v1/webhooks/" + id + "/secret")
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        String renewed = given().header(
                        "If-Match", given().get("/api/v1/webhooks/" + id).header("ETag"))
                .post("/api/v1/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        assertThat(renewed).startsWith("whsec_").isNotEqualTo(entered.extract().path("secret"));
        String tag = given().get("/api/v1/webhooks/" + id).header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"url\":\"" + address() + "\",\"paused\":true}")
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));
        claim();
        Thread.sleep(2500);
        assertThat(got).isEmpty();
        given().delete("/api/v1/webhooks/" + id).then().statusCode(204);
        given().get("/api/v1/webhooks/" + id).then().statusCode(404);
    }

    @Test
    void whatAPersonDoesOnThePageIsWhatAProgramDoes() throws InterruptedException {
        status = 500;
        String shown = given().header("Sec-Fetch-Site", "same-origin")
                .formParam("url", address())
                .formParam("kinds", "claim.added")
                .post("/webhooks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).contains("whsec_");
        String id = given().get("/api/v1/webhooks").path("items[0].id");
        claim();
        delivery(id, "DEAD");
        String page = given().header("Accept-Language", "ar")
                .get("/webhooks/" + id + "?state=DEAD")
                .asString();
        assertThat(page).contains("dir=\"rtl\"", "كان الجواب 500", "إضافة قول").doesNotContain("whsec_");
        assertThat(given().get("/webhooks").asString()).contains("/webhooks/" + id + "?state=DEAD");
        status = 200;
        form().post("/webhooks/" + id + "/redelivery").then().statusCode(303);
        delivery(id, "DELIVERED");
        form().formParam("paused", true)
                .post("/webhooks/" + id + "/pause")
                .then()
                .statusCode(303);
        given().get("/api/v1/webhooks/" + id)
                .then()
                .body("paused", equalTo(true))
                .body("kinds[0]", equalTo("claim.added"));
        form().post("/webhooks/" + id + "/secret").then().statusCode(200).body(containsString("whsec_"));
        form().post("/webhooks/" + id + "/deletion").then().statusCode(303);
        given().get("/webhooks/" + id).then().statusCode(404);
    }

    @Test
    void theFormKeepsWhatIsRefusedAndSaysWhy() {
        form().formParam("url", "http://10.0.0.1/")
                .formParam("kinds", "conflict.opened")
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body(containsString("value=\"http://10.0.0.1/\""))
                .body(containsString("value=\"conflict.opened\" checked"))
                .body(containsString("role=\"alert\""));
    }

    private static io.restassured.specification.RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }
}
