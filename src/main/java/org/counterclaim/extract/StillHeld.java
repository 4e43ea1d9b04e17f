package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/**
 * Figures told as earlier ones that nobody has replaced: an official who "had earlier said seven" stands by seven while
 * doctors count four. A toll grows, so only a figure above the newer ones of others, and not revised by who gave it, is
 * held still.
 */
final class StillHeld {

    private static final String STAGE = "stage";
    private static final String EARLIER = "earlier";

    /** A hostile text must not cost the square of its length. */
    private static final int LOOK_AROUND = 120;

    private static final int BEFORE = 8;
    private static final Set<String> PREVIOUS = Set.of("previous", "earlier", "السابقه", "سابقه");
    private static final Set<String> TOLLS = Set.of("toll", "figure", "count", "tally", "الحصيله", "حصيله");

    private StillHeld() {}

    static List<Finding> among(List<Finding> findings) {
        List<Finding> held = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            held.add(isHeld(findings, i) ? held(findings.get(i)) : findings.get(i));
        }
        return held;
    }

    private static boolean isHeld(List<Finding> findings, int at) {
        Finding one = findings.get(at);
        if (!isFigure(one)
                || one.publisher()
                || !EARLIER.equals(one.proposition().qualifiers().get(STAGE))) {
            return false;
        }
        long least = ((Quantity) one.proposition().answer()).min();
        boolean lower = false;
        for (int i = Math.max(0, at - LOOK_AROUND); i < Math.min(findings.size(), at + LOOK_AROUND); i++) {
            Finding other = findings.get(i);
            if (i == at || !isFigure(other) || !isOfSameVictims(one, other)) {
                continue;
            }
            if (one.isSameSpeaker(other)) {
                return false;
            }
            lower |= ((Quantity) other.proposition().answer()).upper() < least;
        }
        return lower && !isGivenUp(one);
    }

    /** "The previous toll of 101 was swollen by doubles": told to say that it was wrong. */
    private static boolean isGivenUp(Finding one) {
        Reading reading = one.reading();
        int figure = one.proposition().anchor();
        for (int i = figure - 1; i >= Math.max(0, figure - BEFORE); i--) {
            if (reading.isAny(i, PREVIOUS) && reading.isAny(i - 1, TOLLS)) {
                return true;
            }
            if (reading.isAny(i, PREVIOUS) && reading.isAny(i + 1, TOLLS)) {
                return reading.marks().at(figure - 1, "say") == null;
            }
        }
        return false;
    }

    private static boolean isFigure(Finding finding) {
        return finding.stance() == Stance.AFFIRMS && finding.proposition().answer() instanceof Quantity;
    }

    private static boolean isOfSameVictims(Finding one, Finding other) {
        return one.group().number() == other.group().number()
                && one.proposition().predicate().equals(other.proposition().predicate())
                && unstaged(one).equals(unstaged(other));
    }

    private static SortedMap<String, String> unstaged(Finding finding) {
        SortedMap<String, String> qualifiers =
                new TreeMap<>(finding.proposition().qualifiers());
        qualifiers.remove(STAGE, EARLIER);
        return qualifiers;
    }

    private static Finding held(Finding finding) {
        return finding.saying(finding.proposition().asking(unstaged(finding)));
    }
}
