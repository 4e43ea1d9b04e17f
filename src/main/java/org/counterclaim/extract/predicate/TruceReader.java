package org.counterclaim.extract.predicate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** A truce: when it began, when it ends, whether it holds. */
final class TruceReader implements PropositionReader {

    private static final int NEAR = 16;
    private static final Set<String> FROM = Set.of("from", "starting", "effective", "اعتبارا", "ابتداء", "بدءا");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        boolean told = false;
        for (Mark truce : scene.reading().marks().of("trigger")) {
            if (truce.code().equals("truce") && !told) {
                told = truce(scene, truce, found);
            }
        }
    }

    private static boolean truce(Scene scene, Mark truce, List<Proposition> found) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(truce.start()), truce.start() - NEAR);
        int to = Math.min(scene.clauseEnd(truce.start()), truce.end() + NEAR);
        Mark end = nearest(reading, truce, from, to, "end");
        Mark start = nearest(reading, truce, from, to, "start");
        Mark hold = nearest(reading, truce, from, to, "hold");
        boolean ends = end != null && (start == null || distance(end, truce) < distance(start, truce));
        Standing standing = Standings.of(reading, start == null ? truce : later(start, truce));
        boolean added = false;
        if (!ends && standing.certainty() != Certainty.EXPECTED && standing.stance() == Stance.AFFIRMS) {
            FoundTime time = beside(scene, truce, from, to);
            boolean begins = start != null || truce.isFinite() || (time != null && isStart(reading, time));
            if (time != null && begins) {
                found.add(draft(scene, "ceasefire.time", "truce-begins", truce, from, to)
                        .spanning(reading.start(time.span()), reading.end(time.span()))
                        .answer(beginning(time))
                        .time(time)
                        .done());
                added = true;
            }
        }
        if (end != null && ends && isBreach(reading, end) && isTraded(reading, end)) {
            return added;
        }
        if (end != null && ends && (isBreach(reading, end) || isOver(reading, end))) {
            found.add(draft(scene, "ceasefire.holds", "truce-broken", truce, from, to)
                    .standing(Standings.of(reading, end))
                    .reversed()
                    .time(scene.timeNear(truce.start(), 10))
                    .done());
            return true;
        }
        if (hold != null || (start != null && !ends && isOpposed(scene, truce)) || standing.stance() == Stance.DENIES) {
            found.add(draft(scene, "ceasefire.holds", "truce-holds", truce, from, to)
                    .standing(standing)
                    .time(scene.timeNear(truce.start(), 10))
                    .confidence(0.65)
                    .done());
            added = true;
        }
        return added;
    }

    private static boolean isStart(Reading reading, FoundTime time) {
        return time.kind() == TimeKind.SINCE
                || reading.isAny(reading.start(time.span()) - 1, FROM)
                || reading.isAny(reading.start(time.span()) - 2, FROM);
    }

    private static boolean isOpposed(Scene scene, Mark truce) {
        Voice voice = scene.voices().at(truce.start());
        return voice != null && voice.stance() != Stance.AFFIRMS;
    }

    private static Mark later(Mark start, Mark truce) {
        return start.isFinite() ? start : truce;
    }

    private static Draft draft(Scene scene, String predicate, String rule, Mark truce, int from, int to) {
        return new Draft(predicate, PredicateFamily.DEAL, rule)
                .at(scene.reading(), truce)
                .standing(Standing.TOLD)
                .places(scene.placesIn(from, to))
                .actors(scene.partiesIn(from, to));
    }

    private static @Nullable FoundTime beside(Scene scene, Mark truce, int from, int to) {
        Reading reading = scene.reading();
        FoundTime best = null;
        int nearest = Integer.MAX_VALUE;
        for (FoundTime time : reading.times()) {
            int at = reading.start(time.span());
            boolean fits = at >= from
                    && at < to
                    && (time.kind() == TimeKind.POINT || time.kind() == TimeKind.SINCE)
                    && java.util.Objects.equals(
                            scene.voices().at(at), scene.voices().at(truce.start()));
            int distance = Math.abs(at - truce.start());
            if (fits && distance < nearest && time.window().from() != null) {
                best = time;
                nearest = distance;
            }
        }
        return best;
    }

    /** When something began that goes on since: as finely as its start was told. */
    static TimeWindow beginning(FoundTime time) {
        TimeWindow window = time.window();
        Instant from = window.from();
        if (time.kind() != TimeKind.SINCE || from == null) {
            return window;
        }
        Duration grain = switch (window.precision()) {
            case INSTANT -> Duration.ofHours(1);
            case PART_OF_DAY -> Duration.ofHours(6);
            case DAY -> Duration.ofDays(1);
            case DAYS -> Duration.ofDays(3);
            case WEEK -> Duration.ofDays(7);
            case MONTH -> Duration.ofDays(30);
            case YEAR -> Duration.ofDays(365);
        };
        TimePrecision precision = window.precision();
        return new TimeWindow(from, from.plus(grain), precision, window.zone());
    }

    /** "Trade accusations of breaking the truce": no side is told to have broken it. */
    private static boolean isTraded(Reading reading, Mark end) {
        for (int i = end.start() - 1; i >= Math.max(0, end.start() - 4); i--) {
            String word = reading.token(i).normal();
            if (word.startsWith("accusation") || word.endsWith("اتهام") || word.endsWith("اتهامات")) {
                return true;
            }
        }
        return false;
    }

    /** "Had ended", انتهى: over, and no end foreseen. */
    private static boolean isOver(Reading reading, Mark end) {
        boolean meant = reading.is(end.start() - 1, "to") || reading.is(end.start() - 1, "be");
        return end.form() == Form.PAST && !meant;
    }

    private static boolean isBreach(Reading reading, Mark end) {
        String normal = reading.token(end.start()).normal();
        return !normal.contains("نتهي")
                && !normal.contains("نتهاء")
                && !normal.startsWith("end")
                && !normal.startsWith("expire")
                && !normal.startsWith("انقضا")
                && !normal.startsWith("lapse");
    }

    private static int distance(Mark one, Mark other) {
        return Math.abs(one.start() - other.start());
    }

    private static @Nullable Mark nearest(Reading reading, Mark truce, int from, int to, String code) {
        Mark best = null;
        for (Mark mark : reading.marks().of("mark", from, to)) {
            if (mark.code().equals(code)
                    && distance(mark, truce) <= 9
                    && (best == null || distance(mark, truce) < distance(best, truce))) {
                best = mark;
            }
        }
        return best;
    }
}
