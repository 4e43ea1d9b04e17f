package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.reconcile.Arrangement.Fit;
import org.counterclaim.reconcile.Arrangement.Opposed;
import org.counterclaim.reconcile.Arrangement.Side;

/** Sorts words whose answers are ranges into the levels of their contradiction order. */
final class RangeArrangement {

    private RangeArrangement() {}

    static Arrangement of(List<Extent> extents) {
        Chains chains = Chains.of(extents);
        int[] ends = starts(chains, extents.size());
        Word[] members = new Word[ends[chains.length()]];
        List<Fit> fits = new ArrayList<>();
        List<Opposed> opposed = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            Word word = extents.get(i).word();
            int level = chains.first(i);
            if (level == chains.last(i)) {
                members[ends[level]++] = word;
                addWitnesses(extents, chains, i, opposed);
            } else {
                fits.add(new Fit(word, level, chains.last(i)));
            }
        }
        return new Arrangement(sides(members, ends, chains.length()), fits, opposed);
    }

    /** Where the members of each level begin, those of one level after those of another; at last how many there are. */
    private static int[] starts(Chains chains, int words) {
        int[] starts = new int[chains.length() + 1];
        for (int i = 0; i < words; i++) {
            if (chains.first(i) == chains.last(i)) {
                starts[chains.first(i) + 1]++;
            }
        }
        for (int level = 1; level < starts.length; level++) {
            starts[level] += starts[level - 1];
        }
        return starts;
    }

    private static List<Side> sides(Word[] members, int[] ends, int levels) {
        List<Word> all = Arrays.asList(members);
        List<Side> sides = new ArrayList<>(levels);
        int start = 0;
        for (int level = 0; level < levels; level++) {
            sides.add(new Side(all.subList(start, ends[level])));
            start = ends[level];
        }
        return sides;
    }

    private static void addWitnesses(List<Extent> extents, Chains chains, int member, List<Opposed> opposed) {
        int below = chains.below(member);
        if (below >= 0) {
            add(extents.get(below).word(), extents.get(member).word(), opposed);
        }
        int above = chains.above(member);
        if (above >= 0 && chains.below(above) != member) {
            add(extents.get(member).word(), extents.get(above).word(), opposed);
        }
    }

    /** A claimant's figure for a part does not speak against its own for the whole. */
    private static void add(Word lower, Word upper, List<Opposed> opposed) {
        if (!lower.sharesOriginWith(upper)) {
            opposed.add(new Opposed(lower, upper));
        }
    }
}
