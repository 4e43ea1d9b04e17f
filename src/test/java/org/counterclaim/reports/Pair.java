package org.counterclaim.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.reconcile.Contradiction;
import org.counterclaim.reports.Desk.FoundConflict;
import org.jspecify.annotations.Nullable;

/**
 * Two short reports that speak of one occurrence and contradict each other, or that must not be set against each other.
 *
 * @param type the conflict between them; null when there is none
 */
public record Pair(@Nullable String type, Story story) {

    /** All that stand in {@code reports/pairs.txt}. */
    public static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (String block : read().split("(?m)^= ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                pairs.add(of(block.strip().split("\n")));
            }
        }
        return pairs;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src", "test", "resources", "reports", "pairs.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair of(String[] lines) {
        String[] head = lines[0].split(" ", 3);
        boolean meet = head[0].equals("meet");
        List<Story.Told> told = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] columns = lines[i].split(" \\| ", 5);
            told.add(new Story.Told(columns[2], columns[1], Instant.parse(columns[0]), columns[3], columns[4]));
        }
        String name = meet ? head[2] : lines[0].substring("apart ".length());
        return new Pair(meet ? head[1] : null, new Story(name, told, List.of(), List.of(), List.of(), List.of()));
    }

    /** Whether the desk makes of them what a careful reader does. */
    public boolean isReadRight(Desk.Outcome outcome) {
        return type == null
                ? outcome.conflicts().isEmpty()
                : outcome.conflicts().stream().anyMatch(conflict -> isMeant(conflict, outcome));
    }

    private boolean isMeant(FoundConflict conflict, Desk.Outcome outcome) {
        Map<UUID, Integer> documents = outcome.claims().stream().collect(Collectors.toMap(Found::id, Found::document));
        Contradiction contradiction = conflict.contradiction();
        return contradiction.type().name().equals(type)
                && contradiction.positions().stream()
                                .flatMap(position -> position.members().stream())
                                .map(documents::get)
                                .distinct()
                                .count()
                        > 1;
    }
}
