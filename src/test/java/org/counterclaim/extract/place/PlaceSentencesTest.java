package org.counterclaim.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences in the manner of news from forty countries: see {@code places/sentences.tsv}. */
class PlaceSentencesTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> WRONG = new ArrayList<>();
    private static final List<String> APART = new ArrayList<>();
    private static final Map<String, Set<String>> MARKED = new HashMap<>();
    private static int expected;
    private static int right;
    private static int pairs;

    @BeforeAll
    static void read() throws IOException {
        try (var stream = PlaceSentencesTest.class.getResourceAsStream("/places/sentences.tsv")) {
            assertThat(stream).isNotNull();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read(line.split("\t", -1)));
        }
        MARKED.forEach((mark, paths) -> {
            pairs++;
            if (paths.size() != 1 || paths.contains("none")) {
                APART.add(mark + " " + paths);
            }
        });
        System.out.printf(
                "places: recall %d of %d, wrong %d, of one place in two scripts %d of %d meet%n",
                right, expected, WRONG.size(), pairs - APART.size(), pairs);
        for (List<String> some : List.of(MISSED, WRONG, APART)) {
            some.forEach(one -> System.out.println("  " + one));
        }
    }

    private static void read(String[] row) {
        Report report = new Report("", "", row[0], Instant.parse("2025-06-11T12:00:00Z"), ZoneOffset.UTC, row[1]);
        List<FoundPlace> found = EXTRACTOR.readings(report).stream()
                .flatMap(reading -> reading.places().stream())
                .toList();
        Set<FoundPlace> meant = new HashSet<>();
        for (String wanted : row[2].split(";", -1)) {
            expected++;
            FoundPlace place = found(found, wanted, row[1]);
            if (place == null) {
                MISSED.add(wanted + ": " + row[1] + " " + paths(found));
            } else {
                right++;
                meant.add(place);
            }
            int mark = wanted.indexOf('#');
            if (mark > 0) {
                MARKED.computeIfAbsent(wanted.substring(mark + 1), none -> new HashSet<>())
                        .add(place == null ? "none" : place.chosen().path());
            }
        }
        List<String> none = row.length > 3 ? Arrays.asList(row[3].split(";", -1)) : List.of();
        for (FoundPlace place : found) {
            String words = row[1].substring(place.start(), place.end());
            boolean ruledOut =
                    none.stream().anyMatch(one -> !one.isEmpty() && !place.demonym() && touches(row[1], one, place));
            boolean stray = !meant.contains(place) && !place.chosen().isCountry() && isAlone(place, meant);
            if (ruledOut || stray) {
                WRONG.add(words + " = " + place.chosen().path() + ": " + row[1]);
            }
        }
    }

    /** Whether it is not what one of the places meant lies near. */
    private static boolean isAlone(FoundPlace place, Set<FoundPlace> meant) {
        return meant.stream()
                .noneMatch(one -> one.chosen().country().equals(place.chosen().country()) && place.confidence() > 0.9);
    }

    private static FoundPlace found(List<FoundPlace> found, String wanted, String text) {
        boolean near = wanted.startsWith("~");
        String plain = wanted.replaceAll("^~", "");
        List<String> alternatives =
                Arrays.asList(plain.substring(plain.indexOf('>') + 1).split("\\|", -1));
        String words = plain.substring(0, plain.indexOf('>'));
        for (FoundPlace place : found) {
            boolean there = alternatives.stream()
                    .map(one -> one.replaceAll("#.*", ""))
                    .anyMatch(path -> place.chosen().path().equals(path)
                            || place.chosen().path().startsWith(path + "/"));
            if (there && touches(text, words, place) && (place.near() || !near)) {
                return place;
            }
        }
        return null;
    }

    private static boolean touches(String text, String words, FoundPlace place) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at < place.end() && at + words.length() > place.start()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> paths(List<FoundPlace> found) {
        return found.stream().map(place -> place.chosen().path()).toList();
    }

    @Test
    void nearlyAllPlacesAreFound() {
        assertThat((double) right / expected).isGreaterThan(0.9);
    }

    @Test
    void hardlyAnyOtherWordIsTakenForAPlace() {
        assertThat(WRONG).hasSizeLessThan(expected / 25);
    }

    @Test
    void onePlaceInTwoScriptsIsOnePlace() {
        assertThat(APART).hasSizeLessThan(pairs / 5);
    }
}
