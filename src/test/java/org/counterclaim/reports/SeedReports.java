package org.counterclaim.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.reports.Story.Expected;
import org.jspecify.annotations.Nullable;

/** Reads real reports and what is expected of them from beside the project, where a checkout has them. */
final class SeedReports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SeedReports() {}

    static Story story(Path gold) {
        try {
            JsonNode root = JSON.readTree(gold.toFile());
            List<Story.Told> documents = new ArrayList<>();
            for (JsonNode document : root.path("documents")) {
                documents.add(told(gold, document));
            }
            List<Expected> claims = new ArrayList<>();
            root.path("claims").forEach(claim -> claims.add(expected(claim, integer(claim.path("document")))));
            List<Story.Flag> flags = new ArrayList<>();
            root.path("flag").forEach(flag -> flags.add(flag(flag)));
            List<Story.Quiet> quiet = new ArrayList<>();
            root.path("keep_quiet").forEach(pair -> quiet.addAll(quiet(pair)));
            return new Story(root.path("name").asText(), documents, claims, List.of(), flags, quiet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story.Told told(Path gold, JsonNode document) throws IOException {
        String text = Files.readString(gold.resolveSibling(document.path("file").asText()));
        return new Story.Told(
                document.path("publisher").asText(),
                document.path("language").asText(),
                Instant.parse(document.path("publishedAt").asText()),
                text.strip().lines().findFirst().orElse(""),
                text);
    }

    private static Story.Flag flag(JsonNode flag) {
        List<Expected> sides = new ArrayList<>();
        flag.path("sides").forEach(side -> sides.add(expected(side, integer(side.path("document")))));
        return new Story.Flag(
                text(flag.path("id")),
                text(flag.path("why")),
                texts(flag.path("types")),
                flag.has("predicates") ? texts(flag.path("predicates")) : null,
                sides);
    }

    /** One pair for each of the documents that the second side may come from. */
    private static List<Story.Quiet> quiet(JsonNode pair) {
        List<Story.Quiet> pairs = new ArrayList<>();
        Expected a = expected(pair.path("a"), integer(pair.path("a").path("document")));
        JsonNode b = pair.path("b");
        if (b.has("documents")) {
            b.path("documents")
                    .forEach(number -> pairs.add(new Story.Quiet(
                            text(pair.path("id")), text(pair.path("why")), a, expected(b, number.asInt()))));
        } else {
            pairs.add(new Story.Quiet(
                    text(pair.path("id")), text(pair.path("why")), a, expected(b, integer(b.path("document")))));
        }
        return pairs;
    }

    private static Expected expected(JsonNode wanted, @Nullable Integer document) {
        List<Long> value = new ArrayList<>();
        wanted.path("value").forEach(bound -> value.add(bound.asLong()));
        return new Expected(
                text(wanted.path("id")),
                document,
                text(wanted.path("predicate")),
                text(wanted.path("stance")),
                text(wanted.path("claimant")),
                value.isEmpty() ? null : value,
                null,
                null);
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isInt() ? node.asInt() : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
