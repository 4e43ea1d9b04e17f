package org.counterclaim.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.claim.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every hostile text at every place where text comes in, and the pages that show them. */
final class Planted {

    /** Each waits for the server and the server for the disk, most of the time. */
    private static final int HANDS = 4;

    private static final Map<String, ?> AT = Map.of("publishedAt", "2031-05-20T09:00:00Z");

    private static @Nullable Planted once;

    private final Intruder intruder = new Intruder();
    private final Set<String> pages = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<String> lists = new LinkedHashSet<>();
    private final List<String> imports = new CopyOnWriteArrayList<>();

    /** Planted by the first who asks: it takes long, and nobody pulls it out again. */
    static synchronized Planted once(Vocabulary vocabulary) {
        if (once == null) {
            vocabulary.bring();
            Planted first = new Planted();
            first.plantAll();
            once = first;
        }
        return once;
    }

    Intruder intruder() {
        return intruder;
    }

    /** Pages of one thing each. */
    Set<String> pages() {
        return pages;
    }

    /** Pages and resources that show many things. */
    Set<String> lists() {
        return lists;
    }

    List<String> imports() {
        return imports;
    }

    private void plantAll() {
        List<HostileText> texts = HostileText.all();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> planting = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                int number = i;
                planting.add(hands.submit(() -> plant(texts.get(number), number)));
            }
            for (Future<?> each : planting) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
        file("all of them.csv", texts);
        lists.addAll(List.of(
                "/conflicts",
                "/sources",
                "/feeds",
                "/imports",
                "/exports",
                "/people",
                "/account",
                "/audit",
                "/problems"));
        lists.addAll(List.of("/documents/new", "/sign-in"));
    }

    private void plant(HostileText each, int number) {
        contested(each);
        report(each, number);
        feed(each, number);
        people(each);
        file(each.inAddress(), List.of(each));
        asked(each, number);
    }

    private void contested(HostileText each) {
        String text = each.text();
        Map<String, Object> claim = new LinkedHashMap<>();
        for (String field : List.of("claimant", "publisher", "event", "subject", "statement", "translation")) {
            claim.put(field, text);
        }
        claim.put("via", List.of(text));
        claim.put("qualifiers", Map.of("batch", text));
        claim.put("happenedZone", text);
        JsonNode first = claim(claim, Map.of("predicate", "try.yes", "stance", "AFFIRMS"));
        if (first.isMissingNode()) {
            return;
        }
        Map<String, ?> same =
                Map.of("predicate", "try.yes", "stance", "DENIES", "claimant", "Zed Gazette of " + each.name());
        claim.put("event", first.at("/event/id").asText());
        claim.put("qualifiers", HostileText.JSON.convertValue(first.get("qualifiers"), Map.class));
        JsonNode second = claim(claim, same);
        if (second.isMissingNode()) {
            return;
        }
        pages.add("/events/" + second.at("/event/id").asText());
        pages.add("/sources/" + first.at("/claimant/id").asText());
        JsonNode conflicts =
                Intruder.get("/api/v1/conflicts?event=" + second.at("/event/id").asText());
        conflicts.get("items").forEach(conflict -> review(conflict, text));
        source(first.at("/claimant/id").asText(), text);
    }

    private JsonNode claim(Map<String, ?> claim, Map<String, ?> harmless) {
        Map<String, Object> kept = new LinkedHashMap<>(harmless);
        kept.putAll(AT);
        return intruder.send("POST", "/api/v1/claims?wait=true", claim, kept);
    }

    private void review(JsonNode conflict, String text) {
        String path = "/api/v1/conflicts/" + conflict.get("id").asText();
        pages.add(path.substring("/api/v1".length()));
        for (Map<String, ?> change : List.<Map<String, ?>>of(
                Map.of("labels", List.of(text)), Map.of("assignee", text), Map.of("publicNote", text))) {
            intruder.offer("PATCH", path + "/review", change);
        }
        intruder.offer("POST", path + "/comments", Map.of("text", text));
        intruder.offer("POST", path + "/suppress", Map.of("reason", text));
    }

    private void source(String id, String text) {
        intruder.offer(
                "PUT",
                "/api/v1/sources/" + id,
                Map.of(
                        "names",
                        Map.of("ar", text, "en", text),
                        "notes",
                        text,
                        "aliases",
                        List.of(Map.of("language", "en", "name", text))));
    }

    private void report(HostileText each, int number) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("publisher", each.text());
        report.put("author", each.text());
        report.put("headline", each.text());
        report.put("url", "https://zed.example/" + number + "?" + each.text());
        report.put("text", each.text() + "\nSANA denied that buses left; 12 people were killed.\n" + each.text());
        Map<String, Object> kept = new LinkedHashMap<>(AT);
        kept.put("language", number % 2 == 0 ? "en" : "ar");
        JsonNode taken = intruder.send("POST", "/api/v1/documents?wait=true", report, kept);
        if (taken.isMissingNode()) {
            return;
        }
        String page = "/documents/" + taken.get("id").asText();
        pages.add(page);
        pages.add(page + "?add=yes");
        if (!taken.path("claims").isEmpty()) {
            pages.add(page + "?edit=" + taken.at("/claims/0/id").asText());
        }
    }

    private void feed(HostileText each, int number) {
        JsonNode feed = intruder.send(
                "POST",
                "/api/v1/feeds",
                Map.of("title", each.text(), "publisher", each.text()),
                Map.of("url", "https://zed.example/feeds/" + number, "paused", true));
        if (!feed.isMissingNode()) {
            pages.add("/feeds/" + feed.get("id").asText());
        }
    }

    private void people(HostileText each) {
        intruder.send("POST", "/api/v1/me/tokens", Map.of("name", each.text()), Map.of("role", "VIEWER"));
        intruder.send("POST", "/api/v1/people/invitations", Map.of("note", each.text()), Map.of("role", "VIEWER"));
    }

    private void file(String name, List<HostileText> rows) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "claimant",
                    "event",
                    "predicate",
                    "statement",
                    "publishedAt",
                    rows.getFirst().inAddress());
            rows.stream()
                    .map(HostileText::inAddress)
                    .forEach(text -> csv.writeRecord(text, text, text, text, text, text));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        JsonNode sent = sent(name, file.toString().getBytes(StandardCharsets.UTF_8));
        if (sent.has("id")) {
            imports.add(sent.get("id").asText());
            pages.add("/imports/" + sent.get("id").asText());
        }
    }

    private static JsonNode sent(String name, byte[] file) {
        io.restassured.response.Response answer = Intruder.asked()
                .queryParam("name", name)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/imports");
        org.assertj.core.api.Assertions.assertThat(answer.statusCode())
                .as("%s", name)
                .isIn(200, 201, 400);
        try {
            return HostileText.JSON.readTree(answer.asByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As what is sought or asked for; each text in a third of the places, since all of them treat all texts alike. */
    private void asked(HostileText each, int number) {
        String text = URLEncoder.encode(each.inAddress(), StandardCharsets.UTF_8);
        List<String> places = List.of(
                "/conflicts?assignee=" + text + "&q=" + text,
                "/sources?q=" + text,
                "/lookups/sources?q=" + text,
                "/sign-in?to=" + text,
                "/conflicts?minScore=" + text,
                "/nothing/" + text.replace("+", "%20"));
        pages.add(places.get(number % 6));
        pages.add(places.get((number / 6 + 3) % 6));
    }
}
