package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/** People leaving: whether, who, when, whereto, in how many vehicles. */
final class DepartureReader implements PropositionReader {

    private static final int NEAR = 14;
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("fighters", "fighters"),
            Map.entry("militants", "fighters"),
            Map.entry("soldiers", "soldiers"),
            Map.entry("families", "families"),
            Map.entry("women", "women"),
            Map.entry("children", "children"),
            Map.entry("elderly", "elderly"),
            Map.entry("civilians", "civilians"),
            Map.entry("wounded", "wounded"),
            Map.entry("residents", "residents"),
            Map.entry("patients", "patients"),
            Map.entry("displaced_people", "displaced"),
            Map.entry("foreigners", "foreigners"));
    private static final Set<String> LEAVING = Set.of("convoy", "قافله", "القافله", "evacuation", "اجلاء");
    private static final Set<String> TAKING = Set.of(
            "took",
            "carried",
            "ferried",
            "transported",
            "brought",
            "carrying",
            "taking",
            "نقلت",
            "تقل",
            "اقلت",
            "تنقل");
    private static final Set<String> LEFT_BEHIND = Set.of(
            "dead", "wounded", "injured", "homeless", "behind", "killed", "stranded", "without", "with", "destroyed");
    private static final Set<String> REMAINING =
            Set.of("were", "was", "are", "is", "been", "be", "none", "hard", "far");
    private static final Set<String> WEAK =
            Set.of("left", "leave", "leaves", "leaving", "move", "moved", "transfer", "quit", "exit");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        for (Mark leave : scene.reading().marks().of("trigger")) {
            if (leave.code().equals("leave")
                    && isOfPeople(scene.reading(), leave)
                    && Leavings.isMeant(scene, leave)
                    && !WithdrawalReader.isWithdrawal(scene, leave)
                    && !Marches.isLeaving(scene.reading(), leave)
                    && !Marches.isMarching(scene, leave)) {
                departure(scene, leave, found);
            }
        }
        vehicles(scene, found);
    }

    private static boolean isOfPeople(Reading reading, Mark leave) {
        boolean remains = reading.is(leave.start(), "left") && reading.isAny(leave.start() - 1, REMAINING);
        if (remains || reading.marks().any("weapon", leave.end(), leave.end() + 3)) {
            return false;
        }
        for (int i = leave.end(); i < Math.min(reading.size(), leave.end() + 5); i++) {
            if (!reading.arabic() && reading.isAny(i, LEFT_BEHIND)) {
                return false;
            }
        }
        int reach = reading.isAny(leave.start(), WEAK) ? 8 : NEAR;
        int from = Math.max(0, leave.start() - reach);
        int to = Math.min(reading.size(), leave.end() + reach);
        return reading.marks().any("category", from, to)
                || reading.marks().any("unit", "bus", from, to)
                || reading.marks().any("batch", from, to)
                || reading.marks().any("person", from, to)
                || reading.marks().any("party", leave.start(), Math.min(reading.size(), leave.end() + 5))
                || reading.marks().any("mark", "left-behind", from, to)
                || leave.prefix().endsWith("ال")
                || has(reading, from, to);
    }

    private static boolean has(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isAny(i, LEAVING)) {
                return true;
            }
        }
        return false;
    }

    private static void departure(Scene scene, Mark leave, List<Proposition> found) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(leave.start()), leave.start() - 20);
        int to = Math.min(scene.clauseEnd(leave.start()), leave.end() + 24);
        SortedSet<Place> places = scene.placesIn(from, to);
        FoundTime time = scene.timeNear(leave.start(), 20);
        Mark batch = reading.marks().first("batch", Math.max(from, leave.start() - 12), Math.min(to, leave.end() + 10));
        Draft happened = new Draft("departure.happened", PredicateFamily.DEAL, "people-leave")
                .at(reading, leave)
                .places(places)
                .actors(scene.partiesIn(from, to))
                .time(time);
        if (isUnderAgreement(reading, from, to)) {
            happened.attribute("basis", "agreement");
        }
        Standing standing = happened.standing();
        found.add(happened.done());
        who(scene, leave, standing, places, time, found);
        if (standing.certainty() == Certainty.EXPECTED || standing.stance() == Stance.DENIES) {
            return;
        }
        if (time != null
                && (time.kind() == TimeKind.POINT || time.kind() == TimeKind.DURING)
                && isBeside(scene, leave, time)) {
            found.add(new Draft("departure.time", PredicateFamily.DEAL, "time-of-leaving")
                    .at(reading, leave)
                    .spanning(reading.start(time.span()), reading.end(time.span()))
                    .qualifier("batch", batch == null ? null : batch.code())
                    .answer(time.window())
                    .places(places)
                    .time(time)
                    .done());
        }
        Place destination = scene.destination(leave.start(), to);
        if (destination != null) {
            found.add(new Draft("departure.destination", PredicateFamily.DEAL, "whereto")
                    .at(reading, leave)
                    .answer(destination)
                    .places(places)
                    .time(time)
                    .confidence(0.65)
                    .done());
        }
    }

    private static boolean isBeside(Scene scene, Mark leave, FoundTime time) {
        int at = scene.reading().start(time.span());
        for (int i = Math.min(at, leave.start()); i < Math.max(at, leave.start()); i++) {
            Mark other = scene.reading().marks().at(i, "trigger");
            if (other != null && other.start() != leave.start() && !other.code().equals("leave") && other.isFinite()) {
                return false;
            }
        }
        return java.util.Objects.equals(scene.voices().at(at), scene.voices().at(leave.start()));
    }

    static boolean isUnderAgreement(Reading reading, int from, int to) {
        for (Mark agreement : reading.marks().of("trigger", from, to)) {
            boolean agree = agreement.code().equals("agree");
            Mark under =
                    agree ? reading.marks().last("mark", Math.max(0, agreement.start() - 3), agreement.start()) : null;
            if (under != null && under.code().equals("under")) {
                return true;
            }
        }
        return false;
    }

    private static void who(
            Scene scene,
            Mark leave,
            Standing standing,
            SortedSet<Place> places,
            @Nullable FoundTime time,
            List<Proposition> found) {
        Reading reading = scene.reading();
        SortedSet<String> who = new TreeSet<>();
        int start = Math.max(scene.clauseStart(leave.start()), leave.start() - 9);
        int end = Math.min(scene.clauseEnd(leave.start()), leave.end() + 12);
        int last = leave.end();
        for (int i = start; i < end; i++) {
            if (i > leave.end() && reading.is(i, ",") && !lists(reading, i)) {
                break;
            }
            if (i > leave.end() && reading.marks().at(i, "cause") != null) {
                break;
            }
            Mark category = reading.marks().at(i, "category");
            String code = category == null ? null : WHO.get(category.code());
            if (code != null && !isForces(reading, i)) {
                who.add(code);
                last = Math.max(last, i + 1);
            }
        }
        if (!who.isEmpty() && standing.stance() == Stance.AFFIRMS) {
            found.add(new Draft("departure.who", PredicateFamily.DEAL, "who-left")
                    .at(reading, leave)
                    .spanning(leave.start(), last)
                    .answer(Terms.of(who))
                    .places(places)
                    .time(time)
                    .confidence(0.7)
                    .done());
        }
    }

    private static boolean lists(Reading reading, int comma) {
        return reading.marks().any("category", comma + 1, comma + 4);
    }

    private static boolean isForces(Reading reading, int at) {
        return reading.is(at, "قوات") || reading.is(at, "القوات") || reading.is(at, "forces");
    }

    private static void vehicles(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (FoundQuantity quantity : reading.quantities()) {
            int start = reading.start(quantity.span());
            int end = reading.end(quantity.span());
            Mark unit = reading.marks().first("unit", start, Math.min(reading.size(), end + 3));
            if (unit == null || !isVehicle(unit) || quantity.isOrdinal()) {
                continue;
            }
            int from = Math.max(scene.clauseStart(start), start - 12);
            int to = Math.min(scene.clauseEnd(start), end + 20);
            boolean aid = !unit.code().equals("bus")
                    && reading.marks().any("aid", Math.max(0, start - 6), Math.min(reading.size(), end + 8))
                    && !scene.departing();
            if (aid) {
                continue;
            }
            Mark leave = nearest(reading, start, from, to, "leave");
            Mark gather = nearest(reading, start, from, to, "gather");
            boolean carries = reading.marks().any("category", "fighters", from, to)
                    || reading.marks().any("category", "families", from, to)
                    || reading.marks().any("mark", "depart", from, to)
                    || has(reading, from, to)
                    || scene.departing();
            boolean takes = unit.code().equals("bus") && reading.isAny(unit.end(), TAKING);
            if (leave == null && !takes && !(gather != null && carries) && !(scene.departing() && carries)) {
                continue;
            }
            boolean waits = gather != null
                    && !takes
                    && (leave == null || Math.abs(gather.start() - start) < Math.abs(leave.start() - start));
            Quantity told = quantity.quantity();
            Draft draft = new Draft(
                            "departure.vehicles", PredicateFamily.DEAL, waits ? "vehicles-gather" : "vehicles-leave")
                    .over(start, start, Math.min(reading.size(), Math.max(end, unit.end())))
                    .qualifier("stage", waits ? "gathered" : null)
                    .answer(new Quantity(
                            told.min(),
                            told.max(),
                            told.best(),
                            told.qualifier(),
                            unit.code().equals("bus") ? "bus" : "vehicle",
                            told.asOf(),
                            told.since(),
                            false,
                            told.words()))
                    .places(scene.placesIn(scene.clauseStart(start), to))
                    .time(scene.timeNear(start, 14));
            Mark batch = reading.marks().first("batch", from, to);
            draft.qualifier("batch", batch == null || waits ? null : batch.code());
            if (leave != null && !waits) {
                draft.standing(org.counterclaim.extract.stance.Standings.of(reading, leave));
            }
            found.add(draft.done());
        }
    }

    private static boolean isVehicle(Mark unit) {
        return unit.code().equals("bus") || unit.code().equals("vehicle");
    }

    private static @Nullable Mark nearest(Reading reading, int at, int from, int to, String code) {
        Mark best = null;
        for (Mark mark : reading.marks().of("trigger", from, to)) {
            boolean nearer = best == null || Math.abs(mark.start() - at) < Math.abs(best.start() - at);
            if (mark.code().equals(code) && nearer) {
                best = mark;
            }
        }
        return best;
    }
}
