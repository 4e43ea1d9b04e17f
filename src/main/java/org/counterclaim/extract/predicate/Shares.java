package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;

/** Words by which somebody gets a share of a vote. */
final class Shares {

    private static final int NEAR = 9;
    private static final Set<String> GETTING = Set.of(
            "won",
            "win",
            "wins",
            "winning",
            "took",
            "takes",
            "taking",
            "got",
            "gets",
            "received",
            "receiving",
            "secured",
            "polled",
            "garnered",
            "obtained",
            "gained",
            "captured",
            "scored",
            "scoring",
            "second",
            "third",
            "fourth",
            "finished",
            "trailing",
            "trailed",
            "ahead",
            "led",
            "leading",
            "given",
            "gave",
            "gives",
            "share",
            "backed",
            "voted",
            "re-elected",
            "reelected",
            "elected",
            "victory",
            "credited",
            "projected",
            "runner-up",
            "placed",
            "followed",
            "defeated",
            "beat",
            "rival",
            "challenger");
    private static final Set<String> ARABIC_GETTING = Set.of(
            "حصل", "حصلت", "حصول", "بحصول", "حصوله", "بحصوله", "حصولها", "بحصولها", "نال", "نالت", "نيل", "نيله",
            "بنيله", "حاز", "حازت", "حصد", "حصدت", "بنسبه", "نسبه", "حصه", "فاز", "فازت", "فوز", "فوزه", "بفوز",
            "بفوزه", "ثانيا", "ثالثا", "ثانيه", "الثاني", "الثانيه", "الثالث", "حل", "حلت", "تلاه", "يليه", "مقابل",
            "تقدم", "متقدما", "جمع", "احرز", "احرزت", "بحصته", "انتخب", "اعيد");
    private static final Set<String> CHOOSING = Set.of(
            "chose",
            "backed",
            "supported",
            "favoured",
            "favored",
            "approved",
            "rejected",
            "opted",
            "picked",
            "support",
            "صوتوا",
            "ايدوا",
            "اختاروا");

    private static final Set<String> WINNING = Set.of(
            "won",
            "win",
            "wins",
            "winning",
            "winner",
            "victory",
            "elected",
            "re-elected",
            "reelected",
            "فاز",
            "فازت",
            "وفاز",
            "فوز",
            "بفوز",
            "فوزه",
            "بفوزه",
            "الفائز",
            "انتخب",
            "اعيد");
    private static final Set<String> SHARES = Set.of("بنسبه", "نسبه", "حصه", "share");

    private Shares() {}

    /** Whether the words before a percentage say that somebody got it. */
    static boolean isGot(Reading reading, int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - NEAR); i--) {
            if (isGetting(reading, i)) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, ";") || reading.is(i, "؛")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the nearest word of getting before a percentage says that it won. */
    static boolean isWinners(Reading reading, int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - NEAR); i--) {
            if (reading.isAny(i, WINNING)) {
                return true;
            }
            if (isGetting(reading, i) && !reading.isAny(i, SHARES)) {
                return false;
            }
        }
        return false;
    }

    static boolean isGetting(Reading reading, int at) {
        String word = reading.token(at).normal();
        boolean joined = reading.arabic() && word.length() > 3 && "وف".indexOf(word.charAt(0)) >= 0;
        boolean arabic = ARABIC_GETTING.contains(word) || (joined && ARABIC_GETTING.contains(word.substring(1)));
        boolean turnout = arabic && word.endsWith("نسبه") && isTurnout(reading, at + 1);
        return reading.arabic() ? arabic && !turnout : GETTING.contains(word);
    }

    private static boolean isTurnout(Reading reading, int at) {
        return reading.is(at, "المشاركه")
                || reading.is(at, "مشاركه")
                || reading.is(at, "الاقبال")
                || reading.is(at, "اقبال")
                || reading.is(at, "التصويت")
                || reading.is(at, "الاقتراع");
    }

    /** "80% of voters chose independence": how they voted, and not that they did. */
    static boolean isChoice(Reading reading, int voters) {
        for (int i = voters + 1; i < Math.min(reading.size(), voters + 4); i++) {
            if (reading.isAny(i, CHOOSING) || (reading.is(i, "voted") && reading.is(i + 1, "for"))) {
                return true;
            }
        }
        return false;
    }
}
