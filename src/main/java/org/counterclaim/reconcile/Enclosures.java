package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Finds in one sweep which ranges lie wholly inside others. */
final class Enclosures {

    private Enclosures() {}

    /** For each inner range that lies inside an outer one, the outer one that reaches farthest up. */
    static Map<Word, Word> outerOfEach(List<Extent> inner, List<Extent> outer) {
        Map<Word, Word> found = new HashMap<>();
        List<Extent> inners = sorted(inner, Extent::lower);
        List<Extent> outers = sorted(outer, Extent::lower);
        @Nullable Extent farthest = null;
        int next = 0;
        for (Extent current : inners) {
            while (next < outers.size() && outers.get(next).lower() <= current.lower()) {
                farthest =
                        farthest == null || outers.get(next).upper() > farthest.upper() ? outers.get(next) : farthest;
                next++;
            }
            if (farthest != null && current.upper() <= farthest.upper()) {
                found.put(current.word(), farthest.word());
            }
        }
        return found;
    }

    /** For each outer range that holds an inner one, the inner one that ends soonest. */
    static Map<Word, Word> innerOfEach(List<Extent> inner, List<Extent> outer) {
        Map<Word, Word> found = new HashMap<>();
        List<Extent> inners = sorted(inner, extent -> ~extent.lower());
        List<Extent> outers = sorted(outer, extent -> ~extent.lower());
        @Nullable Extent soonest = null;
        int next = 0;
        for (Extent current : outers) {
            while (next < inners.size() && inners.get(next).lower() >= current.lower()) {
                soonest = soonest == null || inners.get(next).upper() < soonest.upper() ? inners.get(next) : soonest;
                next++;
            }
            if (soonest != null && soonest.upper() <= current.upper()) {
                found.put(current.word(), soonest.word());
            }
        }
        return found;
    }

    /** By the key, and among equals in the order given, which is that in which they were said. */
    private static List<Extent> sorted(List<Extent> extents, ToLongFunction<Extent> key) {
        int[] order = SortedOrder.of(extents.stream().mapToLong(key).toArray());
        Extent[] sorted = new Extent[order.length];
        Arrays.setAll(sorted, i -> extents.get(order[i]));
        return Arrays.asList(sorted);
    }
}
