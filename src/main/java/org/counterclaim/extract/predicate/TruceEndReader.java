package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.TimeWindow;

/** When a truce runs out: "until Sunday", "expires at midnight", "تنتهي الهدنة صباح الاثنين". */
final class TruceEndReader implements PropositionReader {

    private static final int NEAR = 12;
    private static final Set<String> ENDS = Set.of("end", "expire", "lapse");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        for (Mark truce : scene.reading().marks().of("trigger")) {
            if (truce.code().equals("truce") && ends(scene, truce, found)) {
                return;
            }
        }
    }

    private static boolean ends(Scene scene, Mark truce, List<Proposition> found) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(truce.start()), truce.start() - NEAR);
        int to = Math.min(scene.clauseEnd(truce.start()), truce.end() + NEAR);
        for (FoundTime time : reading.times()) {
            int at = reading.start(time.span());
            if (at < from || at >= to || !isEnd(reading, time, at) || scene.isOpposed(truce.start())) {
                continue;
            }
            found.add(new Draft("ceasefire.end", PredicateFamily.DEAL, "truce-ends")
                    .at(reading, truce)
                    .spanning(at, reading.end(time.span()))
                    .standing(Standing.TOLD)
                    .answer(time.kind() == TimeKind.UNTIL ? until(time.window()) : time.window())
                    .places(scene.placesIn(from, to))
                    .actors(scene.partiesIn(from, to))
                    .time(time)
                    .confidence(0.65)
                    .done());
            return true;
        }
        return false;
    }

    private static boolean isEnd(Reading reading, FoundTime time, int at) {
        if (time.kind() == TimeKind.UNTIL) {
            return time.window().to() != null;
        }
        if (time.kind() != TimeKind.POINT) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            Mark end = reading.marks().at(i, "mark", "end");
            if (end != null) {
                return isRunOut(reading.token(i).normal());
            }
            if (reading.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** An end foreseen and not a breach. */
    private static boolean isRunOut(String word) {
        return word.contains("نتهي") || word.contains("نتهاء") || ENDS.stream().anyMatch(word::startsWith);
    }

    /** The day or hour that closes the stretch. */
    private static TimeWindow until(TimeWindow stretch) {
        java.time.Instant to = stretch.upper();
        return new TimeWindow(to.minus(java.time.Duration.ofHours(24)), to, stretch.precision(), stretch.zone());
    }
}
