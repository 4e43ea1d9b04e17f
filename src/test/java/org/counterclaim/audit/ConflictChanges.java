package org.counterclaim.audit;

import static org.counterclaim.audit.Trail.as;
import static org.counterclaim.audit.Trail.contested;
import static org.counterclaim.audit.Trail.form;
import static org.counterclaim.audit.Trail.id;
import static org.counterclaim.audit.Trail.json;
import static org.counterclaim.audit.Trail.lines;
import static org.counterclaim.audit.Trail.tag;
import static org.counterclaim.audit.Trail.version;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is found, looked at and sent out. */
final class ConflictChanges {

    private final Trail trail;
    private final Jdbi database;

    ConflictChanges(Trail trail, Jdbi database) {
        this.trail = trail;
        this.database = database;
    }

    void conflicts() {
        String conflict = contested("Trail conflict");
        String path = "/api/v1/conflicts/" + conflict;
        trail.did(
                "POST /api/v1/conflicts/{id}/comments",
                json("{\"text\":\"ask\"}").post(path + "/comments"));
        trail.did(
                "PATCH /api/v1/conflicts/{id}/review",
                json("{\"state\":\"IN_REVIEW\"}").header("If-Match", tag(path)).patch(path + "/review"));
        String position = as().get(path).path("positions[0].key");
        trail.did(
                "PUT /api/v1/conflicts/{id}/verdicts/{position}",
                json("{\"verdict\":\"REFUTED\"}").header("If-Match", tag(path)).put(path + "/verdicts/" + position));
        trail.did(
                "POST /api/v1/conflicts/{id}/suppress",
                json("{\"reason\":\"a test\"}").post(path + "/suppress"));
        trail.did(
                "POST /api/v1/conflicts/{id}/unsuppress",
                json("{\"reason\":\"again\"}").post(path + "/unsuppress"));
        trail.did(
                "POST /api/v1/conflicts:bulk",
                json("{\"ids\":[\"" + conflict + "\"],\"review\":{\"labels\":[\"trail\"]}}")
                        .post("/api/v1/conflicts:bulk"));
        String undo = json("{\"ids\":[\"" + conflict + "\"],\"addLabels\":[\"twice\"]}")
                .post("/api/v1/conflicts:bulk")
                .path("undo");
        trail.did(
                "POST /api/v1/conflicts:bulk/undo",
                json("{\"undo\":\"" + undo + "\"}").post("/api/v1/conflicts:bulk/undo"));
        trail.did(
                "POST /conflicts/bulk",
                form().formParam("id", conflict).formParam("deed", "take").post("/conflicts/bulk"));
        undo = json("{\"ids\":[\"" + conflict + "\"],\"addLabels\":[\"twice\"]}")
                .post("/api/v1/conflicts:bulk")
                .path("undo");
        trail.did("POST /conflicts/bulk/undo", form().formParam("undo", undo).post("/conflicts/bulk/undo"));
        views();
        // Whoever looks changes nothing.
        trail.pass("POST /api/v1/conflicts/{id}/presence");
        trail.pass("POST /conflicts/{id}/presence");
        String page = "/conflicts/" + conflict;
        trail.did(
                "POST /conflicts/{id}/comments",
                form().formParam("text", "ask again").post(page + "/comments"));
        trail.did(
                "POST /conflicts/{id}/review",
                form().formParam("version", version(path))
                        .formParam("state", "PEER_REVIEW")
                        .post(page + "/review"));
        trail.did(
                "POST /conflicts/{id}/suppression",
                form().formParam("version", version(path))
                        .formParam("reason", "a test")
                        .post(page + "/suppression"));
        trail.did(
                "POST /conflicts/{id}/restoration",
                form().formParam("version", version(path))
                        .formParam("reason", "again")
                        .post(page + "/restoration"));
    }

    private void views() {
        String view = "/api/v1/views/"
                + id(trail.did(
                        "POST /api/v1/views", json("{\"name\":\"Trail view\"}").post("/api/v1/views")));
        trail.did(
                "PUT /api/v1/views/{id}",
                json("{\"name\":\"Trail outlook\",\"query\":\"type=TIME\"}")
                        .header("If-Match", tag(view))
                        .put(view));
        trail.did("POST /views/{id}", form().formParam("action", "share").post(view.replace("/api/v1", "")));
        trail.did("DELETE /api/v1/views/{id}", as().delete(view));
        trail.did("POST /views", form().formParam("name", "Trail page").post("/views"));
    }

    void exportsAndMachinery() {
        String export = trail.did(
                        "POST /api/v1/exports", json("{\"week\":\"2018-W20\"}").post("/api/v1/exports"))
                .path("id");
        database.useHandle(handle ->
                handle.execute("update export set sha256 = repeat('0', 64) where id = ?", UUID.fromString(export)));
        trail.did(
                "POST /api/v1/exports/{id}/editions",
                json("{\"note\":\"mended\"}").post("/api/v1/exports/" + export + "/editions"));
        trail.did("POST /api/v1/exports/loading", lines("{\"summary\":{}}").post("/api/v1/exports/loading"));
        trail.did("POST /exports", form().formParam("week", "2018-W20").post("/exports"));
        trail.did("DELETE /api/v1/exports/jobs/{id}", as().delete("/api/v1/exports/jobs/" + exportThatWaits()));
        trail.did("POST /exports/jobs/{id}/cancel", form().post("/exports/jobs/" + exportThatWaits() + "/cancel"));
        trail.did("POST /api/v1/reconcile/rebuild", as().post("/api/v1/reconcile/rebuild"));
        String question = as().get("/api/v1/questions").path("items[0].id");
        database.useHandle(handle -> handle.execute(
                "insert into dirty_question (question_id, event_id, parked_at, error) select id, event_id, now(), '' from question where id = ?",
                UUID.fromString(question)));
        trail.did(
                "POST /api/v1/reconcile/parked/{question}/retry",
                as().post("/api/v1/reconcile/parked/" + question + "/retry"));
    }

    /** One that no node takes. */
    private UUID exportThatWaits() {
        UUID job = UUID.randomUUID();
        database.useHandle(handle -> handle.execute(
                "insert into export_job (id, asked, made_by, leased_until) values (?, '{}', 'trail', 'infinity')",
                job));
        return job;
    }

    void theDemonstration() {
        trail.did("POST /demo", form().post("/demo"));
        trail.pass("POST /api/v1/demo");
    }
}
