package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * The words of one scope, sorted into sides that cannot be true together. One side means that nothing contradicts.
 *
 * @param sides in a fixed order, each with at least one member
 * @param fits words that fit several sides, or one only in part
 * @param opposed contradicting pairs, for each member at most one on either hand
 */
record Arrangement(List<Side> sides, List<Fit> fits, List<Opposed> opposed) {

    boolean contradicts() {
        return sides.size() > 1;
    }

    /**
     * One side.
     *
     * @param members best graded first
     */
    record Side(List<Word> members) {

        Side {
            members = members.size() > 1 ? bestFirst(members) : List.copyOf(members);
        }

        private static List<Word> bestFirst(List<Word> members) {
            int[] order = SortedOrder.of(members.stream().mapToLong(Word::merit).toArray());
            Word[] sorted = new Word[order.length];
            Arrays.setAll(sorted, i -> members.get(order[i]));
            return List.of(sorted);
        }

        Word representative() {
            return members.getFirst();
        }
    }

    /** A word and the run of sides that it fits. */
    record Fit(Word word, int first, int last) {}

    /** Two words that cannot both be true, the lower or affirming one first. */
    record Opposed(Word one, Word other) {}
}
