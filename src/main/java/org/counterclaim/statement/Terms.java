package org.counterclaim.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One or more codes of a predicate's vocabulary, in alphabetical order.
 *
 * @param codes at least one, unmodifiable
 */
public record Terms(SortedSet<String> codes) implements Answer {

    public Terms {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("terms need at least one code");
        }
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    public static Terms of(String... codes) {
        return of(java.util.List.of(codes));
    }

    public static Terms of(Collection<String> codes) {
        return new Terms(new TreeSet<>(codes));
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TERM;
    }
}
