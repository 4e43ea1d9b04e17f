package org.counterclaim.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.event.EventBody;
import org.counterclaim.event.SubjectBody;

/** Reads the demonstration's files: JSON lines in the shapes of the REST interface. */
@ApplicationScoped
class DemoContent {

    private static final int AROUND = 32;

    private final ObjectMapper json;

    DemoContent(ObjectMapper json) {
        this.json = json;
    }

    List<SubjectBody> subjects() {
        return lines("subjects").stream()
                .map(line -> json.convertValue(line, SubjectBody.class))
                .toList();
    }

    List<EventBody> events() {
        return lines("events").stream()
                .map(line -> json.convertValue(line, EventBody.class))
                .toList();
    }

    /** The reports, each by the key that claims name it by. */
    Map<String, DocumentBody> documents() {
        Map<String, DocumentBody> documents = new LinkedHashMap<>();
        for (JsonNode line : lines("documents")) {
            documents.put(line.path("key").asText(), json.convertValue(line.path("document"), DocumentBody.class));
        }
        return documents;
    }

    /**
     * The claims, each with its quote: its statement as it stands in its report.
     *
     * @param kept the reports' ids by key
     */
    List<ClaimBody> claims(Map<String, DocumentBody> documents, Map<String, UUID> kept) {
        List<ClaimBody> claims = new ArrayList<>();
        for (JsonNode line : lines("claims")) {
            ObjectNode claim = (ObjectNode) line;
            String key = claim.path("document").asText();
            String text = Objects.requireNonNull(documents.get(key), key).text();
            claim.put("document", Objects.requireNonNull(kept.get(key), key).toString());
            claim.set("quote", quote(text, claim.path("statement").asText()));
            claims.add(json.convertValue(claim, ClaimBody.class));
        }
        return claims;
    }

    private ObjectNode quote(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("not in its report: " + words);
        }
        int end = start + words.length();
        return json.createObjectNode()
                .put("exact", words)
                .put("prefix", text.substring(Math.max(0, start - AROUND), start))
                .put("suffix", text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    private List<JsonNode> lines(String name) {
        String file = "/demo/" + name + ".jsonl";
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoContent.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(json.readTree(line));
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
