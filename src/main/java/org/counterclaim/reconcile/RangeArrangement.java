package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counterclaim.reconcile.Arrangement.Fit;
import org.counterclaim.reconcile.Arrangement.Opposed;
import org.counterclaim.reconcile.Arrangement.Side;

/** Sorts words whose answers are ranges into the levels of their contradiction order. */
final class RangeArrangement {

    private RangeArrangement() {}

    static Arrangement of(List<Extent> extents) {
        Chains chains = Chains.of(extents);
        List<List<Word>> members = new ArrayList<>();
        IntStream.range(0, chains.length()).forEach(level -> members.add(new ArrayList<>()));
        List<Fit> fits = new ArrayList<>();
        List<Opposed> opposed = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            Word word = extents.get(i).word();
            if (chains.first(i) == chains.last(i)) {
                members.get(chains.first(i)).add(word);
                addWitnesses(extents, chains, i, opposed);
            } else {
                fits.add(new Fit(word, chains.first(i), chains.last(i)));
            }
        }
        return new Arrangement(members.stream().map(Side::new).toList(), fits, opposed);
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
