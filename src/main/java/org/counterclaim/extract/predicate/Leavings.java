package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Stance;

/** Tells people who leave a place for good from words of leaving that say something else. */
final class Leavings {

    private static final int NEAR = 14;
    private static final Set<String> ORDINARY = Set.of(
            "left",
            "leave",
            "leaves",
            "leaving",
            "quit",
            "exit",
            "exits",
            "exited",
            "exiting",
            "moved",
            "move",
            "transfer",
            "transferred",
            "departed",
            "departure",
            "set",
            "headed",
            "take",
            "taken",
            "drove",
            "pulled");
    private static final Set<String> ARABIC_ORDINARY = Set.of("غادر", "خرج", "رحل", "خروج", "مغادر", "اخرج", "اخراج");
    private static final Set<String> AWAY = Set.of(
            "convoy",
            "convoys",
            "evacuation",
            "evacuations",
            "evacuees",
            "evacuated",
            "buses",
            "busloads",
            "قافله",
            "القافله",
            "قوافل",
            "اجلاء",
            "الاجلاء",
            "حافله",
            "حافلات",
            "الحافلات",
            "تهجير",
            "اخلاء",
            "الاخلاء");
    private static final Set<String> HOSPITALS = Set.of(
            "المستشفى", "المستشفي", "المستشفيات", "مستشفى", "مستشفي", "hospital", "hospitals", "المشفى", "المشافي");
    private static final Set<String> NOT_PLACES = Set.of(
            "poll",
            "polls",
            "statement",
            "claim",
            "report",
            "remark",
            "remarks",
            "accusation",
            "support",
            "candidacy",
            "bill",
            "figure",
            "figures",
            "rubble",
            "sea",
            "lake",
            "water",
            "river",
            "wreckage",
            "debris",
            "ruins",
            "mud",
            "track",
            "tracks",
            "road",
            "runway",
            "rails",
            "race",
            "office",
            "الانقاض",
            "انقاض",
            "الركام",
            "ركام",
            "الحطام",
            "حطام",
            "البحر",
            "الماء",
            "المياه",
            "النهر",
            "القضبان",
            "السكه",
            "المدرج",
            "الطريق",
            "الوحل",
            "سباق",
            "المنافسه",
            "الخدمه",
            "البطوله",
            "العنايه",
            "مشروع",
            "بيان",
            "ترشحه",
            "تصريح",
            "جيب",
            "سبيل");

    private static final Set<String> EVACUEES =
            Set.of("fighters", "militants", "families", "women", "children", "elderly", "civilians", "wounded");

    private Leavings() {}

    /** Whether the word is one of people who go away, in a report that speaks of that or with words that do. */
    static boolean isMeant(Scene scene, Mark leave) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(leave.start()), leave.start() - NEAR);
        int to = Math.min(scene.clauseEnd(leave.start()), leave.end() + NEAR);
        if (reading.is(leave.start(), "leave") && reading.is(leave.start() - 1, "on")) {
            return false;
        }
        for (int i = leave.end(); i < Math.min(to, leave.end() + 5); i++) {
            if (reading.isAny(i, NOT_PLACES) || reading.isAny(i, HOSPITALS)) {
                return false;
            }
        }
        if (isOfAgreement(reading, leave)) {
            return false;
        }
        boolean told = scene.main() == PredicateFamily.DEAL || scene.departing() || !isOrdinary(reading, leave);
        return told
                || reading.marks().any("batch", from, to)
                || reading.marks().any("unit", "bus", from, to)
                || reading.marks().any("mark", "left-behind", from, to)
                || isAway(reading, from, to)
                || scene.isDenied(leave.start())
                || Standings.of(reading, leave).stance() == Stance.DENIES
                || (reading.arabic() && reading.marks().any("party", leave.end(), leave.end() + 3))
                || isOfEvacuees(reading, leave);
    }

    /** خروج مقاتلين وعائلاتهم: those whom a deal lets go. */
    private static boolean isOfEvacuees(Reading reading, Mark leave) {
        boolean few = reading.is(leave.end(), "a") || reading.is(leave.end(), "only") || reading.is(leave.end(), "no");
        int reach = reading.arabic() ? NEAR / 2 : NEAR / 4;
        for (int i = Math.max(0, leave.start() - reach); i < Math.min(reading.size(), leave.end() + reach); i++) {
            if (!few && EVACUEES.contains(String.valueOf(Victims.category(reading, i)))) {
                return true;
            }
        }
        return false;
    }

    /** "An evacuation deal" speaks of the deal. */
    private static boolean isOfAgreement(Reading reading, Mark leave) {
        boolean arabic = reading.marks().at(leave.start() - 1, "trigger", "agree") != null
                && leave.form() == org.counterclaim.extract.lexicon.Form.PLAIN;
        return arabic || reading.marks().at(leave.end(), "trigger", "agree") != null;
    }

    private static boolean isOrdinary(Reading reading, Mark leave) {
        boolean english = reading.isAny(leave.start(), ORDINARY);
        return english || reading.token(leave.start()).stems().stream().anyMatch(Leavings::isArabicOrdinary);
    }

    private static boolean isArabicOrdinary(String stem) {
        return ARABIC_ORDINARY.stream().anyMatch(word -> stem.startsWith(word) || stem.endsWith(word));
    }

    private static boolean isAway(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isAny(i, AWAY)) {
                return true;
            }
        }
        return false;
    }
}
