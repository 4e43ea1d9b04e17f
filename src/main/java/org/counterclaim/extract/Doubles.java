package org.counterclaim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.YesNo;

/**
 * Puts together what a report says twice: a headline and its body, a summary and its detail. The publisher's own voice
 * gives way to a named one that says the same.
 */
final class Doubles {

    /** A hostile text must not cost the square of its length. */
    private static final int LOOK_BACK = 120;

    private Doubles() {}

    static List<Finding> without(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            int at = place(kept, finding);
            if (at < 0) {
                kept.add(finding);
            } else if (isBetter(finding, kept.get(at))) {
                kept.set(at, finding);
            }
        }
        kept.removeIf(finding -> (finding.publisher() || isVagueHeadline(finding)) && isSaidByNamed(finding, kept));
        List<Finding> body =
                kept.stream().filter(finding -> !finding.reading().headline()).toList();
        kept.removeIf(finding -> finding.reading().headline() && isToldAgain(finding, body));
        kept.removeIf(finding -> finding.reading().headline() && isToldInFull(finding, kept));
        return kept;
    }

    private static int place(List<Finding> kept, Finding finding) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - LOOK_BACK); i--) {
            Finding other = kept.get(i);
            boolean headline = other.reading().headline() && other.publisher();
            if (finding.isSameQuestion(other)
                    && finding.stance() == other.stance()
                    && finding.isSameSpeaker(other)
                    && isSameAnswer(finding, other, headline)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSameAnswer(Finding one, Finding other, boolean headline) {
        if (one.proposition().answer() instanceof Quantity a
                && other.proposition().answer() instanceof Quantity b) {
            boolean overlap = a.min() <= b.upper() && b.min() <= a.upper();
            return headline ? overlap : a.min() == b.min() && a.upper() == b.upper();
        }
        return one.proposition().answer().equals(other.proposition().answer());
    }

    private static boolean isBetter(Finding fresh, Finding kept) {
        if (kept.reading().headline() && !fresh.reading().headline()) {
            return true;
        }
        return kept.proposition().places().isEmpty()
                && !fresh.proposition().places().isEmpty();
    }

    /** "Party says toll at 128": the report goes on to name the party. */
    private static boolean isVagueHeadline(Finding finding) {
        return finding.reading().headline() && finding.speaker().code() == null;
    }

    /** "Government: 25 dead" over "25 died, the ministry said": the report itself tells more closely who counted. */
    private static boolean isToldAgain(Finding headline, List<Finding> body) {
        Proposition told = headline.proposition();
        int looked = 0;
        for (Finding other : body) {
            if (looked++ > LOOK_BACK) {
                return false;
            }
            boolean alike = told.predicate().equals(other.proposition().predicate())
                    && headline.stance() == other.stance()
                    && isAlike(told.qualifiers(), other.proposition().qualifiers());
            if (alike && told.answer() instanceof Quantity && isSameAnswer(headline, other, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither says more than the other but by leaving something out. */
    private static boolean isAlike(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(other.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /**
     * "Al-Qaeda claims attack", and then the branch of it that did: a headline has no room for who it was, so where the
     * body answers its question and that speaker says nothing else there, the body's word counts alone.
     */
    private static boolean isToldInFull(Finding headline, List<Finding> all) {
        boolean told = false;
        int looked = 0;
        for (Finding other : all) {
            if (looked++ > LOOK_BACK) {
                return told;
            }
            if (other.reading().headline() || other.stance() != headline.stance()) {
                continue;
            }
            if (other.isSameSpeaker(headline) && other.isSameQuestion(headline)) {
                return false;
            }
            boolean figure = headline.proposition().answer() instanceof Quantity;
            told |= !other.publisher()
                    && other.isSameQuestion(headline)
                    && (!figure || isSameAnswer(headline, other, true));
        }
        return told;
    }

    private static boolean isSaidByNamed(Finding own, List<Finding> all) {
        int looked = 0;
        for (Finding other : all) {
            if (looked++ > LOOK_BACK) {
                return false;
            }
            boolean same = !other.equals(own)
                    && !other.publisher()
                    && !isVagueHeadline(other)
                    && own.isSameQuestion(other)
                    && own.stance() == other.stance();
            boolean vague = own.reading().headline() || own.proposition().answer() instanceof YesNo;
            if (same && (isSameAnswer(own, other, true) || vague)) {
                return true;
            }
        }
        return false;
    }
}
