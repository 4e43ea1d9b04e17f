package org.counterclaim.audit;

import static org.counterclaim.audit.Trail.SAID;
import static org.counterclaim.audit.Trail.as;
import static org.counterclaim.audit.Trail.claim;
import static org.counterclaim.audit.Trail.form;
import static org.counterclaim.audit.Trail.id;
import static org.counterclaim.audit.Trail.json;
import static org.counterclaim.audit.Trail.lines;
import static org.counterclaim.audit.Trail.tag;
import static org.counterclaim.audit.Trail.version;

import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Reports and the claims in them. */
final class ReportChanges {

    private final Trail trail;

    ReportChanges(Trail trail) {
        this.trail = trail;
    }

    void documents() throws IOException {
        String text = "Six buses left the camp on Sunday, the Trail Keeper said.";
        String body = """
                {"publisher":"Trail Post","headline":"%s","language":"en","publishedAt":"2018-05-20T09:00:00Z","text":"%s"}""";
        String document = "/api/v1/documents/"
                + id(trail.did(
                        "POST /api/v1/documents",
                        json(body.formatted("Buses", text)).post("/api/v1/documents")));
        trail.did(
                "PUT /api/v1/documents/{id}",
                json(body.formatted("More buses", text))
                        .header("If-Match", tag(document))
                        .put(document));
        trail.did("POST /api/v1/documents/{id}/second-reading", as().post(document + "/second-reading"));
        trail.did(
                "POST /api/v1/documents:batch",
                lines(body.formatted("Batch", "Another text of a batch.")).post("/api/v1/documents:batch"));
        trail.did(
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
            trail.did(
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
        trail.did("POST /documents/{id}/claims", claimForm("Trail reader says").post(path));
        String claim = as().get("/api/v1/claims?document=" + document).path("items[0].id");
        trail.did(
                "POST /documents/{id}/claims/{claim}/edit",
                claimForm("Trail reader says more")
                        .formParam("version", version("/api/v1/claims/" + claim))
                        .post(path + "/" + claim + "/edit"));
        trail.did(
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

    void claims() {
        String body = """
                {"claimant":"Trail Keeper","event":"Trail claims","predicate":"agreement.reached","stance":"%s",%s}""";
        Response made = trail.did(
                "POST /api/v1/claims", json(body.formatted("AFFIRMS", SAID)).post("/api/v1/claims"));
        String claim = "/api/v1/claims/" + id(made);
        trail.did(
                "PUT /api/v1/claims/{id}",
                json(body.formatted("DENIES", SAID))
                        .header("If-Match", tag(claim))
                        .put(claim));
        trail.did(
                "POST /api/v1/claims/{id}/reject",
                as().header("If-Match", tag(claim)).post(claim + "/reject"));
        trail.did(
                "POST /api/v1/claims/{id}/accept",
                as().header("If-Match", tag(claim)).post(claim + "/accept"));
        trail.did(
                "POST /api/v1/claims/{id}/move",
                json("{\"event\":\"Trail moved\"}")
                        .header("If-Match", tag(claim))
                        .post(claim + "/move"));
        trail.did(
                "POST /api/v1/claims/{id}/retract",
                as().header("If-Match", tag(claim)).post(claim + "/retract"));
        String old = "/api/v1/claims/" + id(claim("Trail replaced", "AFFIRMS"));
        String by = id(claim("Trail replaced", "DENIES"));
        trail.did(
                "POST /api/v1/claims/{id}/replace",
                json("{\"by\":\"" + by + "\"}").header("If-Match", tag(old)).post(old + "/replace"));
        trail.did(
                "POST /api/v1/claims:batch",
                lines(body.formatted("AFFIRMS", SAID).replace('\n', ' ').replace("Trail claims", "Trail batch"))
                        .post("/api/v1/claims:batch"));
    }
}
