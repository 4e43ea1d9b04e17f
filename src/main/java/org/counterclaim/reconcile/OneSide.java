package org.counterclaim.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures of one party are parts of a figure that names none. In a battle who says "six dead" may count its
 * own, so that the dead of its enemy are no part of them; a blow that struck one party alone leaves no such doubt, unless
 * whoever gives the whole counts that party apart.
 *
 * @param party the only one whose people anybody counts; null where there are two, or none
 * @param leastCountedApart the smallest whole of a claimant that counts a party apart
 */
record OneSide(@Nullable String party, long leastCountedApart) {

    private static final String CATEGORY = "category";
    private static final String PARTY = "party";

    /**
     * Looks at the figures of one event.
     *
     * @param wholes figures of one question
     * @param beside figures for some of those
     */
    static OneSide of(List<Word> wholes, List<Word> beside) {
        boolean all = !wholes.isEmpty()
                && wholes.getFirst().answer() instanceof Quantity
                && wholes.getFirst().said().qualifiers().isEmpty();
        TreeSet<String> parties = all ? parties(beside) : new TreeSet<>();
        Set<Integer> apart = parties.size() == 1
                ? beside.stream()
                        .filter(word -> word.said().qualifiers().containsKey(PARTY))
                        .map(Word::speaker)
                        .collect(Collectors.toSet())
                : Set.of();
        long least = wholes.stream()
                .filter(word -> apart.contains(word.speaker()))
                .mapToLong(word -> ((Quantity) word.answer()).upper())
                .min()
                .orElse(Long.MAX_VALUE);
        return new OneSide(parties.size() == 1 ? parties.first() : null, least);
    }

    /** Whether the figure is of the one party, and no whole leaves it out. */
    boolean isPart(Word word) {
        return party != null
                && party.equals(word.said().qualifiers().get(PARTY))
                && word.answer() instanceof Quantity figure
                && figure.min() <= leastCountedApart;
    }

    /** Soldiers of no named party, where others are of one, may be those of its enemy: an empty party of their own. */
    private static TreeSet<String> parties(List<Word> beside) {
        TreeSet<String> parties = new TreeSet<>();
        Set<String> fighting = new HashSet<>();
        for (Word word : beside) {
            String party = word.said().qualifiers().get(PARTY);
            if (party != null) {
                parties.add(party);
                fighting.add(word.said().qualifiers().getOrDefault(CATEGORY, ""));
            }
        }
        boolean open = beside.stream()
                .map(word -> word.said().qualifiers())
                .anyMatch(qualifiers -> !qualifiers.containsKey(PARTY) && fighting.contains(qualifiers.get(CATEGORY)));
        if (open) {
            parties.add("");
        }
        return parties;
    }
}
