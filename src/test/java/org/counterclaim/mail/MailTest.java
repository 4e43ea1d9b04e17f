package org.counterclaim.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.conflict.ConflictLists;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a mail server that speaks SMTP. */
@QuarkusTest
class MailTest {

    @Inject
    Outbox outbox;

    @Inject
    Carrier carrier;

    @Inject
    MailSettings settings;

    @Inject
    Digests digests;

    @Inject
    DigestLetters letters;

    @Inject
    ConflictLists lists;

    @Inject
    DigestTimes times;

    @Inject
    Jdbi database;

    private final String refused = "gone-" + UUID.randomUUID() + "@news.example";

    @AfterEach
    void takeEverybody() {
        MailServer.take(refused);
        given().delete("/api/v1/me/digest");
    }

    @Test
    void whoIsRefusedKeepsItFromNobodyAndIsTriedAgain() {
        String first = "first-" + UUID.randomUUID() + "@news.example";
        String last = "last-" + UUID.randomUUID() + "@news.example";
        MailServer.refuse(refused, "5.1.1 no such user here");
        for (String recipient : List.of(first, refused, last)) {
            assertThat(outbox.put(letter(recipient))).isTrue();
            assertThat(outbox.put(letter(recipient))).as("told twice").isFalse();
        }
        postAt(Duration.ZERO);
        assertThat(MailServer.received(first)).hasSize(1);
        assertThat(MailServer.received(last)).hasSize(1);
        MailServer.Received mail = MailServer.received(first).getFirst();
        assertThat(mail.subject()).isEqualTo("تناقضات الأسبوع");
        assertThat(mail.parts())
                .anyMatch(part -> part.contains("نص"))
                .anyMatch(part -> part.contains("<p dir=\"rtl\">"));
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID")).endsWith("@news.example>");
        MailView waiting = view(refused);
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.error()).contains("550", "no such user here");
        assertThat(given().get("/mail").asString()).contains(refused, "no such user here");

        postAt(Duration.ofDays(1));
        assertThat(view(refused).attempts()).isEqualTo(2);
        MailServer.take(refused);
        postAt(Duration.ofDays(2));
        postAt(Duration.ofDays(3));
        assertThat(MailServer.received(refused)).hasSize(1);
        assertThat(view(refused).state()).isEqualTo(MailState.SENT);
        assertThat(MailServer.received(first)).hasSize(1);
    }

    /** One in a few hundred waited for ever where several threads had a hand in a connection. */
    @Test
    void manyThatAreRefusedAmongOthersKeepNobodyWaiting() {
        MailServer.refuse(refused, "5.1.1 no such user here");
        for (int letter = 0; letter < 300; letter++) {
            outbox.put(letter("letter " + letter, letter % 3 == 0 ? "first-" + refused : refused));
        }
        postAt(Duration.ZERO);
        assertThat(MailServer.received("first-" + refused)).hasSize(100);
        assertThat(errors(refused)).hasSize(200).allMatch(error -> error.contains("no such user here"));
    }

    @Test
    void whatIsRefusedToTheEndIsGivenUpAndCanBeSentAgain() {
        MailServer.refuse(refused, "5.2.2 mailbox full");
        outbox.put(letter(refused));
        for (int day = 0; day < settings.attempts(); day++) {
            postAt(Duration.ofDays(day));
        }
        assertThat(view(refused).state()).isEqualTo(MailState.DEAD);
        given().get("/api/v1/mail?state=DEAD")
                .then()
                .statusCode(200)
                .body(
                        "items.error",
                        org.hamcrest.Matchers.hasItem(org.hamcrest.Matchers.containsString("mailbox full")));
        MailServer.take(refused);
        String path = "/api/v1/mail/" + view(refused).id() + "/again";
        given().post(path).then().statusCode(200).body("state", equalTo("WAITING"));
        postAt(Duration.ofDays(settings.attempts()));
        assertThat(MailServer.received(refused)).hasSize(1);
        given().post(path).then().statusCode(409);
    }

    @Test
    void whoWantsADigestHearsOfWhatChangedOnceAndOfNothingElse() throws Exception {
        String address = "rana-" + UUID.randomUUID() + "@news.example";
        String event = "القافلة " + UUID.randomUUID();
        claim(event, "AFFIRMS");
        String id = claim(event, "DENIES").path("event.id");
        given().get("/api/v1/me/digest").then().statusCode(404);
        want("{\"address\":\"nobody\"}", null).then().statusCode(400).body("errors[0].field", equalTo("address"));
        want("{\"address\":\"a@b.example\",\"query\":\"tpye=SELF\"}", null)
                .then()
                .statusCode(400);
        String body =
                "{\"address\":\"%s\",\"language\":\"ar\",\"query\":\"?event=%s&sort=score\"}".formatted(address, id);
        Response wanted = want(body, null);
        wanted.then().statusCode(200).body("rhythm", equalTo("DAILY")).body("query", equalTo("event=" + id));
        want(body, null).then().statusCode(428);
        want(body, wanted.header("ETag")).then().statusCode(200);
        tellTheTimeBefore();

        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            digestAt(tomorrow);
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        postAt(Duration.ofDays(1));
        assertThat(MailServer.received(address)).hasSize(1);
        MailServer.Received mail = MailServer.received(address).getFirst();
        assertThat(mail.subject()).contains("تناقض واحد");
        assertThat(mail.parts())
                .hasSize(2)
                .allMatch(part -> part.contains(event))
                .allMatch(part -> part.contains("/conflicts/"))
                .anyMatch(part -> part.contains("dir=\"rtl\""));

        digestAt(tomorrow.plus(Duration.ofDays(1)));
        postAt(Duration.ofDays(2));
        assertThat(MailServer.received(address)).hasSize(1);
    }

    @Test
    void thePageOfOnesAccountSaysTheSame() {
        String address = "page-" + UUID.randomUUID() + "@news.example";
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("address", address)
                .formParam("rhythm", "WEEKLY")
                .formParam("language", "ar")
                .formParam("query", "type=SELF")
                .post("/account/digest")
                .then()
                .statusCode(303);
        given().get("/api/v1/me/digest")
                .then()
                .body("address", equalTo(address))
                .body("rhythm", equalTo("WEEKLY"));
        assertThat(given().get("/account/digest").asString()).contains(address, "type=SELF");
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("address", "nobody")
                .post("/account/digest")
                .then()
                .statusCode(400);
        given().header("Sec-Fetch-Site", "same-origin").post("/account/digest/end");
        given().get("/api/v1/me/digest").then().statusCode(404);
    }

    private static Response want(String body, String tag) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put("/api/v1/me/digest");
    }

    private static Response claim(String event, String stance) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"claimant":"%s Gazette","event":"%s","predicate":"departure.happened","stance":"%s",
                         "statement":"words","publishedAt":"2018-05-20T09:00:00Z"}""".formatted(stance, event, stance))
                .post("/api/v1/claims?wait=true");
    }

    private static Letter letter(String recipient) {
        return letter("week 2018-W20", recipient);
    }

    private static Letter letter(String about, String recipient) {
        return new Letter(about, recipient, "ar", "تناقضات الأسبوع", "نص", "<p dir=\"rtl\">نص</p>", List.of());
    }

    private List<String> errors(String recipient) {
        return database.withHandle(handle -> handle.createQuery("select error from mail where recipient = :recipient")
                .bind("recipient", recipient)
                .mapTo(String.class)
                .list());
    }

    private MailView view(String recipient) {
        UUID id = database.withHandle(handle -> handle.createQuery("select id from mail where recipient = :recipient")
                .bind("recipient", recipient)
                .mapTo(UUID.class)
                .one());
        return outbox.byId(id).orElseThrow();
    }

    /** As if its owner had been told before the claims came. */
    private void tellTheTimeBefore() {
        database.useHandle(handle -> handle.execute("update digest set told = now() - interval '1 hour'"));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void postAt(Duration later) {
        new Posting(outbox, carrier, settings, at(Instant.now().plusSeconds(1).plus(later))).run();
    }

    private void digestAt(Instant now) {
        new DigestPosting(digests, letters, lists, outbox, settings, times, database, at(now)).writeWhatIsDue();
    }
}
