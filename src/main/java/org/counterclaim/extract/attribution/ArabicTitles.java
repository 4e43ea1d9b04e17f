package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.reading.Movements;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.time.FoundTime;

/** Words within an Arabic title or a body's name that would end a name elsewhere. */
final class ArabicTitles {

    private static final Set<String> RANKS = Set.of("الاول", "الاولي", "الثاني", "الثانيه", "الثالث");

    private static final Set<String> OFFICES =
            Set.of("مدير", "مديره", "مديريه", "دايره", "مسوول", "قطاع", "مكتب", "هييه", "قسم", "لجنه", "مصلحه");
    private static final Set<String> PAPERS = Set.of("بيان", "تقرير", "تصريح", "تغريده", "منشور", "البيان");

    private ArabicTitles() {}

    /** بيان للجيش، بيان صادر عن الجيش: whoever it is from; the start where the words name no paper. */
    static int pastPaper(Reading reading, int start, int end) {
        if (start + 1 >= end || !reading.isAny(start, PAPERS)) {
            return start;
        }
        if (isIssued(reading, start + 2) && start + 3 < end) {
            return start + 3;
        }
        String next = reading.token(start + 1).normal();
        boolean of = next.startsWith("ل")
                && (reading.marks().at(start + 1, "speaker") != null || reading.sourceAt(start + 1) != null);
        return of ? start + 1 : start;
    }

    /** Whether the name that starts at {@code start} goes on at the token. */
    static boolean holds(Reading reading, int start, int at) {
        return isIssued(reading, at) || isDated(reading, start, at) || isRank(reading, at) || isOfHealth(reading, at);
    }

    /** النائب الأول، الفريق أول: one of many in an office or an army. */
    private static boolean isRank(Reading reading, int at) {
        return (reading.isAny(at, RANKS) && reading.token(at - 1).normal().startsWith("ال"))
                || (reading.is(at, "اول") && reading.token(at - 1).normal().endsWith("فريق"));
    }

    /** مدير صحة المحافظة: health, and not the truth of a tale. */
    private static boolean isOfHealth(Reading reading, int at) {
        return reading.is(at, "صحه") && OFFICES.contains(reading.token(at - 1).normal());
    }

    /** بيان صادر عن الجيش: whose it is stands behind. */
    private static boolean isIssued(Reading reading, int at) {
        return reading.is(at, "عن") && (reading.is(at - 1, "صادر") || reading.is(at - 1, "صدر"));
    }

    /** حركة 23 مارس: a body named after a day. */
    static boolean isDated(Reading reading, int start, int at) {
        FoundTime time = at > start ? reading.timeAt(at) : null;
        return time != null && Movements.isHead(reading, start) && reading.start(time.span()) == start + 1;
    }
}
