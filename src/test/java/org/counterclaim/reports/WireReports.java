package org.counterclaim.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.reports.Story.Expected;
import org.counterclaim.reports.Story.Flag;
import org.counterclaim.reports.Story.Quiet;
import org.jspecify.annotations.Nullable;

/** Pairs of wire reports as {@code reports/wire} holds them, which are quicker to write than whole stories. */
public final class WireReports {

    /** What a report of almost anything says besides, and what no reader would object to. */
    private static final List<Expected> TAKEN_FOR_GRANTED = Stream.of(
                    "event.place",
                    "event.time",
                    "attack.time",
                    "statement.made",
                    "attack.happened",
                    "accident.happened",
                    "protest.happened",
                    "election.held",
                    "operation.state",
                    "departure.happened")
            .map(predicate -> expected(null, predicate, "AFFIRMS", null, null))
            .toList();

    private final String name;
    private final List<Story.Told> documents = new ArrayList<>();
    private final List<Expected> claims = new ArrayList<>();
    private final List<Expected> may = new ArrayList<>(TAKEN_FOR_GRANTED);
    private final List<Flag> flags = new ArrayList<>();
    private final List<Quiet> quiet = new ArrayList<>();

    private WireReports(String name) {
        this.name = name;
    }

    /** The stories of one file: {@code tuned}, {@code held} or {@code compared}. */
    public static List<Story> in(String file) {
        try {
            String text = Files.readString(Path.of("src", "test", "resources", "reports", "wire", file + ".txt"));
            return Arrays.stream(text.split("(?m)^= "))
                    .skip(1)
                    .map(block -> of(block.strip().split("\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story of(String[] lines) {
        WireReports reports = new WireReports(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("@")) {
                String[] head = lines[i].substring(2).split(" \\| ", 4);
                reports.documents.add(new Story.Told(head[2], head[1], Instant.parse(head[0]), head[3], lines[++i]));
            } else if (!lines[i].isBlank()) {
                reports.take(lines[i].charAt(0), lines[i].substring(2));
            }
        }
        return new Story(reports.name, reports.documents, reports.claims, reports.may, reports.flags, reports.quiet);
    }

    private void take(char mark, String line) {
        switch (mark) {
            case '+' -> {
                List<String> readings = List.of(line.split(" \\| "));
                claims.add(claim(readings.getFirst()));
                readings.stream().skip(1).map(this::claim).forEach(may::add);
            }
            case '?' -> may.add(expected(documents.size() - 1, line, null, null, null));
            case '!' -> flags.add(conflict(line));
            case '~' -> quiet.add(quiet(line));
            default -> throw new IllegalArgumentException(mark + " " + line);
        }
    }

    private Expected claim(String line) {
        String[] said = line.split(" by ", 2);
        List<String> words = List.of(said[0].split(" "));
        String stance = words.contains("DENIES") ? "DENIES" : "AFFIRMS";
        String last = words.getLast();
        List<Long> value = Character.isDigit(last.charAt(0)) ? figure(last) : null;
        return expected(documents.size() - 1, words.getFirst(), stance, said.length < 2 ? null : said[1], value);
    }

    private static Expected expected(
            @Nullable Integer document,
            String predicate,
            @Nullable String stance,
            @Nullable String claimant,
            @Nullable List<Long> value) {
        return new Expected(null, document, predicate, stance, claimant, value, null, null);
    }

    private static Flag conflict(String line) {
        String[] parts = line.split(" ", 4);
        return new Flag(
                "!", line, List.of(parts[0].split("\\|")), List.of(parts[1].split("\\|")), sides(parts[1], parts[3]));
    }

    private static Quiet quiet(String line) {
        String[] parts = line.split(" ", 3);
        List<Expected> sides = sides(parts[0], parts[2]);
        return new Quiet("~", line, sides.getFirst(), sides.getLast());
    }

    private static List<Expected> sides(String predicate, String sides) {
        return Arrays.stream(sides.split(" <> "))
                .map(side -> side.split(" =", 2))
                .map(side -> expected(null, predicate, null, side[0], side.length < 2 ? null : figure(side[1])))
                .toList();
    }

    private static List<Long> figure(String text) {
        List<Long> ends = Arrays.stream(text.split("\\.\\.")).map(Long::valueOf).toList();
        return List.of(ends.getFirst(), ends.getLast());
    }
}
