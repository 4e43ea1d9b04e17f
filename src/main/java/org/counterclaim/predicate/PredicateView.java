package org.counterclaim.predicate;

import java.util.List;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** A predicate as people and programs read it. */
public record PredicateView(
        String code,
        int version,
        String answerKind,
        Names question,
        double consequence,
        @Nullable String unit,
        boolean timeVarying,
        boolean cumulative,
        boolean active,
        int position,
        List<TermView> terms) {

    /** A term; an empty side excludes nothing. */
    public record TermView(String code, String side, Names label, int position) {}

    static PredicateView of(Predicate predicate) {
        return new PredicateView(
                predicate.code(),
                predicate.version(),
                predicate.answerKind().name(),
                predicate.question(),
                predicate.consequence(),
                predicate.unit(),
                predicate.timeVarying(),
                predicate.cumulative(),
                predicate.active(),
                predicate.position(),
                predicate.terms().stream()
                        .map(term -> new TermView(term.code(), term.side(), term.label(), term.position()))
                        .toList());
    }
}
