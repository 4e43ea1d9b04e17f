package org.counterclaim.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * Which words their claimants took back by saying the opposite later. An affirmation is taken back when each of its
 * places has since been denied, or its value has; a denial when something inside each place that it denies has since
 * been affirmed, or a value inside the denied one has. What was said in one breath takes nothing back.
 */
final class Reversals {

    private record Spot(int speaker, Scope.Moment moment, String path) {}

    private final Map<Spot, Instant> denied = new HashMap<>();
    private final Map<Spot, Instant> affirmed = new HashMap<>();
    private final Set<Word> byValue = new HashSet<>();

    /**
     * Finds the reversals.
     *
     * @param latest the latest word of each claimant on each thing
     * @param speakers how many claimants there are
     */
    static Reversals among(List<Word> latest, int speakers) {
        return new Reversals(onesided(latest) ? List.of() : Histories.of(latest, speakers));
    }

    private Reversals(List<List<Word>> histories) {
        histories.stream().filter(history -> !onesided(history)).forEach(this::record);
    }

    boolean takenBack(Word word) {
        if (byValue.contains(word)) {
            return true;
        }
        if (!word.known() || word.deniesValue()) {
            return false;
        }
        return !(denied.isEmpty() && affirmed.isEmpty())
                && word.ground().stream().allMatch(path -> oppositeSaidSince(word, path));
    }

    /** Whether nobody here says the opposite of what another says. */
    static boolean onesided(List<Word> words) {
        return words.stream().allMatch(Word::affirms) || words.stream().allMatch(Word::denies);
    }

    private void record(List<Word> words) {
        Map<Scope, List<Word>> values = new HashMap<>();
        for (Word word : words) {
            recordGround(word);
            if (word.kind() != AnswerKind.YES_NO) {
                values.computeIfAbsent(word.scope(), ignored -> new ArrayList<>())
                        .add(word);
            }
        }
        values.values().forEach(this::recordValues);
    }

    private void recordGround(Word word) {
        for (String path : word.ground()) {
            if (word.affirms()) {
                Ground.upwards(path)
                        .forEach(outer ->
                                affirmed.merge(spot(word, outer), word.said().saidAt(), Reversals::later));
            } else if (word.kind() == AnswerKind.YES_NO) {
                denied.merge(spot(word, path), word.said().saidAt(), Reversals::later);
            }
        }
    }

    /** In one scope a claimant has one affirmed value at most, and any number of denied ones. */
    private void recordValues(List<Word> words) {
        List<Word> denials = words.stream().filter(Word::denies).toList();
        for (Word affirmation : words.stream().filter(Word::affirms).toList()) {
            for (Word denial : denials) {
                if (!DeniedValues.find(List.of(affirmation), List.of(denial)).isEmpty()) {
                    addEarlier(affirmation, denial);
                }
            }
        }
    }

    private void addEarlier(Word one, Word other) {
        int order = one.said().saidAt().compareTo(other.said().saidAt());
        if (order != 0) {
            byValue.add(order < 0 ? one : other);
        }
    }

    private boolean oppositeSaidSince(Word word, String path) {
        if (word.denies()) {
            return since(word, affirmed.get(spot(word, path)));
        }
        return Ground.upwards(path).stream().anyMatch(outer -> since(word, denied.get(spot(word, outer))));
    }

    private static boolean since(Word word, @Nullable Instant moment) {
        return moment != null && moment.isAfter(word.said().saidAt());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Spot spot(Word word, String path) {
        return new Spot(word.speaker(), word.scope().moment(), path);
    }
}
