package org.counterclaim.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.place.NamedPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.time.FoundTime;

/**
 * The figures, places and days of a text, where each stands, and the agencies it names: what tells two reports of one
 * wording apart.
 *
 * @param days days that it dates something by, resolved against its own publication
 * @param agencies codes
 */
record Facts(List<Fact> facts, Set<String> days, Set<String> agencies) {

    /** A figure, place or day. */
    record Fact(TextSpan span, String value) {}

    static Facts of(List<Reading> readings) {
        List<Fact> facts = new ArrayList<>();
        Set<String> days = new TreeSet<>();
        Set<String> agencies = new TreeSet<>();
        for (Reading reading : readings) {
            for (NamedSource named : reading.sources()) {
                if (named.source().kind() == SpeakerKind.AGENCY) {
                    agencies.add(named.source().code());
                }
            }
            if (!reading.headline()) {
                add(reading, facts, days);
            }
        }
        return new Facts(facts, days, agencies);
    }

    private static void add(Reading reading, List<Fact> facts, Set<String> days) {
        for (FoundQuantity found : reading.quantities()) {
            if (found.kind() != FigureKind.ORDINAL) {
                facts.add(new Fact(
                        found.span(),
                        "figure " + found.quantity().min() + " "
                                + found.quantity().max()));
            }
        }
        for (FoundPlace found : reading.places()) {
            if (!found.demonym()) {
                // Two villages near two towns of one province are two places.
                NamedPlace named = found.near() ? found.candidates().getLast() : found.chosen();
                facts.add(new Fact(found.span(), "place " + named.path()));
            }
        }
        for (FoundTime found : reading.times()) {
            if (found.window().from() != null) {
                String day = "day "
                        + found.window().from().atZone(found.window().zone()).toLocalDate();
                facts.add(new Fact(found.span(), day));
                days.add(day);
            }
        }
    }

    /** The values that stand within a stretch. */
    Set<String> in(int start, int end) {
        Set<String> values = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact.span().start() < end && start < fact.span().end()) {
                values.add(fact.value());
            }
        }
        return values;
    }
}
