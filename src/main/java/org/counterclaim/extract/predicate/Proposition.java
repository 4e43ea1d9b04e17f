package org.counterclaim.extract.predicate;

import java.util.SortedMap;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says, before anybody is held to it.
 *
 * @param predicate code of the vocabulary
 * @param answer what it answers
 * @param qualifiers what narrows the question
 * @param attributes what rules look at beside the question
 * @param anchor index of the token whose voice answers for it
 * @param from index of the first token of its words
 * @param to one past the last
 * @param stance as the sentence itself puts it
 * @param certainty as the sentence itself puts it
 * @param places where, as said nearby; empty when not said
 * @param time when, as said nearby; null when not said
 * @param speaker who says so by the sentence's very sense ("claimed the attack"); null for whoever's voice it is
 * @param confidence 0 to 1
 * @param rule name of the rule that found it
 * @param family what kind of occurrence
 * @param actors codes of the parties to it
 */
public record Proposition(
        String predicate,
        Answer answer,
        SortedMap<String, String> qualifiers,
        SortedMap<String, String> attributes,
        int anchor,
        int from,
        int to,
        Stance stance,
        Certainty certainty,
        SortedSet<Place> places,
        @Nullable FoundTime time,
        @Nullable Speaker speaker,
        double confidence,
        String rule,
        PredicateFamily family,
        SortedSet<String> actors) {

    /** Another answer to the same question. */
    public Proposition answering(Answer other) {
        return new Proposition(
                predicate,
                other,
                qualifiers,
                attributes,
                anchor,
                from,
                to,
                stance,
                certainty,
                places,
                time,
                speaker,
                confidence,
                rule,
                family,
                actors);
    }

    /** The same answer to a question narrowed otherwise. */
    public Proposition asking(SortedMap<String, String> narrowed) {
        return new Proposition(
                predicate,
                answer,
                narrowed,
                attributes,
                anchor,
                from,
                to,
                stance,
                certainty,
                places,
                time,
                speaker,
                confidence,
                rule,
                family,
                actors);
    }

    /** The same, trusted otherwise. */
    public Proposition trusted(double otherwise) {
        return new Proposition(
                predicate,
                answer,
                qualifiers,
                attributes,
                anchor,
                from,
                to,
                stance,
                certainty,
                places,
                time,
                speaker,
                otherwise,
                rule,
                family,
                actors);
    }

    /** The same said of other places. */
    public Proposition at(SortedSet<Place> others) {
        return new Proposition(
                predicate,
                answer,
                qualifiers,
                attributes,
                anchor,
                from,
                to,
                stance,
                certainty,
                others,
                time,
                speaker,
                confidence,
                rule,
                family,
                actors);
    }
}
