package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Whether an agreement was reached. A bare word of one is no claim: it needs a verb, or somebody leaving under it. */
final class AgreementReader implements PropositionReader {

    private static final Set<String> FAILED =
            Set.of("failed", "failure", "اخفق", "اخفقوا", "فشل", "فشلوا", "فشلت", "اخفقت", "الفشل", "الاخفاق");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark agreement : reading.marks().of("trigger")) {
            if (!agreement.code().equals("agree")) {
                continue;
            }
            Standing read = Standings.of(reading, agreement);
            boolean failed = read.stance() == Stance.AFFIRMS && isFailed(reading, agreement);
            Standing standing = failed ? new Standing(Stance.DENIES, Certainty.REPORTED, "failed") : read;
            Voice voice = scene.voices().at(agreement.start());
            boolean opposed = standing.stance() != Stance.AFFIRMS
                    || (voice != null && voice.stance() != Stance.AFFIRMS)
                    || isLeftOpen(scene, agreement);
            if (!opposed && !isReached(reading, agreement)) {
                continue;
            }
            if (standing.certainty() == Certainty.EXPECTED && !opposed) {
                continue;
            }
            int from = scene.clauseStart(agreement.start());
            int to = scene.clauseEnd(agreement.start());
            found.add(new Draft("agreement.reached", PredicateFamily.DEAL, "agreement")
                    .at(reading, agreement)
                    .standing(standing)
                    .places(scene.placesIn(from, Math.min(to, agreement.end() + 25)))
                    .actors(scene.partiesIn(from, Math.min(to, agreement.end() + 16)))
                    .time(scene.timeNear(agreement.start(), 10))
                    .confidence(opposed ? 0.8 : 0.7)
                    .done());
        }
    }

    /** "Failed to reach an agreement", أخفق في التوصل إلى اتفاق. */
    private static boolean isFailed(Reading reading, Mark agreement) {
        for (int i = agreement.start() - 1; i >= Math.max(0, agreement.start() - 6) && !reading.isMark(i); i--) {
            if (reading.isAny(i, FAILED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeftOpen(Scene scene, Mark agreement) {
        return scene.voices().asides().stream()
                .anyMatch(aside -> aside.from() <= agreement.start() && agreement.start() < aside.to());
    }

    private static boolean isReached(Reading reading, Mark agreement) {
        if (agreement.isFinite()) {
            return agreement.form() == org.counterclaim.extract.lexicon.Form.PAST
                    && !reading.is(agreement.end(), "with")
                    && !reading.is(agreement.end(), "that");
        }
        for (int i = agreement.start() - 1; i >= Math.max(0, agreement.start() - 6); i--) {
            if (reading.is(i, ".") || reading.is(i, "،") || reading.is(i, ",")) {
                break;
            }
            if (isEvidence(reading.marks().at(i, "mark"), agreement.start() - i)) {
                return true;
            }
        }
        for (int i = agreement.end(); i < Math.min(reading.size(), agreement.end() + 7); i++) {
            Mark mark = reading.marks().at(i, "mark");
            if (mark != null && mark.code().equals("reach") && !reading.is(i, "وقع")) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, "،") || reading.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEvidence(@org.jspecify.annotations.Nullable Mark mark, int distance) {
        return mark != null && (mark.code().equals("reach") || (mark.code().equals("under") && distance <= 3));
    }
}
