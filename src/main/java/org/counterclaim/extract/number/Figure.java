package org.counterclaim.extract.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure while it is being read, by token positions.
 *
 * @param from first token of the whole expression
 * @param to one past its last token
 * @param core first token of the figure itself
 * @param coreTo one past the last token of the figure itself
 * @param amount what it says
 * @param value the number read; meaningless when fuzzy
 * @param kind what sort, as far as known
 * @param joined what is counted when the figure's own word says so (duals, "no casualties"); null otherwise
 * @param rules names of the rules that fired
 */
record Figure(
        int from,
        int to,
        int core,
        int coreTo,
        Amount amount,
        double value,
        FigureKind kind,
        @Nullable NounForm joined,
        List<String> rules) {

    static Figure read(int from, int to, Amount amount, double value, FigureKind kind, String rule) {
        return new Figure(from, to, from, to, amount, value, kind, null, List.of(rule));
    }

    Figure counting(NounForm noun) {
        return new Figure(from, to, core, coreTo, amount, value, kind, noun, rules);
    }

    Figure reaching(int first, int last, Amount changed, String rule) {
        List<String> fired = new ArrayList<>(rules);
        fired.add(rule);
        return new Figure(
                Math.min(from, first),
                Math.max(to, last),
                core,
                coreTo,
                changed,
                value,
                kind,
                joined,
                List.copyOf(fired));
    }

    Figure as(FigureKind other) {
        return new Figure(from, to, core, coreTo, amount, value, other, joined, rules);
    }

    boolean isOrdinal() {
        return kind == FigureKind.ORDINAL;
    }

    boolean isFuzzy() {
        return rules.contains("fuzzy");
    }
}
