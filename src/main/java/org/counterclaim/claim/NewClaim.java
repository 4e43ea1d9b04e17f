package org.counterclaim.claim;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.counterclaim.event.Maker;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quote;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A claim about to be kept, every name in it resolved.
 *
 * @param qualifiers what narrows the question, in the canonical order of their names; never a place
 * @param attributes what rules look at and what does not part questions, such as {@code basis} = {@code agreement}
 * @param claimant who says so; null when unknown
 * @param via agencies in between, nearest the claimant first
 * @param answer an {@link org.counterclaim.statement.Actor} has the id of a source as the last segment of its path;
 *     {@link org.counterclaim.statement.YesNo} when there is none
 * @param places what places it speaks of, all in the gazetteer; empty means the whole event
 * @param origin how it came to be
 */
public record NewClaim(
        UUID event,
        String predicate,
        SortedMap<String, String> qualifiers,
        SortedMap<String, String> attributes,
        @Nullable UUID claimant,
        @Nullable UUID publisher,
        List<UUID> via,
        @Nullable UUID document,
        Stance stance,
        Answer answer,
        SortedSet<Place> places,
        Certainty certainty,
        Wording wording,
        @Nullable TimeWindow happened,
        @Nullable Instant madeAt,
        Instant publishedAt,
        ClaimStatus status,
        Origin origin) {

    /** The words, in the original language and, where there is one, in translation. */
    public record Wording(
            String statement,
            String language,
            @Nullable String translation,
            @Nullable String translationLanguage,
            @Nullable Quote quote) {}

    /**
     * How the claim came to be.
     *
     * @param linkedBy who put it under its event
     * @param extractor what proposed it; null when a person entered it
     * @param confidence of the extractor, 0 to 1
     * @param rules names of the rules that fired
     */
    public record Origin(
            Maker linkedBy,
            @Nullable String extractor,
            @Nullable Double confidence,
            List<String> rules) {

        public static final Origin ENTERED = new Origin(Maker.PERSON, null, null, List.of());
    }
}
