package org.counterclaim.reconcile;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.counterclaim.statement.Terms;

/**
 * The sides that terms take. Terms of one side go together, terms of different sides exclude each other.
 *
 * @param sideOf side of each term; empty for a neutral one; a term not listed is a side of its own
 */
record Sides(Map<String, String> sideOf) {

    /** The sides taken, empty when every term is neutral. */
    NavigableSet<String> of(Terms terms) {
        NavigableSet<String> sides = new TreeSet<>();
        for (String code : terms.codes()) {
            String side = sideOf.getOrDefault(code, code);
            if (!side.isEmpty()) {
                sides.add(side);
            }
        }
        return sides;
    }

    boolean contradict(Terms one, Terms other) {
        NavigableSet<String> ones = of(one);
        NavigableSet<String> others = of(other);
        return !ones.isEmpty() && !others.isEmpty() && disjoint(ones, others);
    }

    static boolean disjoint(NavigableSet<String> one, NavigableSet<String> other) {
        return one.stream().noneMatch(other::contains);
    }
}
