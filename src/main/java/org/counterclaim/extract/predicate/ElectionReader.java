package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.jspecify.annotations.Nullable;

/** How many voters turned out, and what share of the vote each candidate got. */
final class ElectionReader implements PropositionReader {

    private static final int NEAR = 14;

    /** The shares of two candidates are no contradiction: one of neither the winner nor anybody named flags nothing. */
    private static final double WHOSE_IS_OPEN = 0.55;

    private static final int SHARED = 6;
    private static final Set<String> TURNOUT =
            Set.of("turnout", "participation", "مشاركه", "المشاركه", "الاقبال", "اقبال", "التصويت", "الاقتراع");
    private static final Set<String> VOTERS = Set.of("voters", "electorate", "roll", "rolls", "الناخبين");
    private static final Set<String> COUNTING = Set.of(
            "counted",
            "counting",
            "tallied",
            "processed",
            "scrutinised",
            "tally",
            "sheets",
            "polling",
            "stations",
            "records",
            "فرز",
            "فرزها",
            "فرزت",
            "محاضر",
            "المحاضر",
            "مراكز");
    private static final Set<String> AGAINST =
            Set.of("against", "to", "while", "versus", "compared", "with", "مقابل", "فيما", "بينما");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        boolean told = false;
        boolean share = false;
        for (FoundQuantity quantity : reading.quantities()) {
            if (quantity.kind() != FigureKind.PERCENTAGE || isCounting(reading, quantity)) {
                continue;
            }
            int start = reading.start(quantity.span());
            int end = reading.end(quantity.span());
            Integer turnout = told ? null : turnout(reading, start, end);
            if (turnout != null) {
                told = true;
                found.add(draft(quantity, "election.turnout", "turnout", start)
                        .spanning(Math.min(start, turnout), Math.max(end, turnout + 1))
                        .done());
            } else if (isShare(scene, start, end) || (share && isSetAgainst(reading, start))) {
                share = true;
                String candidate = Candidates.of(scene, start, end);
                found.add(draft(quantity, "election.share", "share-of-vote", start)
                        .qualifier("party", candidate)
                        .spanning(start, end)
                        .confidence(candidate == null && !Shares.isWinners(reading, start) ? WHOSE_IS_OPEN : 0.7)
                        .done());
            }
        }
    }

    /** "With 80 percent of the votes counted", and the word for a hundred in a percentage. */
    private static boolean isCounting(Reading reading, FoundQuantity quantity) {
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        for (int i = Math.max(0, start - 4); i < Math.min(reading.size(), end + NEAR / 2); i++) {
            if (reading.isAny(i, COUNTING)) {
                return true;
            }
        }
        String word = reading.words(start, start + 1);
        return reading.is(start - 1, "في") && (word.startsWith("المئ") || word.startsWith("المائ"));
    }

    private static Draft draft(FoundQuantity quantity, String predicate, String rule, int start) {
        return new Draft(predicate, PredicateFamily.ELECTION, rule)
                .over(start, start, start + 1)
                .standing(Standing.TOLD)
                .answer(quantity.quantity());
    }

    /** Where a word of turnout stands near; null when none does, or when the figure is a share of the vote. */
    private static @Nullable Integer turnout(Reading reading, int start, int end) {
        if (reading.marks().any("share", end, Math.min(reading.size(), end + 4))) {
            return null;
        }
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            if (reading.isAny(i, TURNOUT)) {
                return i;
            }
            if (isPercentage(reading, i) || Shares.isGetting(reading, i)) {
                break;
            }
        }
        for (int i = end; i < Math.min(reading.size(), end + SHARED); i++) {
            boolean voters = reading.isAny(i, VOTERS) && !reading.is(i - 1, "اصوات") && !Shares.isChoice(reading, i);
            boolean word = reading.isAny(i, TURNOUT) && !isOfNext(reading, i);
            if (voters || word) {
                return i;
            }
            if (isPercentage(reading, i)) {
                break;
            }
        }
        return null;
    }

    private static boolean isPercentage(Reading reading, int at) {
        FoundQuantity other = reading.quantityAt(at);
        return other != null && other.kind() == FigureKind.PERCENTAGE;
    }

    /** "90 percent on a turnout of 42": the word has a figure of its own behind it. */
    private static boolean isOfNext(Reading reading, int word) {
        for (int i = word + 1; i < Math.min(reading.size(), word + 4); i++) {
            if (isPercentage(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** "51 percent of the vote", فاز بنسبة 51 في المئة. */
    private static boolean isShare(Scene scene, int start, int end) {
        Reading reading = scene.reading();
        if (reading.marks().any("share", end, Math.min(reading.size(), end + SHARED))) {
            return true;
        }
        boolean chosen = IntStream.range(end, Math.min(reading.size(), end + SHARED))
                .anyMatch(i -> reading.isAny(i, VOTERS) && Shares.isChoice(reading, i));
        return chosen || (scene.main() == PredicateFamily.ELECTION && Shares.isGot(reading, start));
    }

    private static boolean isSetAgainst(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - SHARED); i--) {
            boolean joined = reading.is(i, "and") && reading.quantityAt(i) == null;
            if (reading.isAny(i, AGAINST) || joined) {
                return true;
            }
        }
        return false;
    }
}
