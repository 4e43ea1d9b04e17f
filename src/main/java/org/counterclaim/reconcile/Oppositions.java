package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.reconcile.Arrangement.Opposed;
import org.counterclaim.statement.AnswerKind;

/**
 * Finds which words affirm what others deny.
 *
 * <p>A flat denial opposes every affirmation about a place inside what it denies; a denial of a value opposes the
 * affirmations, in the same scope, whose values lie wholly inside it. What happened and what is expected never meet.
 */
final class Oppositions {

    private final boolean independent;
    private final Map<Word, Word> found = new HashMap<>();

    private Oppositions(boolean independent) {
        this.independent = independent;
    }

    /** Oppositions between words of different origins. */
    static List<Opposed> betweenOrigins(Collection<Word> words) {
        return new Oppositions(true).find(words);
    }

    /** Oppositions among the words of one claimant. */
    static List<Opposed> within(Collection<Word> words) {
        return new Oppositions(false).find(words);
    }

    /** For each opposed word one pair that it is in, affirmation first. */
    private List<Opposed> find(Collection<Word> words) {
        if (words.stream().noneMatch(Word::denies)) {
            return List.of();
        }
        flat(words);
        values(words);
        List<Opposed> pairs = new ArrayList<>();
        for (Word word : words) {
            Word against = found.get(word);
            if (against == null) {
                continue;
            }
            boolean listed = word.denies() && word.equals(found.get(against));
            if (!listed) {
                pairs.add(word.affirms() ? new Opposed(word, against) : new Opposed(against, word));
            }
        }
        return pairs;
    }

    private void flat(Collection<Word> words) {
        Map<Scope.Moment, Meeting> meetings = new HashMap<>();
        for (Word word : words) {
            if (word.affirms() || word.kind() == AnswerKind.YES_NO) {
                meetings.computeIfAbsent(word.scope().moment(), ignored -> new Meeting())
                        .add(word);
            }
        }
        for (Word word : words) {
            Meeting meeting = meetings.get(word.scope().moment());
            if (meeting != null) {
                meeting.opponent(word, independent).ifPresent(against -> found.put(word, against));
            }
        }
    }

    private void values(Collection<Word> words) {
        if (words.stream().noneMatch(Word::deniesValue)) {
            return;
        }
        Map<Scope, List<Word>> denials = new TreeMap<>();
        Map<Scope, List<Word>> affirmations = new HashMap<>();
        for (Word word : words) {
            if (word.deniesValue()) {
                denials.computeIfAbsent(word.scope(), ignored -> new ArrayList<>())
                        .add(word);
            } else if (word.affirms()) {
                affirmations
                        .computeIfAbsent(word.scope(), ignored -> new ArrayList<>())
                        .add(word);
            }
        }
        denials.forEach((scope, denied) -> DeniedValues.find(affirmations.getOrDefault(scope, List.of()), denied)
                .forEach(this::addValue));
    }

    private void addValue(Word word, Word against) {
        if (!independent || !word.sharesOriginWith(against)) {
            found.putIfAbsent(word, against);
        }
    }
}
