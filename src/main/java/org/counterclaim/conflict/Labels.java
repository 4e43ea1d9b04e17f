package org.counterclaim.conflict;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.reconcile.Relation;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Names of what conflicts speak of, in both languages. */
record Labels(Map<String, Names> terms, Map<String, Names> places, Map<String, Names> sources) {

    Names position(String predicate, Stance stance, Answer answer) {
        Names said = switch (answer) {
            case YesNo ignored -> null;
            case Quantity quantity -> same(figure(quantity));
            case TimeWindow window -> same(span(window));
            case Place place -> places.getOrDefault(place.path(), same(place.path()));
            case Actor actor -> sources.getOrDefault(id(actor).toString(), same(actor.name()));
            case Terms codes -> both(language -> terms(predicate, codes, language));
        };
        Names held = ConflictWords.names("stance." + stance.name(), Map.of());
        if (said == null) {
            return held;
        }
        return stance == Stance.AFFIRMS ? said : both(language -> held.in(language) + ": " + said.in(language));
    }

    Names why(Relation relation) {
        return same(relation.reason().code() + " "
                + String.join(", ", relation.reason().arguments()));
    }

    /** The unit itself, at the end of its path. */
    static UUID id(Actor actor) {
        return UUID.fromString(actor.path().substring(actor.path().lastIndexOf('/') + 1));
    }

    private String terms(String predicate, Terms codes, String language) {
        return codes.codes().stream()
                .map(code ->
                        terms.getOrDefault(predicate + "/" + code, same(code)).in(language))
                .collect(Collectors.joining(language.equals("ar") ? "، " : ", "));
    }

    private static String figure(Quantity quantity) {
        if (quantity.max() == null) {
            return "≥ " + quantity.min();
        }
        return quantity.min() == quantity.upper()
                ? String.valueOf(quantity.min())
                : quantity.min() + "–" + quantity.max();
    }

    private static String span(TimeWindow window) {
        return List.of(window.lower(), window.upper()).toString();
    }

    private static Names same(String text) {
        return new Names(text, text);
    }

    private static Names both(Function<String, String> text) {
        return new Names(text.apply("ar"), text.apply("en"));
    }
}
