package org.counterclaim.extract;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quote;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a report seems to hold, for a person to accept, edit or reject.
 *
 * @param claimant who says so; {@link Speaker#UNKNOWN} when somebody says so but is not named
 * @param via who passed the words on between claimant and publisher, nearest the claimant first
 * @param publisherIsClaimant whether the report tells it in its own voice; the claimant is then the publisher
 * @param stance how the claimant stands to the proposition
 * @param predicate code of the vocabulary
 * @param qualifiers what narrows the question: {@code category}, {@code party}, {@code batch}, {@code stage}
 * @param attributes what rules look at beside the question, such as {@code basis=agreement}
 * @param places what places it speaks of; empty when it speaks of the whole event
 * @param answer what it answers; an actor's path is a lexicon code
 * @param certainty how firmly
 * @param happened when what it speaks of happened; null when not said
 * @param statement the sentence it stands in, untouched
 * @param quote its words
 * @param confidence 0 to 1: how far the rules are to be trusted
 * @param rules names of the rules that fired, in order
 * @param event what it belongs to
 */
public record ProposedClaim(
        Speaker claimant,
        List<Speaker> via,
        boolean publisherIsClaimant,
        Stance stance,
        String predicate,
        SortedMap<String, String> qualifiers,
        SortedMap<String, String> attributes,
        SortedSet<Place> places,
        Answer answer,
        Certainty certainty,
        @Nullable TimeWindow happened,
        String statement,
        Quote quote,
        double confidence,
        List<String> rules,
        EventSketch event) {}
