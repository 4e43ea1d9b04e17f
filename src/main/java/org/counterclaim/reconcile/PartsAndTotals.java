package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.reconcile.Check.Finding;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a claimant says of a category as a whole against what it says of the parts: 484 fighters are 251 of one
 * side and 233 of the other. Compares the latest figures of one claimant, in one unit and about the same places.
 */
public final class PartsAndTotals {

    private static final String CATEGORY = "category";
    private static final String PARTY = "party";

    /** Figures that may be a total and its parts: alike in all but one qualifier. */
    private record Sum(
            String qualifier,
            UUID origin,
            String predicate,
            String unit,
            String places,
            SortedMap<String, String> otherQualifiers) {}

    private final Map<String, String> parents;

    /**
     * Takes the tree of categories.
     *
     * @param parents for each category the one that it is a part of
     */
    public PartsAndTotals(Map<String, String> parents) {
        this.parents = parents;
    }

    /** Checks figures of one event. A figure without a category, or without a party, is a total of all. */
    public List<Check> check(Collection<Statement> statements) {
        List<Statement> figures = statements.stream()
                .sorted(Word.EARLIEST)
                .filter(PartsAndTotals::counts)
                .toList();
        List<Check> checks = new ArrayList<>(check(CATEGORY, figures));
        checks.addAll(check(PARTY, figures));
        return checks;
    }

    private List<Check> check(String qualifier, List<Statement> figures) {
        Map<Sum, Map<String, Statement>> latest = new LinkedHashMap<>();
        figures.forEach(statement -> latest.computeIfAbsent(sum(qualifier, statement), ignored -> new TreeMap<>())
                .put(statement.qualifiers().getOrDefault(qualifier, ""), statement));
        List<Check> checks = new ArrayList<>();
        latest.values()
                .forEach(byValue -> byValue.forEach((value, total) ->
                        check(total, parts(qualifier, value, byValue)).ifPresent(checks::add)));
        return checks;
    }

    private static boolean counts(Statement statement) {
        return statement.stance() == Stance.AFFIRMS
                && statement.origin() != null
                && statement.answer() instanceof Quantity;
    }

    private static Sum sum(String qualifier, Statement statement) {
        SortedMap<String, String> others = new TreeMap<>(statement.qualifiers());
        others.remove(qualifier);
        return new Sum(
                qualifier,
                Objects.requireNonNull(statement.origin()),
                statement.predicate(),
                ((Quantity) statement.answer()).unit(),
                Canonical.places(statement.places()),
                others);
    }

    private List<Statement> parts(String qualifier, String whole, Map<String, Statement> byValue) {
        return byValue.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .filter(entry -> whole(qualifier, entry.getKey()).equals(whole))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String whole(String qualifier, String part) {
        return qualifier.equals(CATEGORY) ? parents.getOrDefault(part, "") : "";
    }

    private static Optional<Check> check(Statement total, List<Statement> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Quantity whole = (Quantity) total.answer();
        Quantity together = add(whole.unit(), parts);
        List<UUID> claims = new ArrayList<>(List.of(total.id()));
        parts.forEach(part -> claims.add(part.id()));
        if (together.min() > whole.upper()) {
            return Optional.of(check(Finding.INCONSISTENT, ReasonCode.PARTS_EXCEED, claims, whole, together));
        }
        if (together.upper() < whole.min()) {
            return parts.size() == 1
                    ? Optional.empty()
                    : Optional.of(check(Finding.INCOMPLETE, ReasonCode.PARTS_FALL_SHORT, claims, whole, together));
        }
        return Optional.of(check(Finding.CONSISTENT, ReasonCode.PARTS_ADD_UP, claims, whole, together));
    }

    private static Check check(Finding finding, ReasonCode code, List<UUID> claims, Quantity whole, Quantity together) {
        return new Check(finding, claims, code.with(Canonical.of(whole), Canonical.of(together)));
    }

    private static Quantity add(String unit, List<Statement> parts) {
        long min = 0;
        @Nullable Long max = 0L;
        for (Statement part : parts) {
            Quantity figure = (Quantity) part.answer();
            min = saturated(min, figure.min());
            max = max == null || figure.max() == null ? null : Long.valueOf(saturated(max, figure.max()));
        }
        QuantityQualifier qualifier = max == null
                ? QuantityQualifier.AT_LEAST
                : max == min ? QuantityQualifier.EXACT : QuantityQualifier.RANGE;
        return new Quantity(min, max, null, qualifier, unit, null, null, false, null);
    }

    private static long saturated(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}
