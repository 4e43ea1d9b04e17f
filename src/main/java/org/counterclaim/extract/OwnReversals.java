package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.statement.Stance;

/**
 * What a speaker says and denies in one report: "denied hitting civilians and said its aircraft had hit fighters", "fired
 * into the air and denied firing at the crowd". Hardly anybody takes back in one report what he says there, so one of the
 * two is narrower than was read: the denial where he tells how he struck, else what he owns to. It is trusted too little
 * to flag anything by itself.
 */
final class OwnReversals {

    private static final String RESPONSIBLE = "attack.responsible";

    /** Whoever tells with what or whom a blow was aimed at does not deny having struck it. */
    private static final Set<String> OWNED = Set.of("attack.target", "attack.weapon", "attack.launched");

    private static final double DOUBTED = 0.6;
    private static final int LOOK_AROUND = 120;

    private OwnReversals() {}

    static List<Finding> doubted(List<Finding> findings) {
        List<Finding> doubted = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean own = isOpposed(findings, i);
            doubted.add(
                    own
                            ? finding.saying(finding.proposition()
                                    .trusted(finding.proposition().confidence() * DOUBTED))
                            : finding);
        }
        return doubted;
    }

    private static boolean isOpposed(List<Finding> findings, int at) {
        Finding one = findings.get(at);
        if (one.publisher() || one.stance() == Stance.DOES_NOT_CONFIRM) {
            return false;
        }
        for (int i = Math.max(0, at - LOOK_AROUND); i < Math.min(findings.size(), at + LOOK_AROUND); i++) {
            Finding other = findings.get(i);
            boolean near = one.isSameSpeaker(other)
                    && one.group().number() == other.group().number();
            if (near && (isDeniedToo(one, other) || isOwnBlow(one, other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeniedToo(Finding one, Finding denial) {
        return one.stance() == Stance.AFFIRMS
                && denial.stance() == Stance.DENIES
                && one.isSameQuestion(denial)
                && isSameAnswer(denial, one);
    }

    /** Who blames another denies having done it himself, and takes nothing back. */
    private static boolean isSameAnswer(Finding denial, Finding other) {
        Proposition said = other.proposition();
        return denial.proposition().answer().kind() != said.answer().kind()
                || denial.proposition().answer().equals(said.answer());
    }

    private static boolean isOwnBlow(Finding denial, Finding other) {
        return denial.stance() == Stance.DENIES
                && other.stance() == Stance.AFFIRMS
                && denial.proposition().predicate().equals(RESPONSIBLE)
                && OWNED.contains(other.proposition().predicate());
    }
}
