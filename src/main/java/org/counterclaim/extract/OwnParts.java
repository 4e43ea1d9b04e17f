package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/**
 * Whoever gives two figures for one question in one breath counts two things: the dead of each of two prisons, of one
 * province and of all. The smaller ones are parts, whatever the report leaves unsaid, and speak against nobody's whole.
 */
final class OwnParts {

    private static final String RELEASED = "prisoners.released";
    private static final String STAGE = "stage";

    /** A hostile text must not cost the square of its length. */
    private static final int LOOK_AROUND = 120;

    private OwnParts() {}

    static List<Finding> marked(List<Finding> findings) {
        List<Finding> marked = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            marked.add(isPart(findings, i) ? part(findings.get(i)) : findings.get(i));
        }
        return marked;
    }

    private static boolean isPart(List<Finding> findings, int at) {
        Finding one = findings.get(at);
        if (!isCount(one)) {
            return false;
        }
        Quantity figure = (Quantity) one.proposition().answer();
        for (int i = Math.max(0, at - LOOK_AROUND); i < Math.min(findings.size(), at + LOOK_AROUND); i++) {
            Finding other = findings.get(i);
            boolean alike = i != at
                    && isCount(other)
                    && one.isSameQuestion(other)
                    && (isOneVoice(one, other) || isOneSideOfAnExchange(one));
            if (alike && isLess(figure, (Quantity) other.proposition().answer())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLess(Quantity figure, Quantity whole) {
        return figure.upper() < whole.min()
                && figure.unit().equals(whole.unit())
                && Objects.equals(figure.since(), whole.since());
    }

    private static boolean isCount(Finding finding) {
        return finding.stance() == Stance.AFFIRMS
                && finding.proposition().answer() instanceof Quantity figure
                && (figure.cumulative() || finding.proposition().predicate().equals(RELEASED));
    }

    /** "One side frees 400", "1,081 in all": where nobody says whose prisoners, the smaller are those of a side. */
    private static boolean isOneSideOfAnExchange(Finding finding) {
        return finding.proposition().predicate().equals(RELEASED)
                && finding.proposition().qualifiers().isEmpty();
    }

    /** "A medic" and "a second medic" are two, though neither has a name. */
    private static boolean isOneVoice(Finding one, Finding other) {
        return (one.speaker().anonymous() && !one.publisher())
                ? Objects.equals(one.speaker().name(), other.speaker().name())
                : one.isSameSpeaker(other);
    }

    private static Finding part(Finding finding) {
        Proposition said = finding.proposition();
        SortedMap<String, String> qualifiers = new TreeMap<>(said.qualifiers());
        qualifiers.put(STAGE, "part");
        return finding.saying(said.asking(qualifiers));
    }
}
