package org.counterclaim.extract.predicate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Figures of people: killed, injured, missing, held, displaced, evacuated, rescued, protesting. */
final class CountReader implements PropositionReader {

    private static final Map<String, String> PREDICATES = Map.ofEntries(
            Map.entry("killed", "casualties.killed"),
            Map.entry("injured", "casualties.injured"),
            Map.entry("missing", "casualties.missing"),
            Map.entry("detained", "casualties.detained"),
            Map.entry("abducted", "casualties.abducted"),
            Map.entry("captured", "casualties.captured"),
            Map.entry("infected", "casualties.infected"),
            Map.entry("trapped", "casualties.at_risk"),
            Map.entry("displaced", "displaced"),
            Map.entry("released", "prisoners.released"),
            Map.entry("rescued", "rescued"),
            Map.entry("protest", "protest.people"),
            Map.entry("turnout", "protest.people"),
            Map.entry("left-behind", "departure.people"),
            Map.entry("carry", "departure.people"),
            Map.entry("leave", "departure.people"));
    private static final Set<String> BY = Set.of("by", "بحلول", "لغايه", "حتي");
    private static final Set<String> MAY =
            Set.of("could", "may", "might", "will", "would", "قد", "يمكن", "ربما", "سوف", "مرشحه", "مرشح");
    private static final Set<String> RUNNING = Set.of(
            "casualties.killed",
            "casualties.injured",
            "casualties.detained",
            "casualties.abducted",
            "casualties.captured",
            "casualties.infected",
            "displaced",
            "rescued",
            "departure.people");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "by", "on", "from", "في", "من", "على", "علي", "خلال", "جراء", "اثر", "during", "after");
    private static final Set<String> WITHIN =
            Set.of("in", "into", "within", "across", "after", "for", "on", "في", "خلال");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Proposition before = null;
        List<FoundQuantity> quantities = scene.reading().quantities();
        for (int i = 0; i < quantities.size(); i++) {
            FoundQuantity quantity = quantities.get(i);
            boolean people = isPeople(scene.reading(), quantity);
            Proposition proposition = people ? proposition(scene, quantity, before, null) : null;
            if (people && proposition == null && i + 1 < quantities.size()) {
                proposition = ahead(scene, quantity, quantities.get(i + 1));
            }
            if (proposition != null) {
                found.add(proposition);
                before = proposition;
            }
        }
    }

    /** "Eight children and a guard were killed": the verb behind the second figure is the first one's too. */
    private static @Nullable Proposition ahead(Scene scene, FoundQuantity quantity, FoundQuantity next) {
        boolean joined = isPeople(scene.reading(), next) && Alike.isJoined(scene.reading(), quantity, next);
        Proposition other = joined ? proposition(scene, next, null, null) : null;
        boolean fits = other != null
                && other.stance() == Stance.AFFIRMS
                && !other.rule().equals("part-of-total");
        return other != null && fits ? proposition(scene, quantity, null, other.predicate()) : null;
    }

    /** A bare figure may count people; one of buses, days or money may not. */
    private static boolean isPeople(Reading reading, FoundQuantity quantity) {
        boolean vague = quantity.quantity().qualifier() == QuantityQualifier.FUZZY
                && quantity.quantity().max() == null;
        boolean none = quantity.isNone() && reading.end(quantity.span()) - reading.start(quantity.span()) > 2;
        if (quantity.kind() != FigureKind.COUNT || vague || none) {
            return false;
        }
        String unit = quantity.quantity().unit();
        if (unit.equals("person")) {
            return true;
        }
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        for (int i = start; i < Math.min(reading.size(), end + 3); i++) {
            if (i >= end && reading.isAny(i, PREPOSITIONS)) {
                break;
            }
            if (reading.marks().at(i, "unit") != null) {
                return false;
            }
            if (reading.marks().at(i, "person") != null
                    || reading.marks().at(i, "category") != null
                    || reading.marks().at(i, "count") != null) {
                return true;
            }
        }
        return unit.equals("item") && !reading.isAny(start - 1, WITHIN);
    }

    private static @Nullable Proposition proposition(
            Scene scene, FoundQuantity quantity, @Nullable Proposition before, @Nullable String known) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        boolean part = before != null && (quantity.part() || Counted.isPart(reading, start, before));
        Mark governor = Governor.of(scene, quantity);
        String alike = governor == null && !part ? Alike.predicate(scene, quantity, before) : null;
        alike = alike == null && governor == null ? known : alike;
        if ((governor == null && !part && alike == null) || (!part && Superseded.isShare(reading, end))) {
            return null;
        }
        boolean named = alike != null
                || quantity.quantity().unit().equals("person")
                || hasNoun(reading, start, end)
                || (governor != null && !needsNoun(governor) && adjoins(reading, governor, start, end));
        if ((!named && !part) || Together.is(reading, governor, start, end)) {
            return null;
        }
        String code = governor == null ? "" : governor.code();
        if (code.equals("leave") && governor != null && Marches.isMarching(scene, governor)) {
            code = "turnout";
        }
        String predicate = alike != null ? alike : PREDICATES.get(code);
        if (part && before != null && (governor == null || governor.start() < before.to() || !governor.isFinite())) {
            predicate = before.predicate();
        }
        if (predicate == null
                || (code.equals("turnout") && scene.main() == PredicateFamily.ELECTION)
                || (code.equals("carry") && !isTransport(scene, start))) {
            return null;
        }
        SortedMap<String, String> qualifiers = Counted.qualifiers(scene, quantity, governor);
        if (part && before != null) {
            if (qualifiers.isEmpty()) {
                return null;
            }
            qualifiers = Counted.inherited(qualifiers, before);
        }
        if (predicate.equals("protest.people")) {
            qualifiers.values().remove("protesters");
        }
        if (predicate.equals("departure.people") || predicate.equals("protest.people")) {
            qualifiers = Counted.departing(qualifiers, reading, start, end);
        }
        boolean superseded = Superseded.is(reading, start);
        Draft draft = new Draft(
                        predicate,
                        family(scene, predicate),
                        part ? "part-of-total" : "figure-with-" + (code.isEmpty() ? "likeness" : code))
                .over(start, start, end)
                .qualifiers(qualifiers)
                .qualifier("stage", superseded ? "earlier" : Periods.isOverall(scene, start, end) ? "overall" : null)
                .answer(answer(scene, quantity, predicate, superseded))
                .confidence(part ? 0.65 : 0.8);
        Standing standing = standing(scene, quantity, governor);
        draft.standing(standing);
        if (governor != null && Math.abs(governor.start() - start) <= 8) {
            draft.spanning(governor.start(), governor.end());
        }
        FoundTime time = scene.timeNear(governor == null ? start : governor.start(), 12);
        int from = scene.clauseStart(start);
        int to = scene.clauseEnd(start);
        return draft.time(time).places(Scoped.places(scene, start, from, to)).done();
    }

    /** Older figures, bodies found in one place and "several" say how many at least. */
    private static Quantity answer(Scene scene, FoundQuantity quantity, String predicate, boolean superseded) {
        Quantity amount = amount(scene, quantity, predicate);
        boolean least =
                superseded || Superseded.isPartial(scene.reading(), quantity, predicate, speaker(scene, quantity));
        return least && amount.min() > 0 ? Superseded.least(amount) : amount;
    }

    private static String speaker(Scene scene, FoundQuantity quantity) {
        Voice voice = scene.voices().at(scene.reading().start(quantity.span()));
        return voice == null ? "" : Objects.requireNonNullElse(voice.speaker().name(), "");
    }

    private static boolean adjoins(Reading reading, Mark governor, int start, int end) {
        boolean near = governor.end() >= start - 3 && governor.start() <= end + 3;
        return governor.isRole("count") || near || reading.marks().any("tally", Math.max(0, start - 12), start);
    }

    private static boolean isTransport(Scene scene, int start) {
        Reading reading = scene.reading();
        return scene.departing()
                || reading.marks().any("unit", "bus", Math.max(0, start - 14), start)
                || reading.marks().any("trigger", "leave", 0, reading.size());
    }

    private static boolean needsNoun(Mark governor) {
        return !governor.isRole("cause")
                && !governor.isRole("count")
                && !governor.isRole("turnout")
                && !governor.code().equals("left-behind");
    }

    private static boolean hasNoun(Reading reading, int start, int end) {
        return reading.marks().any("person", start, end + 3)
                || reading.marks().any("category", start, end + 3)
                || reading.marks().any("other", start, end + 3)
                || reading.marks().any("count", start, end + 3);
    }

    private static Standing standing(Scene scene, FoundQuantity quantity, @Nullable Mark governor) {
        if (governor == null) {
            return Standing.TOLD;
        }
        Standing standing = Standings.of(scene.reading(), governor);
        if (isPossible(scene.reading(), quantity, governor)) {
            return new Standing(standing.stance(), Certainty.EXPECTED, "possible");
        }
        return standing.stance() == Stance.DENIES && quantity.isNone() ? Standing.TOLD : standing;
    }

    /** "The toll could rise into the thousands". */
    private static boolean isPossible(Reading reading, FoundQuantity quantity, Mark governor) {
        int start = reading.start(quantity.span());
        for (int i = governor.end(); i < start; i++) {
            if (reading.isAny(i, MAY)) {
                return true;
            }
        }
        return false;
    }

    private static Quantity amount(Scene scene, FoundQuantity quantity, String predicate) {
        Quantity told = quantity.quantity();
        Quantity amount = told.unit().equals("person")
                ? told
                : new Quantity(
                        told.min(),
                        told.max(),
                        told.best(),
                        told.qualifier(),
                        "person",
                        told.asOf(),
                        told.since(),
                        told.cumulative(),
                        told.words());
        FoundTime since =
                RUNNING.contains(predicate) ? since(scene, scene.reading().start(quantity.span())) : null;
        Instant from = since == null ? null : since.window().from();
        if (from != null) {
            return amount.running(from, null);
        }
        return RUNNING.contains(predicate) ? amount.running(null, upTo(scene)) : amount;
    }

    /** "By 20 October the toll had reached": the moment up to which the figure counts; null when not said. */
    private static @Nullable Instant upTo(Scene scene) {
        for (FoundTime time : scene.reading().times()) {
            int at = scene.reading().start(time.span());
            boolean by = scene.reading().isAny(at - 1, BY) || scene.reading().isAny(at, BY);
            if (by || time.kind() == TimeKind.UNTIL) {
                return time.window().to();
            }
        }
        return null;
    }

    private static @Nullable FoundTime since(Scene scene, int near) {
        for (FoundTime time : scene.reading().times()) {
            int at = scene.reading().start(time.span());
            if (time.kind() == TimeKind.SINCE && Math.abs(at - near) <= 25) {
                return time;
            }
        }
        return null;
    }

    private static PredicateFamily family(Scene scene, String predicate) {
        return switch (predicate) {
            case "departure.people" -> PredicateFamily.DEAL;
            case "protest.people" -> PredicateFamily.PROTEST;
            default ->
                scene.main() == PredicateFamily.DEAL || scene.main() == PredicateFamily.OTHER
                        ? PredicateFamily.VIOLENCE
                        : scene.main();
        };
    }
}
