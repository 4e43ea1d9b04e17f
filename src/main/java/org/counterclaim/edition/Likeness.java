package org.counterclaim.edition;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Whether two reports are one that was copied. Their words have to be nearly the same, they have to come from one hand,
 * and no figure, place or day of the one may stand for another one of the other: a publisher that tells of two strikes in
 * the same words tells of two strikes. Decision 4 has the measurements behind the numbers.
 */
final class Likeness {

    /** Of the runs of the shorter text in the longer one; edited copies measure 0.85, the same news retold 0.01. */
    static final double COPIED = 0.55;

    /** So much is never written twice by chance, whoever publishes it. */
    static final double VERBATIM = 0.9;

    private static final int LEAST_VERBATIM = 60;

    /** Longer stretches are added or dropped paragraphs, not one fact in place of another. */
    private static final int LONGEST_SUBSTITUTION = 120;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private Likeness() {}

    /**
     * A report as far as it is compared.
     *
     * @param publisher id of its publisher; null when unknown
     * @param publisherCode code of the publisher in the reference files, when it has one
     */
    record Side(
            @Nullable Object publisher,
            @Nullable String publisherCode,
            boolean publisherIsAgency,
            String text,
            Shingles shingles,
            Facts facts,
            String language) {}

    /** How much of the shorter text stands in the longer one where they are copies; 0 where they are not. */
    static double of(Side one, Side other) {
        double contained = one.shingles().containment(other.shingles());
        boolean verbatim = contained >= VERBATIM
                && Math.min(one.shingles().size(), other.shingles().size()) >= LEAST_VERBATIM;
        if (contained < COPIED || !(verbatim || isOfOneHand(one, other))) {
            return 0;
        }
        return isOfOtherFacts(one, other) ? 0 : contained;
    }

    private static boolean isOfOneHand(Side one, Side other) {
        boolean publisher = one.publisher() != null && one.publisher().equals(other.publisher());
        return publisher || !Collections.disjoint(agencies(one), agencies(other));
    }

    private static Set<String> agencies(Side side) {
        Set<String> agencies = new java.util.TreeSet<>(side.facts().agencies());
        if (side.publisherIsAgency() && side.publisherCode() != null) {
            agencies.add(side.publisherCode());
        }
        return agencies;
    }

    private static boolean isOfOtherFacts(Side one, Side other) {
        if (!one.facts().days().isEmpty()
                && !other.facts().days().isEmpty()
                && Collections.disjoint(one.facts().days(), other.facts().days())) {
            return true;
        }
        List<WordDiff.Stretch> stretches = WordDiff.of(one.text(), other.text(), one.language());
        for (WordDiff.Stretch stretch : stretches) {
            if (!stretch.same() && isSubstitution(stretch) && isOtherFact(stretch, one.facts(), other.facts())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubstitution(WordDiff.Stretch stretch) {
        return !stretch.before().isBlank()
                && !stretch.after().isBlank()
                && stretch.before().length() <= LONGEST_SUBSTITUTION
                && stretch.after().length() <= LONGEST_SUBSTITUTION;
    }

    private static boolean isOtherFact(WordDiff.Stretch stretch, Facts one, Facts other) {
        Set<String> before =
                one.in(stretch.beforeAt(), stretch.beforeAt() + stretch.before().length());
        Set<String> after =
                other.in(stretch.afterAt(), stretch.afterAt() + stretch.after().length());
        if (isOtherNumber(stretch)) {
            return true;
        }
        if (before.isEmpty() || after.isEmpty()) {
            return !before.equals(after) && isWord(stretch.before()) && isWord(stretch.after());
        }
        return !before.containsAll(after) && !after.containsAll(before);
    }

    /** Digits differ whether or not the words around them make them a count. */
    private static boolean isOtherNumber(WordDiff.Stretch stretch) {
        String before = NO_DIGITS
                .matcher(Folding.fold(stretch.before()))
                .replaceAll(" ")
                .strip();
        String after =
                NO_DIGITS.matcher(Folding.fold(stretch.after())).replaceAll(" ").strip();
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** A word in place of a fact is a fact that nobody knows yet: a village that is in no gazetteer. */
    private static boolean isWord(String words) {
        return words.strip().chars().noneMatch(Character::isWhitespace);
    }
}
