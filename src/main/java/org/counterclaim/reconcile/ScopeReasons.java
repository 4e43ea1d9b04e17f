package org.counterclaim.reconcile;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Says what sets two words apart that look opposed. */
final class ScopeReasons {

    private ScopeReasons() {}

    static Relation relate(Word one, Word other, Reason reason) {
        return new Relation(one.id(), other.id(), RelationType.SCOPE_DIFFERS, reason);
    }

    /** What sets words of one question apart; empty when nothing that can be named does. */
    static Optional<Reason> within(Word one, Word other) {
        Scope first = one.scope();
        Scope second = other.scope();
        if (first.expected() != second.expected()) {
            return Optional.of(ReasonCode.SCOPE_EXPECTED.with());
        }
        if (!first.day().equals(second.day())) {
            return Optional.of(ReasonCode.SCOPE_DAY.with("date:" + first.day(), "date:" + second.day()));
        }
        if (!one.said().places().equals(other.said().places())) {
            return Optional.of(ReasonCode.SCOPE_PLACES.with(
                    Canonical.places(one.said().places()),
                    Canonical.places(other.said().places())));
        }
        if (!first.period().equals(second.period())) {
            return Optional.of(ReasonCode.SCOPE_PERIOD.with("date:" + first.period(), "date:" + second.period()));
        }
        return Optional.empty();
    }

    /** What sets words of two questions of one predicate apart: the first qualifier in which they differ. */
    static Optional<Reason> across(Word one, Word other) {
        SortedMap<String, String> first = one.said().qualifiers();
        SortedMap<String, String> second = other.said().qualifiers();
        TreeSet<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys.stream()
                .filter(key -> !first.getOrDefault(key, "").equals(second.getOrDefault(key, "")))
                .findFirst()
                .map(key -> ReasonCode.SCOPE_QUALIFIER.with(qualifier(key, first), qualifier(key, second)));
    }

    private static String qualifier(String key, SortedMap<String, String> qualifiers) {
        return "qualifier:" + key + "=" + qualifiers.getOrDefault(key, "");
    }
}
