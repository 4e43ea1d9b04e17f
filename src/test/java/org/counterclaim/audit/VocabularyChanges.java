package org.counterclaim.audit;

import static org.counterclaim.audit.Trail.as;
import static org.counterclaim.audit.Trail.claim;
import static org.counterclaim.audit.Trail.form;
import static org.counterclaim.audit.Trail.id;
import static org.counterclaim.audit.Trail.json;
import static org.counterclaim.audit.Trail.tag;
import static org.counterclaim.audit.Trail.version;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Sources, events, and the words that claims are told in. */
final class VocabularyChanges {

    private static final String ARABIC_FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final Trail trail;

    VocabularyChanges(Trail trail) {
        this.trail = trail;
    }

    void sources() {
        String source = "/api/v1/sources/"
                + id(trail.did(
                        "POST /api/v1/sources",
                        json("{\"names\":{\"en\":\"Trail Herald\"}}").post("/api/v1/sources")));
        trail.did(
                "PUT /api/v1/sources/{id}",
                json("{\"names\":{\"en\":\"Trail Gazette\"}}")
                        .header("If-Match", tag(source))
                        .put(source));
        String kept = id(json("{\"names\":{\"en\":\"Trail Keeper\"}}").post("/api/v1/sources"));
        trail.did(
                "POST /api/v1/sources/{id}/merge",
                json("{\"into\":\"" + kept + "\"}")
                        .header("If-Match", tag(source))
                        .post(source + "/merge"));
        trail.did("POST /sources/new", form().formParam("nameEn", "Trail Page").post("/sources/new"));
        String page = as().get("/api/v1/sources").path("items[0].id");
        trail.did(
                "POST /sources/{id}/edit",
                form().formParam("nameEn", "Trail Sheet")
                        .formParam("version", version("/api/v1/sources/" + page))
                        .post("/sources/" + page + "/edit"));
        trail.did(
                "POST /sources/{id}/edit/merge",
                form().formParam("into", "Trail Keeper").post("/sources/" + page + "/edit/merge"));
    }

    void subjectsAndEvents() {
        String subject = "/api/v1/subjects/"
                + id(trail.did(
                        "POST /api/v1/subjects",
                        json("{\"titles\":{\"en\":\"Trail subject\"}}").post("/api/v1/subjects")));
        trail.did(
                "PUT /api/v1/subjects/{id}",
                json("{\"titles\":{\"en\":\"Trail matter\"}}")
                        .header("If-Match", tag(subject))
                        .put(subject));
        String event = "/api/v1/events/"
                + id(trail.did("POST /api/v1/events", json(event("Trail event")).post("/api/v1/events")));
        trail.did(
                "PUT /api/v1/events/{id}",
                json(event("Trail happening")).header("If-Match", tag(event)).put(event));
        String other = id(json(event("Trail other")).post("/api/v1/events"));
        trail.did(
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
        trail.did("POST /events/{id}/merge", form().formParam("into", other).post("/events/" + gone + "/merge"));
        trail.did(
                "POST /events/{id}/split",
                form().formParam("claim", moved.<String>path("id"))
                        .formParam("titleEn", "Trail page half")
                        .post("/events/" + moved.path("event.id") + "/split"));
        trail.did(
                "POST /api/v1/events/{id}/split",
                json("{\"claims\":[\"" + claim + "\"],\"titles\":{\"en\":\"Trail half\"}}")
                        .header("If-Match", tag(split))
                        .post(split + "/split"));
    }

    private static String event(String title) {
        return "{\"titles\":{\"en\":\"" + title + "\"},\"subject\":\"Trail matter\"}";
    }

    void vocabulary() {
        String predicate = """
                {"code":"trail.height","answerKind":"QUANTITY","question":{"ar":"كم؟","en":"How high?"},"consequence":%s}""";
        trail.did("POST /api/v1/predicates", json(predicate.formatted("0.3")).post("/api/v1/predicates"));
        String path = "/api/v1/predicates/trail.height";
        trail.did(
                "PUT /api/v1/predicates/{code}",
                json(predicate.formatted("0.4")).header("If-Match", tag(path)).put(path));
        trail.did("POST /predicates/new", inquiry("0.3").post("/predicates/new"));
        trail.did(
                "POST /predicates/{code}/edit",
                inquiry("0.4")
                        .formParam("version", version("/api/v1/predicates/trail.width"))
                        .post("/predicates/trail.width/edit"));
        String rule = """
                {"code":"trail-rule","source":"departure.happened","sourceStance":"AFFIRMS","condition":{"basis":"treaty"},
                 "target":"agreement.reached","targetStance":"AFFIRMS","mode":"%s","label":{"ar":"قاعدة","en":"A rule"}}""";
        String made = "/api/v1/rules/"
                + id(trail.did("POST /api/v1/rules", json(rule.formatted("LOG")).post("/api/v1/rules")));
        trail.did(
                "PUT /api/v1/rules/{id}",
                json(rule.formatted("DISABLED")).header("If-Match", tag(made)).put(made));
    }

    void rulesPage() {
        String rule = as().get("/api/v1/rules").path("items[0].id");
        trail.did(
                "POST /rules/{id}",
                form().formParam("version", version("/api/v1/rules/" + rule))
                        .formParam("mode", "DISABLED")
                        .post("/rules/" + rule));
    }

    void places() {
        String place = "{\"path\":\"sy/trail\",\"kind\":\"TOWN\",\"names\":{\"ar\":\"الأثر\",\"en\":\"%s\"}}";
        String made = "/api/v1/places/"
                + id(trail.did(
                        "POST /api/v1/places", json(place.formatted("Trail")).post("/api/v1/places")));
        trail.did(
                "PUT /api/v1/places/{id}",
                json(place.formatted("Trailton")).header("If-Match", tag(made)).put(made));
        trail.did("POST /places/new", trodden("Trailham").post("/places/new"));
        String page = as().get("/api/v1/places?inside=sy/trailham").path("items[0].id");
        trail.did(
                "POST /places/{id}/edit",
                trodden("Trailhurst")
                        .formParam("version", version("/api/v1/places/" + page))
                        .post("/places/" + page + "/edit"));
    }

    private static RequestSpecification trodden(String name) {
        return form().contentType(ARABIC_FORM)
                .formParam("path", "sy/trailham")
                .formParam("kind", "TOWN")
                .formParam("nameAr", "الأثر")
                .formParam("nameEn", name);
    }

    private static RequestSpecification inquiry(String consequence) {
        return form().contentType(ARABIC_FORM)
                .formParam("code", "trail.width")
                .formParam("answerKind", "QUANTITY")
                .formParam("questionAr", "كم؟")
                .formParam("questionEn", "How wide?")
                .formParam("consequence", consequence);
    }
}
