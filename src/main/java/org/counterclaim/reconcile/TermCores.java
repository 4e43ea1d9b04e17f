package org.counterclaim.reconcile;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Picks sets of sides that exclude one another, smallest first. A set of one side is always in some largest choice; for
 * larger sets the choice need not be the largest (that would be set packing), but it has two sets whenever any two
 * exclude each other.
 */
final class TermCores {

    private TermCores() {}

    /**
     * @param distinct the sets claimed, smallest first
     */
    static List<NavigableSet<String>> of(List<NavigableSet<String>> distinct) {
        List<NavigableSet<String>> cores = extend(new ArrayList<>(), distinct);
        if (cores.size() == 1) {
            cores = extend(firstExcludingPair(distinct, cores), distinct);
        }
        cores.sort(comparing(core -> String.join("+", core)));
        return cores;
    }

    private static List<NavigableSet<String>> extend(
            List<NavigableSet<String>> cores, List<NavigableSet<String>> distinct) {
        for (NavigableSet<String> candidate : distinct) {
            if (cores.stream().allMatch(core -> Sides.disjoint(core, candidate))) {
                cores.add(candidate);
            }
        }
        return cores;
    }

    private static List<NavigableSet<String>> firstExcludingPair(
            List<NavigableSet<String>> distinct, List<NavigableSet<String>> otherwise) {
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                if (Sides.disjoint(distinct.get(i), distinct.get(j))) {
                    return new ArrayList<>(List.of(distinct.get(i), distinct.get(j)));
                }
            }
        }
        return otherwise;
    }
}
