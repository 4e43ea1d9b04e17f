package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.audit.Trail.as;
import static org.counterclaim.audit.Trail.form;
import static org.counterclaim.audit.Trail.id;
import static org.counterclaim.audit.Trail.json;
import static org.counterclaim.audit.Trail.tag;
import static org.counterclaim.audit.Trail.version;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What comes in and goes out by itself. */
final class SendingChanges {

    private final Trail trail;
    private final Jdbi database;

    SendingChanges(Trail trail, Jdbi database) {
        this.trail = trail;
        this.database = database;
    }

    void feeds() {
        String feed = "{\"url\":\"http://127.0.0.1:9/%s\",\"title\":\"Trail\"}";
        String path = "/api/v1/feeds/"
                + id(trail.did("POST /api/v1/feeds", json(feed.formatted("one")).post("/api/v1/feeds")));
        trail.did(
                "PUT /api/v1/feeds/{id}",
                json(feed.formatted("two")).header("If-Match", tag(path)).put(path));
        trail.did("POST /api/v1/feeds/{id}/poll", as().queryParam("wait", true).post(path + "/poll"));
        trail.did("POST /feeds/{id}", form().formParam("action", "pause").post(path.replace("/api/v1", "")));
        trail.did(
                "DELETE /api/v1/feeds/{id}", as().header("If-Match", tag(path)).delete(path));
        trail.did(
                "POST /feeds",
                form().formParam("url", "http://127.0.0.1:9/three").post("/feeds"));
    }

    void mail() {
        String wanted = "{\"address\":\"trail@news.example\"}";
        trail.did("PUT /api/v1/me/digest", json(wanted).put("/api/v1/me/digest"));
        trail.did("DELETE /api/v1/me/digest", as().delete("/api/v1/me/digest"));
        trail.did(
                "POST /account/digest",
                form().formParam("address", "trail@news.example").post("/account/digest"));
        trail.did("POST /account/digest/end", form().post("/account/digest/end"));
        trail.did("POST /api/v1/mail/{id}/again", as().post("/api/v1/mail/" + refused() + "/again"));
        trail.did("POST /mail/{id}/again", form().post("/mail/" + refused() + "/again"));
    }

    private UUID refused() {
        UUID mail = UUID.randomUUID();
        database.useHandle(handle -> handle.execute(
                "insert into mail (id, about, recipient, language, subject, body, html, state, error)"
                        + " values (?, ?, 'trail@news.example', 'en', 'Trail', '', '', 'DEAD', '550')",
                mail,
                "trail " + mail));
        return mail;
    }

    void webhooks() {
        String hook = "{\"url\":\"http://127.0.0.1:9/%s\",\"paused\":true}";
        String id = id(
                trail.did("POST /api/v1/webhooks", json(hook.formatted("one")).post("/api/v1/webhooks")));
        String path = "/api/v1/webhooks/" + id;
        trail.did(
                "PUT /api/v1/webhooks/{id}",
                json(hook.formatted("two")).header("If-Match", tag(path)).put(path));
        trail.did("POST /api/v1/webhooks/{id}/secret", as().post(path + "/secret"));
        trail.did(
                "POST /api/v1/webhooks/{id}/deliveries/{delivery}/redeliver",
                as().post(path + "/deliveries/" + dead(id) + "/redeliver"));
        dead(id);
        trail.did("POST /api/v1/webhooks/{id}/redeliver", as().post(path + "/redeliver"));
        trail.did("DELETE /api/v1/webhooks/{id}", as().delete(path));
    }

    void webhooksPage() {
        trail.did(
                "POST /webhooks",
                form().formParam("url", "http://127.0.0.1:9/three").post("/webhooks"));
        String id = as().get("/api/v1/webhooks").path("items[0].id");
        String page = "/webhooks/" + id;
        trail.did("POST /webhooks/{id}/pause", form().formParam("paused", true).post(page + "/pause"));
        trail.did(
                "POST /webhooks/{id}",
                form().formParam("url", "http://127.0.0.1:9/four")
                        .formParam("version", version("/api/v1" + page))
                        .post(page));
        trail.did("POST /webhooks/{id}/secret", form().post(page + "/secret"));
        trail.did(
                "POST /webhooks/{id}/deliveries/{delivery}/redelivery",
                form().post(page + "/deliveries/" + dead(id) + "/redelivery"));
        dead(id);
        trail.did("POST /webhooks/{id}/redelivery", form().post(page + "/redelivery"));
        trail.did("POST /webhooks/{id}/deletion", form().post(page + "/deletion"));
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

    void imports() {
        String file =
                "claimant,event,predicate,stance,statement\nTrail Keeper,Trail file,agreement.reached,AFFIRMS,%s\n";
        String path = "/api/v1/imports/"
                + id(trail.did(
                        "POST /api/v1/imports",
                        as().contentType("text/csv")
                                .queryParam("name", "one.csv")
                                .body(file.formatted("one").getBytes(StandardCharsets.UTF_8))
                                .post("/api/v1/imports")));
        trail.did(
                "PUT /api/v1/imports/{id}/layout",
                json("{\"separator\":\",\"}").header("If-Match", tag(path)).put(path + "/layout"));
        JsonPath shown = as().get(path).jsonPath();
        trail.did(
                "PUT /api/v1/imports/{id}/mapping",
                json(shown.getMap("mapping")).header("If-Match", tag(path)).put(path + "/mapping"));
        trail.did("POST /api/v1/imports/{id}/start", as().post(path + "/start"));
        waitForTheEnd(path);
        trail.did("DELETE /api/v1/imports/{id}", as().delete(path));

        trail.did("POST /imports", form("two.csv", file.formatted("two")).post("/imports"));
        String second = as().get("/api/v1/imports").path("items[0].id");
        String page = "/imports/" + second;
        trail.did(
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
        trail.did("POST /imports/{id}/mapping", mapping.post(page + "/mapping"));
        trail.did("POST /imports/{id}/start", form().post(page + "/start"));
        waitForTheEnd("/api/v1" + page);
        running(second);
        trail.did("POST /imports/{id}/cancel", form().post(page + "/cancel"));
        running(second);
        trail.did("POST /api/v1/imports/{id}/cancel", as().post("/api/v1" + page + "/cancel"));
        trail.did("POST /imports/{id}/delete", form().post(page + "/delete"));
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
}
