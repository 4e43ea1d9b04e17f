package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What befell the people of a force that are counted without a word of harm: lost, taken prisoner, exchanged. */
final class Losses {

    private static final Set<String> SWAPPED = Set.of(
            "exchanged",
            "swapped",
            "exchanging",
            "swapping",
            "exchange",
            "swap",
            "تبادل",
            "وتبادل",
            "بتبادل",
            "لتبادل",
            "تبادلت",
            "تبادلا");
    private static final Set<String> MEN = Set.of("men", "troops");
    private static final Set<String> TAKING = Set.of("took", "take", "taken", "taking", "takes");
    private static final Set<String> LOSING = Set.of(
            "lost", "losing", "فقد", "فقدت", "وفقد", "وفقدت", "خسر", "خسرت", "وخسر", "وخسرت", "خساره", "بخساره", "سقوط",
            "بسقوط", "سقط", "وسقط", "وسقوط", "تكبد", "loss", "loses", "lose");
    private static final Set<String> FIGHTING = Set.of(
            "soldiers", "fighters", "militants", "officers", "police", "pilgrims", "security_forces", "civilians");

    private static final Set<String> SEIZING =
            Set.of("seized", "seizing", "captured", "capturing", "seizes", "captures", "nabbed", "netted");
    private static final Set<String> MOVING = Set.of(
            "moved",
            "moving",
            "brought",
            "bringing",
            "got",
            "get",
            "took",
            "taking",
            "led",
            "flew",
            "ferried",
            "carried",
            "bused",
            "bussed",
            "drove",
            "transferred",
            "shipped",
            "whisked");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "another", "some", "all", "their");
    private static final Set<String> CLAIMING = Set.of("claimed", "claiming", "claims", "took", "taken", "cost");

    private Losses() {}

    /** "Exchanged 230 prisoners", "took two prisoner": what is done to them, told by a noun for those held. */
    static @Nullable Mark exchanged(Reading reading, @Nullable Mark count, int start) {
        if (count == null || !count.code().equals("detained")) {
            return count;
        }
        String code = "";
        for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
            code = reading.isAny(i, SWAPPED) ? "released" : code;
            boolean taken = reading.is(count.start(), "prisoner") || reading.is(count.start(), "captive");
            code = taken && reading.isAny(i, TAKING) ? "captured" : code;
        }
        return code.isEmpty() ? count : new Mark("cause", code, count.start(), count.end(), count.form(), "");
    }

    /** "Seized 35 pirates", "captured 12 soldiers": what is taken here are people. */
    static @Nullable Mark taken(Reading reading, FoundQuantity quantity, int start) {
        boolean people = quantity.quantity().unit().equals("person");
        int at = reading.isAny(start - 1, DETERMINERS) ? start - 2 : start - 1;
        return people && reading.isAny(at, SEIZING) ? new Mark("cause", "captured", at, at + 1, Form.PAST, "") : null;
    }

    /** "Moved 40,000 people out of the valley", "brought 102 wounded out": verb and particle stand about the figure. */
    static @Nullable Mark removed(Reading reading, FoundQuantity quantity, int start, int end) {
        if (!quantity.quantity().unit().equals("person") || !reading.isAny(start - 1, MOVING)) {
            return null;
        }
        for (int i = end; i < Math.min(reading.size(), end + 7) && !reading.isMark(i); i++) {
            if (reading.is(i, "out")) {
                return new Mark("trigger", "leave", start - 1, start, Form.PAST, "");
            }
        }
        return null;
    }

    /** "Claimed 53 lives". */
    private static boolean isLives(Reading reading, int start, int end) {
        return reading.is(end, "lives") && (reading.isAny(start - 1, CLAIMING) || reading.isAny(start - 3, CLAIMING));
    }

    /** "The army lost 17 men", فقد الجيش 17 من جنوده: losses of a force are its dead. */
    static @Nullable Mark lost(Reading reading, int start, int end) {
        if (isLives(reading, start, end)) {
            return new Mark("cause", "killed", start - 1, start, Form.PAST, "");
        }
        boolean fighting = false;
        for (int i = end; i < end + 4 && !reading.isAny(i, Set.of(",", ".", "،")); i++) {
            fighting |= reading.isAny(i, MEN);
        }
        for (int i = start; i < Math.min(reading.size(), end + 3); i++) {
            Mark category = reading.marks().at(i, "category");
            fighting |= category != null && FIGHTING.contains(category.code());
        }
        for (int i = end; fighting && i < Math.min(reading.size(), end + 6); i++) {
            if (reading.is(i, "fell") && !reading.is(i + 1, "to") && !reading.is(i + 1, "from")) {
                return new Mark("cause", "killed", i, i + 1, Form.PAST, "");
            }
        }
        for (int i = start - 1;
                fighting && i >= Math.max(0, start - (reading.arabic() || reading.is(start - 1, "and") ? 5 : 3));
                i--) {
            if (reading.isAny(i, LOSING)) {
                return new Mark("cause", "killed", i, i + 1, Form.PAST, "");
            }
            boolean listed = reading.quantityAt(i) != null && reading.is(start - 1, "and");
            if (reading.isMark(i) || (reading.quantityAt(i) != null && !listed)) {
                return null;
            }
        }
        return null;
    }
}
