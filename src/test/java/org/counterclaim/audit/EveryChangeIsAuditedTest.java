package org.counterclaim.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.counterclaim.people.Accounts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Goes through every route that changes anything, and finds each request in the trail by its name. */
@QuarkusTest
@TestProfile(EveryChangeIsAuditedTest.WithModel.class)
class EveryChangeIsAuditedTest {

    /** People have accounts, and there are a language model and a sign-on that nobody answers for. */
    public static final class WithModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new Accounts().getConfigOverrides());
            settings.put("counterclaim.model.url", "http://127.0.0.1:9");
            settings.put("counterclaim.model.name", "nobody");
            settings.put("counterclaim.sign-on.url", "http://127.0.0.1:9");
            // What is said to be running here must not be taken up.
            settings.put("counterclaim.imports.poll", "1h");
            return settings;
        }
    }

    private static final String PASSWORD = "orchard-lantern-gravel-seven";
    private static final String SAID = "\"publishedAt\":\"2018-05-20T09:00:00Z\",\"statement\":\"words\"";

    @Inject
    Jdbi database;

    private final Set<String> tried = new TreeSet<>();
    private final SoftAssertions everything = new SoftAssertions();
    private int counter;

    private interface Section {
        void run() throws Exception;
    }

    @Test
    void everyRouteThatChangesAnythingLeavesARowWithWhoAndFromWhere() throws IOException {
        for (Section section : List.<Section>of(
                this::sources,
                this::subjectsAndEvents,
                this::vocabulary,
                this::rulesPage,
                this::places,
                this::documents,
                this::claims,
                this::conflicts,
                this::feeds,
                this::webhooks,
                this::webhooksPage,
                this::imports,
                this::exportsAndMachinery,
                this::people,
                this::ownAccount,
                this::tokensOfOthers,
                this::programsOfOnesOwn,
                this::signOns,
                this::theDemonstration)) {
            everything.assertThatCode(section::run).doesNotThrowAnyException();
        }
        everything.assertAll();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(changingRoutes());
    }

    private void sources() {
        String source = "/api/v1/sources/"
                + id(did(
                        "POST /api/v1/sources",
                        json("{\"names\":{\"en\":\"Trail Herald\"}}").post("/api/v1/sources")));
        did(
                "PUT /api/v1/sources/{id}",
                json("{\"names\":{\"en\":\"Trail Gazette\"}}")
                        .header("If-Match", tag(source))
                        .put(source));
        String kept = id(json("{\"names\":{\"en\":\"Trail Keeper\"}}").post("/api/v1/sources"));
        did(
                "POST /api/v1/sources/{id}/merge",
                json("{\"into\":\"" + kept + "\"}")
                        .header("If-Match", tag(source))
                        .post(source + "/merge"));
    }

    private void subjectsAndEvents() {
        String subject = "/api/v1/subjects/"
                + id(did(
                        "POST /api/v1/subjects",
                        json("{\"titles\":{\"en\":\"Trail subject\"}}").post("/api/v1/subjects")));
        did(
                "PUT /api/v1/subjects/{id}",
                json("{\"titles\":{\"en\":\"Trail matter\"}}")
                        .header("If-Match", tag(subject))
                        .put(subject));
        String event = "/api/v1/events/"
                + id(did("POST /api/v1/events", json(event("Trail event")).post("/api/v1/events")));
        did(
                "PUT /api/v1/events/{id}",
                json(event("Trail happening")).header("If-Match", tag(event)).put(event));
        String other = id(json(event("Trail other")).post("/api/v1/events"));
        did(
                "POST /api/v1/events/{id}/merge",
                json("{\"into\":\"" + other + "\"}")
                        .header("If-Match", tag(event))
                        .post(event + "/merge"));
        String claim = id(claim("Trail split", "AFFIRMS"));
        claim("Trail split", "DENIES");
        String split = "/api/v1/events/" + as().get("/api/v1/claims/" + claim).path("event.id");
        Response moved = claim("Trail page split", "AFFIRMS");
        claim("Trail page split", "DENIES");
        String gone = id(json(event("Trail page other")).post("/api/v1/events"));
        did("POST /events/{id}/merge", form().formParam("into", other).post("/events/" + gone + "/merge"));
        did(
                "POST /events/{id}/split",
                form().formParam("claim", moved.<String>path("id"))
                        .formParam("titleEn", "Trail page half")
                        .post("/events/" + moved.path("event.id") + "/split"));
        did(
                "POST /api/v1/events/{id}/split",
                json("{\"claims\":[\"" + claim + "\"],\"titles\":{\"en\":\"Trail half\"}}")
                        .header("If-Match", tag(split))
                        .post(split + "/split"));
    }

    private static String event(String title) {
        return "{\"titles\":{\"en\":\"" + title + "\"},\"subject\":\"Trail matter\"}";
    }

    private void vocabulary() {
        String predicate = """
                {"code":"trail.height","answerKind":"QUANTITY","question":{"ar":"كم؟","en":"How high?"},"consequence":%s}""";
        did("POST /api/v1/predicates", json(predicate.formatted("0.3")).post("/api/v1/predicates"));
        String path = "/api/v1/predicates/trail.height";
        did(
                "PUT /api/v1/predicates/{code}",
                json(predicate.formatted("0.4")).header("If-Match", tag(path)).put(path));
        String rule = """
                {"code":"trail-rule","source":"departure.happened","sourceStance":"AFFIRMS","condition":{"basis":"treaty"},
                 "target":"agreement.reached","targetStance":"AFFIRMS","mode":"%s","label":{"ar":"قاعدة","en":"A rule"}}""";
        String made = "/api/v1/rules/"
                + id(did("POST /api/v1/rules", json(rule.formatted("LOG")).post("/api/v1/rules")));
        did(
                "PUT /api/v1/rules/{id}",
                json(rule.formatted("DISABLED")).header("If-Match", tag(made)).put(made));
    }

    private void rulesPage() {
        String rule = as().get("/api/v1/rules").path("items[0].id");
        did(
                "POST /rules/{id}",
                form().formParam("version", version("/api/v1/rules/" + rule))
                        .formParam("mode", "DISABLED")
                        .post("/rules/" + rule));
    }

    private void places() {
        String place = "{\"path\":\"sy/trail\",\"kind\":\"TOWN\",\"names\":{\"ar\":\"الأثر\",\"en\":\"%s\"}}";
        String made = "/api/v1/places/"
                + id(did("POST /api/v1/places", json(place.formatted("Trail")).post("/api/v1/places")));
        did(
                "PUT /api/v1/places/{id}",
                json(place.formatted("Trailton")).header("If-Match", tag(made)).put(made));
    }

    private void documents() throws IOException {
        String text = "Six buses left the camp on Sunday, the Trail Keeper said.";
        String body = """
                {"publisher":"Trail Post","headline":"%s","language":"en","publishedAt":"2018-05-20T09:00:00Z","text":"%s"}""";
        String document = "/api/v1/documents/"
                + id(did(
                        "POST /api/v1/documents",
                        json(body.formatted("Buses", text)).post("/api/v1/documents")));
        did(
                "PUT /api/v1/documents/{id}",
                json(body.formatted("More buses", text))
                        .header("If-Match", tag(document))
                        .put(document));
        did("POST /api/v1/documents/{id}/second-reading", as().post(document + "/second-reading"));
        did(
                "POST /api/v1/documents:batch",
                lines(body.formatted("Batch", "Another text of a batch.")).post("/api/v1/documents:batch"));
        did(
                "POST /documents/new",
                form().formParam("publisher", "Trail Post")
                        .formParam("headline", "Pasted")
                        .formParam("language", "en")
                        .formParam("publishedAt", "2018-05-20T12:00")
                        .formParam("text", "A pasted text.")
                        .post("/documents/new"));
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            boolean isPage = exchange.getRequestURI().getPath().equals("/page");
            byte[] page = ("<html lang=en><head><title>Fetched</title><meta property='article:published_time'"
                            + " content='2018-05-20T09:00:00Z'></head><body><article><h1>Fetched</h1><p>"
                            + "A fetched text that goes on for a while, so that it is taken for the report. ".repeat(9)
                            + "</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(isPage ? 200 : 404, isPage ? page.length : -1);
            if (isPage) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });
        site.start();
        try {
            did(
                    "POST /documents/new/address",
                    form().formParam(
                                    "address",
                                    "http://127.0.0.1:" + site.getAddress().getPort() + "/page")
                            .post("/documents/new/address"));
        } finally {
            site.stop(0);
        }
        claimsOfTheReader(id(json(body.formatted("Reader", "Read text.")).post("/api/v1/documents")));
    }

    private void claimsOfTheReader(String document) {
        String path = "/documents/" + document + "/claims";
        did("POST /documents/{id}/claims", claimForm("Trail reader says").post(path));
        String claim = as().get("/api/v1/claims?document=" + document).path("items[0].id");
        did(
                "POST /documents/{id}/claims/{claim}/edit",
                claimForm("Trail reader says more")
                        .formParam("version", version("/api/v1/claims/" + claim))
                        .post(path + "/" + claim + "/edit"));
        did(
                "POST /documents/{id}/claims/{claim}",
                form().formParam("version", version("/api/v1/claims/" + claim))
                        .formParam("status", "REJECTED")
                        .post(path + "/" + claim));
    }

    private RequestSpecification claimForm(String statement) {
        return form().formParam("predicate", "agreement.reached")
                .formParam("event", "Trail reader event")
                .formParam("claimant", "Trail Keeper")
                .formParam("stance", "AFFIRMS")
                .formParam("certainty", "REPORTED")
                .formParam("statement", statement)
                .formParam("language", "en");
    }

    private void claims() {
        String body = """
                {"claimant":"Trail Keeper","event":"Trail claims","predicate":"agreement.reached","stance":"%s",%s}""";
        Response made =
                did("POST /api/v1/claims", json(body.formatted("AFFIRMS", SAID)).post("/api/v1/claims"));
        String claim = "/api/v1/claims/" + id(made);
        did(
                "PUT /api/v1/claims/{id}",
                json(body.formatted("DENIES", SAID))
                        .header("If-Match", tag(claim))
                        .put(claim));
        did(
                "POST /api/v1/claims/{id}/reject",
                as().header("If-Match", tag(claim)).post(claim + "/reject"));
        did(
                "POST /api/v1/claims/{id}/accept",
                as().header("If-Match", tag(claim)).post(claim + "/accept"));
        did(
                "POST /api/v1/claims/{id}/move",
                json("{\"event\":\"Trail moved\"}")
                        .header("If-Match", tag(claim))
                        .post(claim + "/move"));
        did(
                "POST /api/v1/claims/{id}/retract",
                as().header("If-Match", tag(claim)).post(claim + "/retract"));
        String old = "/api/v1/claims/" + id(claim("Trail replaced", "AFFIRMS"));
        String by = id(claim("Trail replaced", "DENIES"));
        did(
                "POST /api/v1/claims/{id}/replace",
                json("{\"by\":\"" + by + "\"}").header("If-Match", tag(old)).post(old + "/replace"));
        did(
                "POST /api/v1/claims:batch",
                lines(body.formatted("AFFIRMS", SAID).replace('\n', ' ').replace("Trail claims", "Trail batch"))
                        .post("/api/v1/claims:batch"));
    }

    private void conflicts() {
        String conflict = contested("Trail conflict");
        String path = "/api/v1/conflicts/" + conflict;
        did("POST /api/v1/conflicts/{id}/comments", json("{\"text\":\"ask\"}").post(path + "/comments"));
        did(
                "PATCH /api/v1/conflicts/{id}/review",
                json("{\"state\":\"IN_REVIEW\"}").header("If-Match", tag(path)).patch(path + "/review"));
        String position = as().get(path).path("positions[0].key");
        did(
                "PUT /api/v1/conflicts/{id}/verdicts/{position}",
                json("{\"verdict\":\"REFUTED\"}").header("If-Match", tag(path)).put(path + "/verdicts/" + position));
        did(
                "POST /api/v1/conflicts/{id}/suppress",
                json("{\"reason\":\"a test\"}").post(path + "/suppress"));
        did(
                "POST /api/v1/conflicts/{id}/unsuppress",
                json("{\"reason\":\"again\"}").post(path + "/unsuppress"));
        did(
                "POST /api/v1/conflicts:bulk",
                json("{\"ids\":[\"" + conflict + "\"],\"review\":{\"labels\":[\"trail\"]}}")
                        .post("/api/v1/conflicts:bulk"));
        String undo = json("{\"ids\":[\"" + conflict + "\"],\"addLabels\":[\"twice\"]}")
                .post("/api/v1/conflicts:bulk")
                .path("undo");
        did(
                "POST /api/v1/conflicts:bulk/undo",
                json("{\"undo\":\"" + undo + "\"}").post("/api/v1/conflicts:bulk/undo"));
        did(
                "POST /conflicts/bulk",
                form().formParam("id", conflict).formParam("deed", "take").post("/conflicts/bulk"));
        undo = json("{\"ids\":[\"" + conflict + "\"],\"addLabels\":[\"twice\"]}")
                .post("/api/v1/conflicts:bulk")
                .path("undo");
        did("POST /conflicts/bulk/undo", form().formParam("undo", undo).post("/conflicts/bulk/undo"));
        views();
        // Whoever looks changes nothing.
        tried.add("POST /api/v1/conflicts/{id}/presence");
        tried.add("POST /conflicts/{id}/presence");
        String page = "/conflicts/" + conflict;
        did(
                "POST /conflicts/{id}/comments",
                form().formParam("text", "ask again").post(page + "/comments"));
        did(
                "POST /conflicts/{id}/review",
                form().formParam("version", version(path))
                        .formParam("state", "PEER_REVIEW")
                        .post(page + "/review"));
        did(
                "POST /conflicts/{id}/suppression",
                form().formParam("version", version(path))
                        .formParam("reason", "a test")
                        .post(page + "/suppression"));
        did(
                "POST /conflicts/{id}/restoration",
                form().formParam("version", version(path))
                        .formParam("reason", "again")
                        .post(page + "/restoration"));
    }

    private void views() {
        String view = "/api/v1/views/"
                + id(did("POST /api/v1/views", json("{\"name\":\"Trail view\"}").post("/api/v1/views")));
        did(
                "PUT /api/v1/views/{id}",
                json("{\"name\":\"Trail outlook\",\"query\":\"type=TIME\"}")
                        .header("If-Match", tag(view))
                        .put(view));
        did("POST /views/{id}", form().formParam("action", "share").post(view.replace("/api/v1", "")));
        did("DELETE /api/v1/views/{id}", as().delete(view));
        did("POST /views", form().formParam("name", "Trail page").post("/views"));
    }

    private void feeds() {
        String feed = "{\"url\":\"http://127.0.0.1:9/%s\",\"title\":\"Trail\"}";
        String path = "/api/v1/feeds/"
                + id(did("POST /api/v1/feeds", json(feed.formatted("one")).post("/api/v1/feeds")));
        did(
                "PUT /api/v1/feeds/{id}",
                json(feed.formatted("two")).header("If-Match", tag(path)).put(path));
        did("POST /api/v1/feeds/{id}/poll", as().queryParam("wait", true).post(path + "/poll"));
        did("POST /feeds/{id}", form().formParam("action", "pause").post(path.replace("/api/v1", "")));
        did("DELETE /api/v1/feeds/{id}", as().header("If-Match", tag(path)).delete(path));
        did("POST /feeds", form().formParam("url", "http://127.0.0.1:9/three").post("/feeds"));
    }

    private void webhooks() {
        String hook = "{\"url\":\"http://127.0.0.1:9/%s\",\"paused\":true}";
        String id = id(did("POST /api/v1/webhooks", json(hook.formatted("one")).post("/api/v1/webhooks")));
        String path = "/api/v1/webhooks/" + id;
        did(
                "PUT /api/v1/webhooks/{id}",
                json(hook.formatted("two")).header("If-Match", tag(path)).put(path));
        did("POST /api/v1/webhooks/{id}/secret", as().post(path + "/secret"));
        did(
                "POST /api/v1/webhooks/{id}/deliveries/{delivery}/redeliver",
                as().post(path + "/deliveries/" + dead(id) + "/redeliver"));
        dead(id);
        did("POST /api/v1/webhooks/{id}/redeliver", as().post(path + "/redeliver"));
        did("DELETE /api/v1/webhooks/{id}", as().delete(path));
    }

    private void webhooksPage() {
        did(
                "POST /webhooks",
                form().formParam("url", "http://127.0.0.1:9/three").post("/webhooks"));
        String id = as().get("/api/v1/webhooks").path("items[0].id");
        String page = "/webhooks/" + id;
        did("POST /webhooks/{id}/pause", form().formParam("paused", true).post(page + "/pause"));
        did(
                "POST /webhooks/{id}",
                form().formParam("url", "http://127.0.0.1:9/four")
                        .formParam("version", version("/api/v1" + page))
                        .post(page));
        did("POST /webhooks/{id}/secret", form().post(page + "/secret"));
        did(
                "POST /webhooks/{id}/deliveries/{delivery}/redelivery",
                form().post(page + "/deliveries/" + dead(id) + "/redelivery"));
        dead(id);
        did("POST /webhooks/{id}/redelivery", form().post(page + "/redelivery"));
        did("POST /webhooks/{id}/deletion", form().post(page + "/deletion"));
    }

    /** A delivery that was given up. */
    private UUID dead(String webhook) {
        UUID delivery = UUID.randomUUID();
        database.useHandle(handle -> handle.execute(
                "insert into webhook_delivery (id, webhook_id, number, kind, entity_id, at, state)"
                        + " values (?, ?, (select coalesce(max(number), 0) + 1 from webhook_delivery), 'conflict.opened', ?,"
                        + " now(), 'DEAD')",
                delivery,
                UUID.fromString(webhook),
                delivery));
        return delivery;
    }

    private void imports() {
        String file =
                "claimant,event,predicate,stance,statement\nTrail Keeper,Trail file,agreement.reached,AFFIRMS,%s\n";
        String path = "/api/v1/imports/"
                + id(did(
                        "POST /api/v1/imports",
                        as().contentType("text/csv")
                                .queryParam("name", "one.csv")
                                .body(file.formatted("one").getBytes(StandardCharsets.UTF_8))
                                .post("/api/v1/imports")));
        did(
                "PUT /api/v1/imports/{id}/layout",
                json("{\"separator\":\",\"}").header("If-Match", tag(path)).put(path + "/layout"));
        JsonPath shown = as().get(path).jsonPath();
        did(
                "PUT /api/v1/imports/{id}/mapping",
                json(shown.getMap("mapping")).header("If-Match", tag(path)).put(path + "/mapping"));
        did("POST /api/v1/imports/{id}/start", as().post(path + "/start"));
        waitForTheEnd(path);
        did("DELETE /api/v1/imports/{id}", as().delete(path));

        did("POST /imports", form("two.csv", file.formatted("two")).post("/imports"));
        String second = as().get("/api/v1/imports").path("items[0].id");
        String page = "/imports/" + second;
        did(
                "POST /imports/{id}/layout",
                form().formParam("separator", "comma")
                        .formParam("content", "CLAIMS")
                        .formParam("version", version("/api/v1" + page))
                        .post(page + "/layout"));
        RequestSpecification mapping =
                form().formParam("content", "CLAIMS").formParam("version", version("/api/v1" + page));
        List<String> columns = List.of("claimant", "event", "predicate", "stance", "statement");
        for (int each = 0; each < columns.size(); each++) {
            mapping.formParam("column-" + each, columns.get(each));
        }
        did("POST /imports/{id}/mapping", mapping.post(page + "/mapping"));
        did("POST /imports/{id}/start", form().post(page + "/start"));
        waitForTheEnd("/api/v1" + page);
        running(second);
        did("POST /imports/{id}/cancel", form().post(page + "/cancel"));
        running(second);
        did("POST /api/v1/imports/{id}/cancel", as().post("/api/v1" + page + "/cancel"));
        did("POST /imports/{id}/delete", form().post(page + "/delete"));
    }

    private void running(String id) {
        database.useHandle(
                handle -> handle.execute("update import set state = 'RUNNING' where id = ?", UUID.fromString(id)));
    }

    private void waitForTheEnd(String path) {
        String state = "";
        for (int attempt = 0; attempt < 300 && !state.equals("DONE"); attempt++) {
            state = as().get(path).path("state");
            pause();
        }
        assertThat(state).isEqualTo("DONE");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void exportsAndMachinery() {
        String export = did(
                        "POST /api/v1/exports", json("{\"week\":\"2018-W20\"}").post("/api/v1/exports"))
                .path("id");
        database.useHandle(handle ->
                handle.execute("update export set sha256 = repeat('0', 64) where id = ?", UUID.fromString(export)));
        did(
                "POST /api/v1/exports/{id}/editions",
                json("{\"note\":\"mended\"}").post("/api/v1/exports/" + export + "/editions"));
        did("POST /api/v1/exports/loading", lines("{\"summary\":{}}").post("/api/v1/exports/loading"));
        did("POST /exports", form().formParam("week", "2018-W20").post("/exports"));
        did("POST /api/v1/reconcile/rebuild", as().post("/api/v1/reconcile/rebuild"));
        String question = as().get("/api/v1/questions").path("items[0].id");
        database.useHandle(handle -> handle.execute(
                "insert into dirty_question (question_id, event_id, parked_at, error) select id, event_id, now(), '' from question where id = ?",
                UUID.fromString(question)));
        did(
                "POST /api/v1/reconcile/parked/{question}/retry",
                as().post("/api/v1/reconcile/parked/" + question + "/retry"));
    }

    private void people() {
        String invitation = did(
                        "POST /api/v1/people/invitations",
                        json("{\"role\":\"VIEWER\"}").post("/api/v1/people/invitations"))
                .path("invitation.id");
        did("DELETE /api/v1/people/invitations/{id}", as().delete("/api/v1/people/invitations/" + invitation));
        String other =
                json("{\"role\":\"VIEWER\"}").post("/api/v1/people/invitations").path("invitation.id");
        did("POST /people/invitations/{id}/withdrawal", form().post("/people/invitations/" + other + "/withdrawal"));
        did("POST /people/invitations", form().formParam("role", "VIEWER").post("/people/invitations"));
        String person = join();
        String path = "/api/v1/people/" + person;
        did(
                "PUT /api/v1/people/{id}",
                json("{\"name\":\"Trail\",\"role\":\"REVIEWER\",\"active\":true}")
                        .header("If-Match", tag(path))
                        .put(path));
        did("POST /api/v1/people/{id}/reset", as().post(path + "/reset"));
        did("POST /people/{id}/reset", form().post("/people/" + person + "/reset"));
        did(
                "POST /people/{id}",
                form().formParam("version", version(path))
                        .formParam("name", "Trail person")
                        .formParam("role", "VIEWER")
                        .formParam("active", true)
                        .post("/people/" + person));
    }

    /** Answers with the id of somebody new. */
    private String join() {
        String login = "trail-" + counter++;
        String path = json("{\"role\":\"REVIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        did(
                "POST /welcome/{secret}",
                stranger()
                        .formParam("login", login)
                        .formParam("password", PASSWORD)
                        .post(path));
        List<Map<String, String>> all = as().get("/api/v1/people").jsonPath().getList("");
        return all.stream()
                .filter(person -> person.get("login").equals(login))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private void ownAccount() {
        join();
        String login = "trail-" + (counter - 1);
        String session = did(
                        "POST /sign-in",
                        stranger()
                                .formParam("login", login)
                                .formParam("password", PASSWORD)
                                .post("/sign-in"))
                .cookie("counterclaim_session");
        did("POST /account/sessions/closing", signedIn(session).post("/account/sessions/closing"));
        did(
                "POST /account/tokens",
                signedIn(session).formParam("name", "page").formParam("days", 1).post("/account/tokens"));
        String token = signedIn(session).get("/api/v1/me/tokens").path("[0].id");
        did("POST /account/tokens/{id}/revocation", signedIn(session).post("/account/tokens/" + token + "/revocation"));
        session = did(
                        "POST /account/password",
                        signedIn(session)
                                .formParam("present", PASSWORD)
                                .formParam("password", PASSWORD + "-eight")
                                .post("/account/password"))
                .cookie("counterclaim_session");
        did("POST /sign-out", signedIn(session).post("/sign-out"));
        String made = did("POST /api/v1/me/tokens", json("{\"name\":\"rest\"}").post("/api/v1/me/tokens"))
                .path("token.id");
        did("DELETE /api/v1/me/tokens/{id}", as().delete("/api/v1/me/tokens/" + made));
    }

    /** Once only: whoever asks again changes nothing. */
    private void tokensOfOthers() {
        join();
        String login = "trail-" + (counter - 1);
        String session = stranger()
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("counterclaim_session");
        for (String name : List.of("one", "other")) {
            signedIn(session).formParam("name", name).formParam("days", 1).post("/account/tokens");
        }
        String person = signedIn(session).get("/api/v1/me").path("id");
        List<String> tokens = as().get("/api/v1/people/" + person + "/tokens").path("id");
        did(
                "DELETE /api/v1/people/{id}/tokens/{token}",
                as().delete("/api/v1/people/" + person + "/tokens/" + tokens.get(0)));
        did(
                "POST /people/{id}/tokens/{token}/revocation",
                form().post("/people/" + person + "/tokens/" + tokens.get(1) + "/revocation"));
    }

    private void programsOfOnesOwn() {
        String login = "trail-" + counter++;
        String path = json("{\"role\":\"REVIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        did(
                "POST /api/v1/welcome/{secret}",
                stranger()
                        .contentType(ContentType.JSON)
                        .body("{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}")
                        .post("/api/v1" + path));
        String session = session(login, PASSWORD);
        did("DELETE /api/v1/me/sessions", signedIn(session).delete("/api/v1/me/sessions"));
        did(
                "PUT /api/v1/me/password",
                signedIn(session)
                        .contentType(ContentType.JSON)
                        .body("{\"present\":\"" + PASSWORD + "\",\"password\":\"" + PASSWORD + "-eight\"}")
                        .put("/api/v1/me/password"));
    }

    private void signOns() {
        String person = join();
        String session = session("trail-" + (counter - 1), PASSWORD);
        String signOn = "/api/v1/people/" + person + "/sign-on";
        did(
                "POST /account/sign-on",
                signedIn(session).formParam("present", PASSWORD).post("/account/sign-on"));
        did("PUT /api/v1/people/{id}/sign-on", known(signOn));
        did("DELETE /api/v1/people/{id}/sign-on", as().delete(signOn));
        known(signOn);
        did("DELETE /api/v1/me/sign-on", signedIn(session).delete("/api/v1/me/sign-on"));
        known(signOn);
        did("POST /account/sign-on/separation", signedIn(session).post("/account/sign-on/separation"));
        known(signOn);
        did("POST /people/{id}/sign-on/separation", form().post("/people/" + person + "/sign-on/separation"));
        did(
                "POST /api/v1/people/sign-ons/{id}/grant",
                as().post("/api/v1/people/sign-ons/" + asked(person) + "/grant"));
        did("DELETE /api/v1/people/sign-ons/{id}", as().delete("/api/v1/people/sign-ons/" + asked(person)));
        did("POST /people/sign-ons/{id}/grant", form().post("/people/sign-ons/" + asked(person) + "/grant"));
        did("POST /people/sign-ons/{id}/refusal", form().post("/people/sign-ons/" + asked(person) + "/refusal"));
    }

    private static Response known(String signOn) {
        return json("{\"issuer\":\"http://127.0.0.1:9\",\"subject\":\"trail\"}").put(signOn);
    }

    /** Somebody who came with the login of an account. */
    private UUID asked(String person) {
        UUID request = UUID.randomUUID();
        database.useHandle(handle -> handle.execute(
                "insert into sign_on_request (id, issuer, subject, login, name, person_id, asked_at)"
                        + " values (?, 'http://127.0.0.1:9', ?, 'trail', 'Trail', ?, now())",
                request,
                request.toString(),
                UUID.fromString(person)));
        return request;
    }

    private static String session(String login, String password) {
        return stranger()
                .formParam("login", login)
                .formParam("password", password)
                .post("/sign-in")
                .cookie("counterclaim_session");
    }

    private void theDemonstration() {
        did("POST /demo", form().post("/demo"));
        tried.add("POST /api/v1/demo");
    }

    private String contested(String event) {
        Response claim = claim(event, "AFFIRMS");
        claim(event, "DENIES");
        return as().get("/api/v1/conflicts?event=" + claim.path("event.id")).path("items[0].id");
    }

    private Response claim(String event, String stance) {
        return json("{\"claimant\":\"Trail %s\",\"event\":\"%s\",\"predicate\":\"agreement.reached\",\"stance\":\"%s\",%s}"
                        .formatted(stance, event, stance, SAID))
                .post("/api/v1/claims?wait=true");
    }

    private Response did(String route, Response answer) {
        assertThat(answer.statusCode()).as("%s: %s", route, answer.asString()).isLessThan(400);
        Response found = as().get("/api/v1/audit?request=" + answer.header(RequestIds.HEADER));
        assertThat(found.jsonPath().getList("items")).as("rows of %s", route).isNotEmpty();
        found.jsonPath()
                .<String>getList("items.actor")
                .forEach(actor -> assertThat(actor).as(route).isNotBlank());
        found.jsonPath()
                .<String>getList("items.address")
                .forEach(address -> assertThat(address).as(route).isEqualTo("127.0.0.1"));
        tried.add(route);
        return answer;
    }

    private static String id(Response answer) {
        return Objects.requireNonNull(answer.path("id"), answer.asString());
    }

    private static String tag(String path) {
        return Objects.requireNonNull(as().get(path).header("ETag"), path);
    }

    /** The number that a form carries, out of the tag of the same thing. */
    private static String version(String path) {
        return tag(path).replaceAll("^\\D*(\\d+).*", "$1");
    }

    private static RequestSpecification as() {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Accounts.TOKEN)
                .header("X-Forwarded-For", "203.0.113.9");
    }

    private static RequestSpecification json(Object body) {
        return as().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification lines(String body) {
        return as().contentType("application/x-ndjson")
                .body((body.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static RequestSpecification form() {
        return as().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded");
    }

    private static RequestSpecification form(String name, String file) {
        return as().header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, file.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private static RequestSpecification stranger() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static RequestSpecification signedIn(String session) {
        return stranger().cookie("counterclaim_session", session);
    }

    private static Set<String> changingRoutes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryChangeIsAuditedTest.class.getResourceAsStream("/people/routes.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("GET"))
                    .map(line -> line.split("\t"))
                    .map(cells -> cells[0] + " " + cells[1])
                    .collect(Collectors.toSet());
        }
    }
}
