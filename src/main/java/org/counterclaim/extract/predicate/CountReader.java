package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Certainty;
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
            Map.entry("returned", "prisoners.released"),
            Map.entry("rescued", "rescued"),
            Map.entry("protest", "protest.people"),
            Map.entry("turnout", "protest.people"),
            Map.entry("left-behind", "departure.people"),
            Map.entry("carry", "departure.people"),
            Map.entry("leave", "departure.people"));
    private static final Set<String> HARMS = Set.of("casualties.injured", "casualties.missing", "casualties.detained");
    private static final long CROWD = 200;
    private static final Set<String> MAY = LexiconFile.words("counting.tsv", "MAY");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Proposition before = null;
        List<FoundQuantity> quantities = scene.reading().quantities();
        for (int i = 0; i < quantities.size(); i++) {
            FoundQuantity quantity = quantities.get(i);
            boolean people = Headcount.isPeople(scene, quantity);
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
        boolean joined = Headcount.isPeople(scene, next) && Alike.isJoined(scene.reading(), quantity, next);
        Proposition other = joined ? proposition(scene, next, null, null) : null;
        boolean fits = other != null
                && other.stance() == Stance.AFFIRMS
                && !other.rule().equals("part-of-total");
        return other != null && fits ? proposition(scene, quantity, null, other.predicate()) : null;
    }

    private static @Nullable Proposition proposition(
            Scene scene, FoundQuantity quantity, @Nullable Proposition before, @Nullable String known) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        Mark governor = Governor.of(scene, quantity);
        boolean part = before != null
                && (quantity.part()
                        || Counted.isPart(reading, start, before)
                        || Counted.isListed(reading, quantity, before, governor));
        if (governor == null && !part && Clauses.isOwnSubject(reading, quantity) && !Ellipsis.isPresent(reading, end)) {
            return null;
        }
        boolean marching =
                governor != null && governor.code().equals("protest") && !Headcount.hasNoun(reading, start, end);
        boolean open = governor == null || marching || Alike.isExchange(reading, start, before);
        String alike = open && !part ? Alike.predicate(scene, quantity, before) : null;
        Proposition meant = part || alike != null || isNear(scene, governor, start, end)
                ? null
                : Ellipsis.before(scene, quantity, before);
        if (meant != null) {
            alike = meant.predicate();
            governor = null;
        }
        alike = alike == null && governor == null ? known : alike;
        if ((governor == null && !part && alike == null)
                || (!part && Carried.whole(reading, end) == null && Superseded.isShare(reading, end, governor))
                || Superseded.isOutOf(reading, start)) {
            return null;
        }
        boolean named = alike != null
                || quantity.quantity().unit().equals("person")
                || Headcount.hasNoun(reading, start, end)
                || (governor != null && !needsNoun(governor) && adjoins(reading, governor, start, end))
                || (governor != null && governor.isRole("cause") && Headcount.isPartitive(reading, governor, end))
                || (marching && isCrowd(quantity));
        boolean unreal = Conditions.isUnder(reading, start) || Conditions.isUnreal(reading, start, end + 4);
        if ((!named && !part) || unreal || Together.is(reading, governor, start, end)) {
            return null;
        }
        String code = governor == null ? "" : Harms.code(scene, governor, start);
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
            if (qualifiers.isEmpty() && !Scoped.isPlacedPart(scene, start, end)) {
                if (!Scoped.isLocated(reading, end)) {
                    return null;
                }
                qualifiers.put("stage", "part");
            }
            qualifiers = Counted.inherited(qualifiers, before);
        }
        if (predicate.equals("displaced") && qualifiers.containsValue("prisoners")) {
            return null;
        }
        if (!part && before != null && qualifiers.isEmpty()) {
            qualifiers = Counted.elided(scene, quantity, before);
        }
        if (predicate.equals("protest.people")) {
            qualifiers.values().remove("protesters");
        }
        if (predicate.equals("departure.people") || predicate.equals("protest.people")) {
            qualifiers = Counted.departing(qualifiers, reading, start, end);
        }
        if (meant != null && qualifiers.isEmpty()) {
            qualifiers = Counted.alike(meant);
        }
        boolean untold = before == null
                && qualifiers.isEmpty()
                && (Nouns.isPart(reading, governor, start) || Superseded.isPartOfUntold(reading, start, end));
        if (untold || isOfNext(scene, quantity, governor)) {
            return null;
        }
        boolean superseded = Superseded.is(reading, start);
        if (reading.is(start - 1, "of") && reading.is(start - 2, "out") && !part) {
            return null;
        }
        if (governor != null && Harms.isNone(reading, start) && HARMS.contains(predicate)) {
            return null;
        }
        Draft draft = new Draft(
                        predicate,
                        family(scene, predicate),
                        part || Carried.whole(reading, end) != null
                                ? "part-of-total"
                                : "figure-with-" + (code.isEmpty() ? "likeness" : code))
                .over(start, start, end)
                .qualifiers(qualifiers)
                .qualifier("stage", superseded ? "earlier" : Periods.isOverall(scene, start, end) ? "overall" : null)
                .answer(Tolls.answer(scene, quantity, predicate, superseded, before))
                .confidence(part || meant != null ? 0.65 : 0.8);
        Standing standing = standing(scene, quantity, governor);
        draft.standing(standing);
        if (meant != null) {
            draft.speaker(Ellipsis.teller(scene, quantity, before));
        }
        if (governor != null && scene.voices().at(start) == null && predicate.equals("casualties.detained")) {
            draft.speaker(Captors.of(scene, governor));
        }
        if (governor != null && Math.abs(governor.start() - start) <= 8) {
            draft.spanning(governor.start(), governor.end());
        }
        FoundTime time = scene.timeNear(governor == null ? start : governor.start(), 12);
        int from = scene.clauseStart(start);
        int to = part ? scene.clauseEnd(start) : Scoped.beforePart(reading, end, scene.clauseEnd(start));
        return draft.time(time).places(Scoped.places(scene, start, from, to)).done();
    }

    /** "Fired at thousands of protesters and arrested 36": the verb has a figure of its own behind it. */
    private static boolean isOfNext(Scene scene, FoundQuantity quantity, @Nullable Mark governor) {
        Reading reading = scene.reading();
        return governor != null
                && !reading.arabic()
                && governor.isFinite()
                && governor.start() > reading.end(quantity.span())
                && reading.is(governor.start() - 1, "and")
                && reading.quantityAt(governor.end()) != null;
    }

    private static boolean adjoins(Reading reading, Mark governor, int start, int end) {
        boolean near = governor.end() >= start - 3 && governor.start() <= end + 3;
        return governor.isRole("count") || near || reading.marks().any("tally", Math.max(0, start - 12), start);
    }

    /** "Tens of thousands marched". */
    private static boolean isCrowd(FoundQuantity quantity) {
        return quantity.quantity().qualifier() == QuantityQualifier.FUZZY
                && quantity.quantity().unit().equals("item")
                && quantity.quantity().min() >= CROWD;
    }

    private static boolean isNear(Scene scene, @Nullable Mark governor, int start, int end) {
        return governor != null && adjoins(scene.reading(), governor, start, end);
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

    private static Standing standing(Scene scene, FoundQuantity quantity, @Nullable Mark governor) {
        if (governor == null) {
            return Standing.TOLD;
        }
        Standing standing = Standings.of(scene.reading(), governor);
        if (isPossible(scene.reading(), quantity, governor)) {
            return new Standing(standing.stance(), Certainty.EXPECTED, "possible");
        }
        boolean nobody = governor.code().equals("rescued")
                && Harms.code(scene, governor, scene.reading().start(quantity.span()))
                        .equals("killed");
        int start = scene.reading().start(quantity.span());
        boolean apart = governor.start() > start && Clauses.isOwnSubject(scene.reading(), quantity);
        boolean other = apart && !scene.reading().marks().any("not", start, governor.start());
        boolean told = quantity.isNone() || nobody || other;
        return standing.stance() == Stance.DENIES && told ? Standing.TOLD : standing;
    }

    /** "The toll could rise into the thousands". */
    private static boolean isPossible(Reading reading, FoundQuantity quantity, Mark governor) {
        int start = reading.start(quantity.span());
        for (int i = governor.end(); i < start; i++) {
            if (reading.isAny(i, MAY)) {
                return true;
            }
        }
        return Conditions.mayRise(reading, start);
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
