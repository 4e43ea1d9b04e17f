package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.jspecify.annotations.Nullable;

/** Figures that a report gives only to say that they no longer hold: "earlier reports said 400". */
final class Superseded {

    private static final int REACH = 10;
    private static final Set<String> EARLIER = LexiconFile.words("superseded.tsv", "EARLIER");
    private static final Set<String> HAD = LexiconFile.words("superseded.tsv", "HAD");
    private static final Set<String> OF_A_TIME = LexiconFile.words("superseded.tsv", "OF_A_TIME");

    private static final Set<String> CHANGES = LexiconFile.words("superseded.tsv", "CHANGES");

    private static final long DOZENS = 12;
    private static final Set<String> BODIES = LexiconFile.words("superseded.tsv", "BODIES");

    private static final Set<String> TAKEN = LexiconFile.words("superseded.tsv", "TAKEN");
    private static final Set<String> WHO = LexiconFile.words("superseded.tsv", "WHO");
    private static final Set<String> THE = LexiconFile.words("superseded.tsv", "THE");
    private static final Set<String> MORE = LexiconFile.words("superseded.tsv", "MORE");
    private static final Set<String> HOSPITALS = LexiconFile.words("superseded.tsv", "HOSPITALS");

    private static final Set<String> BROUGHT = LexiconFile.words("superseded.tsv", "BROUGHT");
    private static final Set<String> ITS_HOSPITAL = LexiconFile.words("superseded.tsv", "ITS_HOSPITAL");
    private static final Set<String> ALL = LexiconFile.words("superseded.tsv", "ALL");
    private static final Set<String> THOUSANDS = LexiconFile.words("superseded.tsv", "THOUSANDS");
    private static final Set<String> STILL = LexiconFile.words("superseded.tsv", "STILL");
    private static final Set<String> CARE = LexiconFile.words("superseded.tsv", "CARE");
    private static final Set<String> ALONE = LexiconFile.words("superseded.tsv", "ALONE");

    private static final Set<String> INCLUDES = LexiconFile.words("superseded.tsv", "INCLUDES");
    private static final Set<String> THE_REST = LexiconFile.words("superseded.tsv", "THE_REST");

    private static final Set<String> WAS = LexiconFile.words("superseded.tsv", "WAS");
    private static final Set<String> FIRST = LexiconFile.words("superseded.tsv", "FIRST");

    private Superseded() {}

    /** Whether the words before the figure tell it as an older one. */
    static boolean is(Reading reading, int figure) {
        if (reading.is(figure - 1, "from") && isChange(reading, figure)) {
            return true;
        }
        if (reading.isAny(0, WAS) && reading.is(1, "حصيله")) {
            return true;
        }
        if (reading.isAny(0, WAS) && reading.marks().any("say", 0, figure) && isPreliminary(reading, figure)) {
            return true;
        }
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            if (reading.is(i, ".") || reading.quantityAt(i) != null) {
                return false;
            }
            if (reading.is(i, "day") && reading.is(i + 1, "before") && reading.isAny(i + 2, HAD)) {
                return true;
            }
            if (reading.isAny(i, EARLIER)
                    && !reading.isAny(i + 1, OF_A_TIME)
                    && reading.timeAt(Math.min(i + 1, reading.size() - 1)) == null) {
                return true;
            }
        }
        return false;
    }

    /** Bodies taken from a river or into a hospital are a part of the dead, and "several" counts nobody out. */
    static boolean isPartial(
            Reading reading, FoundQuantity quantity, String predicate, String speaker, @Nullable Proposition before) {
        Quantity told = quantity.quantity();
        Long most = told.max();
        if (told.qualifier() == QuantityQualifier.FUZZY && most != null && most < DOZENS) {
            return true;
        }
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        for (int i = Math.max(0, start - 2); i < Math.min(reading.size(), end + 2); i++) {
            if (predicate.equals("casualties.killed") && reading.isAny(i, BODIES)) {
                return true;
            }
        }
        return isOfHospital(reading, start, end, speaker)
                || (isIncrease(reading, start, end) && !isOfOthers(before, predicate))
                || isAlone(reading, end)
                || isOfKnown(reading, start)
                || isStillThere(reading, end);
    }

    /** "Ten of those hurt", عشرة من القتلى: a share of a figure that stands elsewhere. */
    static boolean isShare(Reading reading, int end, @Nullable Mark governor) {
        boolean english = reading.is(end, "of") && reading.isAny(end + 1, THE);
        int victims = english ? end + 2 : reading.is(end, "من") ? end + 1 : reading.size();
        victims += english && reading.isAny(victims, WHO) ? 1 : 0;
        if (victims >= reading.size()) {
            return false;
        }
        Mark sharing = reading.marks().at(victims, "count");
        sharing = sharing == null ? reading.marks().at(victims, "cause") : sharing;
        boolean apart = sharing != null
                && governor != null
                && governor.start() > victims
                && !governor.code().equals(sharing.code());
        if (apart) {
            return false;
        }
        boolean definite = english || reading.token(victims).normal().startsWith("ال");
        return definite && sharing != null;
    }

    /** "The toll includes 24 who", "34 died inside and the rest in hospital": some of a figure that stands elsewhere. */
    static boolean isPartOfUntold(Reading reading, int start, int end) {
        if (reading.isAny(start - 1, INCLUDES)) {
            return true;
        }
        for (int i = end; i < Math.min(reading.size(), end + REACH); i++) {
            if (reading.isAny(i, THE_REST) || (reading.is(i, "the") && reading.is(i + 1, "rest"))) {
                return true;
            }
        }
        return false;
    }

    /** "164 were saved, out of 459", من أصل 459: all that there were. */
    static boolean isOutOf(Reading reading, int start) {
        return Clauses.isWholeAt(reading, start) && isSecond(reading, start);
    }

    private static boolean isSecond(Reading reading, int start) {
        return reading.start(reading.quantities().getFirst().span()) < start - 2 || !reading.is(start - 2, "البالغ");
    }

    /** "Nine died, with a further seven hospitalised": beside the dead, and not beside others hurt. */
    private static boolean isOfOthers(@Nullable Proposition before, String predicate) {
        return before != null && !before.predicate().equals(predicate);
    }

    /** "A further 26": as many at least. */
    private static boolean isIncrease(Reading reading, int start, int end) {
        boolean more = reading.is(end, "more") && !reading.is(end + 1, "than") && !reading.is(end - 1, "or");
        return more || reading.isAny(start - 1, MORE) || reading.isAny(end, MORE) || reading.isAny(end + 1, MORE);
    }

    /** What one hospital took in, before or behind the figure: "treated 17", "17 were brought to its hospital". */
    private static boolean isOfHospital(Reading reading, int figure, int end, String speaker) {
        boolean taken = false;
        boolean there = HOSPITALS.stream().anyMatch(speaker::contains);
        for (int i = figure - 1; i >= Math.max(0, figure - REACH) && !reading.is(i, "."); i--) {
            taken |= reading.isAny(i, TAKEN);
            there |= reading.isAny(i, HOSPITALS);
        }
        boolean brought = false;
        boolean one = false;
        for (int i = end; i < Math.min(reading.size(), end + REACH) && !reading.is(i, "."); i++) {
            brought |= reading.isAny(i, BROUGHT);
            one |= brought && reading.isAny(i, ITS_HOSPITAL) && !reading.isAny(i - 1, ALL);
        }
        return (taken && there) || one;
    }

    /** "The four were arrested", الأربعة أوقفوا: a group that stands elsewhere, and there may be others. */
    private static boolean isOfKnown(Reading reading, int start) {
        boolean arabic = reading.token(start).normal().startsWith("ال") && !reading.isAny(start, THOUSANDS);
        return arabic || (reading.is(start - 1, "all") && !reading.is(start - 2, "in"));
    }

    /** "53 are still being treated": those who have gone home were hurt too. */
    private static boolean isStillThere(Reading reading, int end) {
        boolean still = false;
        for (int i = end; i < Math.min(reading.size(), end + REACH) && !reading.isMark(i); i++) {
            still |= reading.isAny(i, STILL);
            if (still && reading.isAny(i, CARE)) {
                return true;
            }
        }
        return false;
    }

    /** "61 of its people alone": the speaker counts its own, and there are others. */
    private static boolean isAlone(Reading reading, int end) {
        for (int i = end; i < Math.min(reading.size(), end + REACH); i++) {
            if (reading.isAny(i, ALONE)) {
                return reading.timeAt(i - 1) == null;
            }
            if (reading.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** كانت الوزارة قد أعلنت حصيلة أولية: the count before this one. */
    private static boolean isPreliminary(Reading reading, int figure) {
        return reading.isAny(figure - 1, FIRST) || reading.isAny(figure - 2, FIRST) || reading.isAny(figure - 3, FIRST);
    }

    private static boolean isChange(Reading reading, int figure) {
        for (int i = 0; i < figure; i++) {
            if (reading.isAny(i, CHANGES)) {
                return true;
            }
        }
        return false;
    }

    /** The figure had been reached: whatever came later, no fewer were counted then. */
    static Quantity least(Quantity told) {
        return new Quantity(
                told.min(),
                null,
                told.best(),
                told.qualifier(),
                told.unit(),
                told.asOf(),
                told.since(),
                told.cumulative(),
                told.words());
    }
}
