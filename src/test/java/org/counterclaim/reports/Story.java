package org.counterclaim.reports;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A few reports about one event, with what a careful reader takes from them; see the README beside the files. */
public record Story(
        String name,
        List<Told> documents,
        List<Expected> claims,
        List<Expected> may,
        List<Flag> flag,
        List<Quiet> keep_quiet) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    public record Told(String publisher, String language, Instant publishedAt, String headline, String text) {}

    public record Expected(
            @Nullable String id,
            @Nullable Integer document,
            @Nullable String predicate,
            @Nullable String stance,
            @Nullable String claimant,
            @Nullable List<Long> value,
            @Nullable String category,
            @Nullable List<String> terms) {}

    public record Flag(
            @Nullable String id,
            @Nullable String why,
            List<String> types,
            @Nullable List<String> predicates,
            List<Expected> sides) {}

    public record Quiet(@Nullable String id, @Nullable String why, Expected a, Expected b) {}

    /** The stories of one folder, {@code open} or {@code frozen}, in the order of their file names. */
    public static List<Story> in(String folder) {
        return in(folder, List.of());
    }

    /**
     * Some of the stories of one folder.
     *
     * @param named the beginnings of their file names; empty for all
     */
    public static List<Story> in(String folder, List<String> named) {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "reports", folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> named.isEmpty()
                            || named.stream().anyMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .map(Story::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story read(Path file) {
        try {
            return Objects.requireNonNull(JSON.readValue(file.toFile(), Story.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
