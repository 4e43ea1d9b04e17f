package org.counterclaim.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
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

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        vocabulary.bring();
        receiver = new Receiver();
    }

    @AfterEach
    void stopListening() {
        receiver.close();
        database.useHandle(handle -> handle.execute("delete from webhook"));
    }

    @Test
    void changesAreSentSignedSoThatTheReceiverCanTell() throws InterruptedException, GeneralSecurityException {
        ValidatableResponse entered = Receiver.enter(receiver.address(), "\"claim.added\"");
        entered.statusCode(201).body("secret", startsWith("whsec_"));
        String id = entered.extract().path("id");
        String secret = entered.extract().path("secret");
        given().get("/api/v1/webhooks/" + id).then().body("secret", nullValue());
        Receiver.Message message = receiver.message(receiver.claim());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        byte[] signature = mac.doFinal(
                (message.id() + "." + message.time() + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signature));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.time())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(Receiver.delivery(id, "DELIVERED").getInt("items[0].status")).isEqualTo(204);
        assertThat(new JsonPath(message.body()).getString("kind")).isEqualTo("claim.added");
    }

    @Test
    void whatIsNotTakenIsSentAgainAndInTheEndGivenUpUntilSomebodyAsks() throws InterruptedException {
        receiver.answer(500);
        String id =
                Receiver.enter(receiver.address(), "\"claim.added\"").extract().path("id");
        String claim = receiver.claim();
        JsonPath dead = Receiver.delivery(id, "DEAD");
        assertThat(dead.getInt("items[0].attempts")).isEqualTo(2);
        assertThat(dead.getString("items[0].error")).contains("500");
        assertThat(receiver.got())
                .filteredOn(message -> message.body().contains(claim))
                .hasSize(2);
        receiver.answer(200);
        String again = "/api/v1/webhooks/" + id + "/deliveries/" + dead.getString("items[0].id") + "/redeliver";
        given().header("Idempotency-Key", again).post(again).then().statusCode(204);
        assertThat(Receiver.delivery(id, "DELIVERED").getInt("items[0].status")).isEqualTo(200);
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
            Receiver.enter("http://127.0.0.1:" + silent.getAddress().getPort() + "/", "\"claim.added\"")
                    .statusCode(201);
            receiver.claim();
            while (asked.get() == 0) {
                Thread.sleep(50);
            }
            Receiver.enter(receiver.address(), "\"claim.added\"").statusCode(201);
            List<String> claims = List.of(receiver.claim(), receiver.claim(), receiver.claim());
            for (String claim : claims) {
                receiver.message(claim);
            }
            assertThat(end.getCount()).isEqualTo(1);
            assertThat(asked).hasValue(1);
            assertThat(receiver.got())
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
        receiver.answer(302);
        String id =
                Receiver.enter(receiver.address(), "\"claim.added\"").extract().path("id");
        receiver.claim();
        assertThat(Receiver.delivery(id, "DEAD").getInt("items[0].status")).isEqualTo(302);
    }

    @Test
    void addressesInsideAndUnknownKindsAreRefused() {
        for (String url : List.of(
                "http://10.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://169.254.169.254/x", "nothing")) {
            Receiver.enter(url, "").statusCode(422).body("errors[0].field", equalTo("url"));
        }
        Receiver.enter(receiver.address(), "\"everything\"").statusCode(400).body("errors[0].field", equalTo("kinds"));
    }

    @Test
    void pausedOneIsSentNothingAndANewSecretEndsTheOldOne() throws InterruptedException {
        ValidatableResponse entered = Receiver.enter(receiver.address(), "\"claim.added\"");
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
                .body("{\"url\":\"" + receiver.address() + "\",\"paused\":true}")
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));
        receiver.claim();
        Thread.sleep(2500);
        assertThat(receiver.got()).isEmpty();
        given().delete("/api/v1/webhooks/" + id).then().statusCode(204);
        given().get("/api/v1/webhooks/" + id).then().statusCode(404);
    }
}
