package org.counterclaim.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.counterclaim.page.Option;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimePrecision;

/**
 * What the lists of a claim's form offer.
 *
 * @param qualifiers the values of each qualifier that has a list
 * @param units what can be counted
 */
record ClaimChoices(List<Asked> predicates, Map<String, List<Option>> qualifiers, List<String> units) {

    /**
     * A predicate as a question.
     *
     * @param kind of its answer
     * @param terms what can answer it; empty unless its answers are terms
     */
    record Asked(String code, Names question, String kind, List<Option> terms) {}

    public List<String> stances() {
        return names(Stance.values());
    }

    public List<String> certainties() {
        return names(Certainty.values());
    }

    public List<String> bounds() {
        return names(QuantityQualifier.values());
    }

    public List<String> precisions() {
        return names(TimePrecision.values());
    }

    /** The predicates whose answers are terms. */
    public List<Asked> vocabularies() {
        return predicates.stream().filter(asked -> !asked.terms().isEmpty()).toList();
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
