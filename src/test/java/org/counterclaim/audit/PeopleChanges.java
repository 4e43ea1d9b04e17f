package org.counterclaim.audit;

import static org.counterclaim.audit.Trail.PASSWORD;
import static org.counterclaim.audit.Trail.as;
import static org.counterclaim.audit.Trail.form;
import static org.counterclaim.audit.Trail.json;
import static org.counterclaim.audit.Trail.session;
import static org.counterclaim.audit.Trail.signedIn;
import static org.counterclaim.audit.Trail.stranger;
import static org.counterclaim.audit.Trail.tag;
import static org.counterclaim.audit.Trail.version;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** People, how they come in, and what is theirs. */
final class PeopleChanges {

    private final Trail trail;
    private final Jdbi database;
    private int counter;

    PeopleChanges(Trail trail, Jdbi database) {
        this.trail = trail;
        this.database = database;
    }

    void people() {
        String invitation = trail.did(
                        "POST /api/v1/people/invitations",
                        json("{\"role\":\"VIEWER\"}").post("/api/v1/people/invitations"))
                .path("invitation.id");
        trail.did("DELETE /api/v1/people/invitations/{id}", as().delete("/api/v1/people/invitations/" + invitation));
        String other =
                json("{\"role\":\"VIEWER\"}").post("/api/v1/people/invitations").path("invitation.id");
        trail.did(
                "POST /people/invitations/{id}/withdrawal",
                form().post("/people/invitations/" + other + "/withdrawal"));
        trail.did("POST /people/invitations", form().formParam("role", "VIEWER").post("/people/invitations"));
        String person = join();
        String path = "/api/v1/people/" + person;
        trail.did(
                "PUT /api/v1/people/{id}",
                json("{\"name\":\"Trail\",\"role\":\"REVIEWER\",\"active\":true}")
                        .header("If-Match", tag(path))
                        .put(path));
        trail.did("POST /api/v1/people/{id}/reset", as().post(path + "/reset"));
        trail.did("POST /people/{id}/reset", form().post("/people/" + person + "/reset"));
        trail.did(
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
        trail.did(
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

    void ownAccount() {
        join();
        String login = "trail-" + (counter - 1);
        String session = trail.did(
                        "POST /sign-in",
                        stranger()
                                .formParam("login", login)
                                .formParam("password", PASSWORD)
                                .post("/sign-in"))
                .cookie("counterclaim_session");
        trail.did("POST /account/sessions/closing", signedIn(session).post("/account/sessions/closing"));
        trail.did(
                "POST /account/tokens",
                signedIn(session).formParam("name", "page").formParam("days", 1).post("/account/tokens"));
        String token = signedIn(session).get("/api/v1/me/tokens").path("[0].id");
        trail.did(
                "POST /account/tokens/{id}/revocation",
                signedIn(session).post("/account/tokens/" + token + "/revocation"));
        session = trail.did(
                        "POST /account/password",
                        signedIn(session)
                                .formParam("present", PASSWORD)
                                .formParam("password", PASSWORD + "-eight")
                                .post("/account/password"))
                .cookie("counterclaim_session");
        trail.did("POST /sign-out", signedIn(session).post("/sign-out"));
        String made = trail.did(
                        "POST /api/v1/me/tokens", json("{\"name\":\"rest\"}").post("/api/v1/me/tokens"))
                .path("token.id");
        trail.did("DELETE /api/v1/me/tokens/{id}", as().delete("/api/v1/me/tokens/" + made));
    }

    /** Once only: whoever asks again changes nothing. */
    void tokensOfOthers() {
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
        trail.did(
                "DELETE /api/v1/people/{id}/tokens/{token}",
                as().delete("/api/v1/people/" + person + "/tokens/" + tokens.get(0)));
        trail.did(
                "POST /people/{id}/tokens/{token}/revocation",
                form().post("/people/" + person + "/tokens/" + tokens.get(1) + "/revocation"));
    }

    void programsOfOnesOwn() {
        String login = "trail-" + counter++;
        String path = json("{\"role\":\"REVIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        trail.did(
                "POST /api/v1/welcome/{secret}",
                stranger()
                        .contentType(ContentType.JSON)
                        .body("{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}")
                        .post("/api/v1" + path));
        String session = session(login, PASSWORD);
        trail.did("DELETE /api/v1/me/sessions", signedIn(session).delete("/api/v1/me/sessions"));
        trail.did(
                "PUT /api/v1/me/password",
                signedIn(session)
                        .contentType(ContentType.JSON)
                        .body("{\"present\":\"" + PASSWORD + "\",\"password\":\"" + PASSWORD + "-eight\"}")
                        .put("/api/v1/me/password"));
    }

    void signOns() {
        String person = join();
        String session = session("trail-" + (counter - 1), PASSWORD);
        String signOn = "/api/v1/people/" + person + "/sign-on";
        trail.did(
                "POST /account/sign-on",
                signedIn(session).formParam("present", PASSWORD).post("/account/sign-on"));
        trail.did("PUT /api/v1/people/{id}/sign-on", known(signOn));
        trail.did("DELETE /api/v1/people/{id}/sign-on", as().delete(signOn));
        known(signOn);
        trail.did("DELETE /api/v1/me/sign-on", signedIn(session).delete("/api/v1/me/sign-on"));
        known(signOn);
        trail.did("POST /account/sign-on/separation", signedIn(session).post("/account/sign-on/separation"));
        known(signOn);
        trail.did("POST /people/{id}/sign-on/separation", form().post("/people/" + person + "/sign-on/separation"));
        trail.did(
                "POST /api/v1/people/sign-ons/{id}/grant",
                as().post("/api/v1/people/sign-ons/" + asked(person) + "/grant"));
        trail.did("DELETE /api/v1/people/sign-ons/{id}", as().delete("/api/v1/people/sign-ons/" + asked(person)));
        trail.did("POST /people/sign-ons/{id}/grant", form().post("/people/sign-ons/" + asked(person) + "/grant"));
        trail.did("POST /people/sign-ons/{id}/refusal", form().post("/people/sign-ons/" + asked(person) + "/refusal"));
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
}
