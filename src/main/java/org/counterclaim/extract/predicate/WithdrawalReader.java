package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Forces that give up a place, where the report is not about people let out under a deal. */
final class WithdrawalReader implements PropositionReader {

    private static final Set<String> FORCES = Set.of("fighters", "soldiers", "militants", "security_forces");
    private static final Set<String> OWN = Set.of("its", "their", "his", "our");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        for (Mark leave : scene.reading().marks().of("trigger")) {
            if (isWithdrawal(scene, leave) && withdrawal(scene, leave, found)) {
                return;
            }
        }
    }

    /** Whether the word speaks of forces drawing back and not of people taken out. */
    static boolean isWithdrawal(Scene scene, Mark leave) {
        boolean draws = leave.code().equals("leave") || leave.code().equals("lose");
        if (!draws || scene.main() == PredicateFamily.DEAL) {
            return false;
        }
        Reading reading = scene.reading();
        String word = reading.token(leave.start()).normal();
        boolean back = word.startsWith("withdr")
                || word.startsWith("pull")
                || word.startsWith("retreat")
                || word.contains("نسحب")
                || word.contains("نسحاب")
                || word.startsWith("سحب");
        int from = Math.max(0, leave.start() - 10);
        int to = Math.min(reading.size(), leave.end() + 10);
        return back
                && (reading.marks().any("party", from, to) || isForces(reading, from, to))
                && !reading.marks().any("batch", from, to)
                && !reading.marks().any("unit", "bus", from, to)
                && !reading.marks().any("category", "families", from, to)
                && !reading.marks().any("category", "civilians", from, to);
    }

    private static boolean isForces(Reading reading, int from, int to) {
        for (Mark category : reading.marks().of("category", from, to)) {
            if (FORCES.contains(category.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean withdrawal(Scene scene, Mark leave, List<Proposition> found) {
        Reading reading = scene.reading();
        Standing standing = Standings.of(reading, leave);
        boolean opposed = standing.stance() == Stance.DENIES || scene.isOpposed(leave.start());
        if (standing.certainty() == Certainty.EXPECTED && !opposed) {
            return false;
        }
        int from = scene.clauseStart(leave.start());
        int to = scene.clauseEnd(leave.start());
        found.add(new Draft("withdrawal.happened", PredicateFamily.VIOLENCE, "forces-withdraw")
                .at(reading, leave)
                .standing(standing)
                .qualifier("party", party(scene, leave))
                .places(scene.placesIn(from, to))
                .actors(scene.partiesIn(from, to))
                .time(scene.timeNear(leave.start(), 12))
                .confidence(0.7)
                .done());
        return true;
    }

    private static @Nullable String party(Scene scene, Mark leave) {
        Reading reading = scene.reading();
        int start = scene.clauseStart(leave.start());
        List<String> before = scene.partiesIn(Math.max(start, leave.start() - 6), leave.start());
        List<String> after = scene.partiesIn(leave.end(), Math.min(reading.size(), leave.end() + 4));
        if (reading.arabic() ? !after.isEmpty() : !before.isEmpty()) {
            return reading.arabic() ? after.getFirst() : before.getLast();
        }
        for (int i = Math.max(0, leave.start() - 5); i < Math.min(reading.size(), leave.end() + 3); i++) {
            String word = reading.token(i).normal();
            boolean own = OWN.contains(word) || word.endsWith("اته") || word.endsWith("اتها") || word.endsWith("ليها");
            if (own) {
                return scene.speakingParty(leave.start());
            }
        }
        return null;
    }
}
