package org.counterclaim.extract.stance;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Reads negation and certainty around a word that states something. */
public final class Standings {

    private static final int REACH = 14;
    private static final Set<String> ARABIC_NOT = Set.of("لم", "لن", "لا", "ما", "ليس", "ولم", "ولا", "فلم", "لما");
    private static final Set<String> LACK = Set.of("عدم", "بعدم", "دون", "بدون", "انعدام", "غياب");
    private static final Set<String> DONE_ARABIC =
            Set.of("يتم", "تتم", "يجر", "يجري", "تجر", "يحدث", "يحصل", "يقع", "تقع", "يوقع", "يكن", "تكن");
    private static final Set<String> STILL = Set.of("يزال", "تزال", "زال", "زالت", "يزالون", "زالوا");
    private static final Set<String> ENGLISH_NOT = Set.of(
            "not",
            "never",
            "didn't",
            "don't",
            "doesn't",
            "hasn't",
            "haven't",
            "hadn't",
            "wasn't",
            "weren't",
            "isn't",
            "aren't",
            "won't",
            "couldn't",
            "cannot",
            "can't");
    private static final Set<String> BEING =
            Set.of("يكون", "تكون", "ان", "بان", "كل", "وصف", "اعتبر", "واعتبر", "عن", "علي");
    private static final Set<String> NO = Set.of("no", "without", "neither", "nor");
    private static final Set<String> DONE = Set.of(
            "began", "started", "managed", "forced", "continued", "able", "have", "had", "continue", "begun", "failed");
    /** "Saved none but four": four were saved. */
    private static final Set<String> EXCEPT = Set.of("سوي", "الا");

    private static final int EXCEPT_REACH = 4;
    /** Verbs that say with "false" or "baseless" behind them what a verb of denial says alone. */
    private static final Set<String> CALLED = Set.of(
            "called",
            "calls",
            "branded",
            "labelled",
            "termed",
            "وصف",
            "وصفت",
            "ووصف",
            "ووصفت",
            "واصفا",
            "واصفه",
            "يصف",
            "تصف");

    private static final Set<String> PASSIVE = Set.of("be", "being");

    private Standings() {}

    /** How the word at {@code mark} stands. */
    public static Standing of(Reading reading, Mark mark) {
        if (isNothing(reading, mark)) {
            return new Standing(Stance.DENIES, Certainty.REPORTED, "no-truth-to");
        }
        Certainty certainty = certainty(reading, mark);
        if (isNegated(reading, mark)) {
            return new Standing(Stance.DENIES, certainty, "negated");
        }
        return certainty == Certainty.REPORTED
                ? Standing.TOLD
                : new Standing(Stance.AFFIRMS, certainty, certainty.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** "No truth to reports of", "false": over all that follows in the clause, or said of what stands before. */
    private static boolean isNothing(Reading reading, Mark mark) {
        if (isDenied(reading, mark)) {
            return false;
        }
        for (int i = mark.start() - 1; i >= Math.max(0, mark.start() - 24); i--) {
            if (reading.marks().at(i, "not", "nothing") != null) {
                return true;
            }
            if (ends(reading, i)) {
                break;
            }
        }
        for (int i = mark.end(); i < Math.min(reading.size(), mark.end() + REACH); i++) {
            if (reading.marks().at(i, "not", "nothing") != null) {
                return true;
            }
            if (ends(reading, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Dismissed as baseless reports of", "denied it, calling it false": the verb of denial has said so already. */
    private static boolean isDenied(Reading reading, Mark mark) {
        for (int i = mark.start() - 1; i >= Math.max(0, mark.start() - REACH); i--) {
            if (reading.marks().at(i, "say", "deny") != null || reading.isAny(i, CALLED)) {
                return true;
            }
            if (ends(reading, i) && !reading.is(i, "as")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNegated(Reading reading, Mark mark) {
        return reading.arabic() ? isNegatedArabic(reading, mark) : isNegatedEnglish(reading, mark);
    }

    private static boolean isNegatedArabic(Reading reading, Mark mark) {
        int before = mark.start() - 1;
        for (int i = mark.end(); i < Math.min(reading.size(), mark.end() + EXCEPT_REACH); i++) {
            if (reading.isAny(i, EXCEPT)) {
                return false;
            }
        }
        if (mark.isFinite() && reading.isAny(before, ARABIC_NOT) && !isResult(reading, before)) {
            return true;
        }
        if (!mark.isFinite()
                && (reading.isAny(before, LACK) || (reading.is(before, "اي") && reading.isAny(before - 1, LACK)))) {
            return true;
        }
        for (int i = before; i >= Math.max(0, mark.start() - 6); i--) {
            if (ends(reading, i)) {
                return false;
            }
            Mark verb = reading.marks().at(i, "mark");
            boolean governs =
                    verb != null && (verb.code().equals("reach") || verb.code().equals("start"));
            boolean not = reading.isAny(i - 1, ARABIC_NOT) && !isRelative(reading, i - 1) && !isResult(reading, i - 1);
            boolean negated = not && (reading.isAny(i, DONE_ARABIC) || (governs && !reading.isAny(i, STILL)));
            if (negated || (governs && reading.isAny(i - 1, LACK))) {
                return true;
            }
        }
        return false;
    }

    /** غرق المركب، ما أودى بحياة تسعة: a clause of what came of it, and no negation. */
    private static boolean isResult(Reading reading, int at) {
        return reading.is(at, "ما") && (reading.is(at - 1, "،") || reading.is(at - 1, ","));
    }

    /** أن يكون ما جرى: what happened, and not that nothing did. */
    private static boolean isRelative(Reading reading, int at) {
        return reading.is(at, "ما") && reading.isAny(at - 1, BEING);
    }

    private static boolean isNegatedEnglish(Reading reading, Mark mark) {
        boolean nothing = reading.is(mark.end(), "no")
                && !reading.is(mark.end() + 1, "fewer")
                && !reading.is(mark.end() + 1, "less");
        if (nothing && mark.isFinite()) {
            return true;
        }
        for (int i = mark.start() - 1; i >= Math.max(0, mark.start() - 5); i--) {
            if (ends(reading, i)) {
                return false;
            }
            if (reading.isAny(i, ENGLISH_NOT) && !reading.is(i + 1, "only")) {
                return true;
            }
            if (isNo(reading, i) && reading.sourceAt(i) == null && (!mark.isFinite() || mark.start() - i <= 3)) {
                return true;
            }
        }
        return false;
    }

    private static Certainty certainty(Reading reading, Mark mark) {
        if (mark.isFuture() || isPurpose(reading, mark)) {
            return Certainty.EXPECTED;
        }
        boolean past =
                mark.form() == Form.PAST && !reading.isAny(mark.start() - 1, PASSIVE) && !isInfinitive(reading, mark);
        for (int i = mark.start() - 1; i >= Math.max(0, mark.start() - REACH); i--) {
            Mark certainty = reading.marks().covering(i, "certainty");
            if (certainty != null && certainty.end() <= mark.start()) {
                Certainty found = of(certainty);
                if (!past || found == Certainty.LIKELY || found == Certainty.RUMOURED) {
                    return found;
                }
            }
            if (ends(reading, i) || isThat(reading, i, mark)) {
                return Certainty.REPORTED;
            }
        }
        return Certainty.REPORTED;
    }

    /** "To evacuate them": meant, not yet done. */
    private static boolean isPurpose(Reading reading, Mark mark) {
        if (reading.arabic()) {
            boolean joined = mark.form() == Form.PLAIN
                    && (mark.prefix().equals("ل") || mark.prefix().equals("ول"));
            return joined || (mark.form() == Form.PLAIN && reading.is(mark.start() - 1, "ل"));
        }
        return isInfinitive(reading, mark) && mark.form() == Form.PRESENT && !reading.isAny(mark.start() - 2, DONE);
    }

    private static boolean isInfinitive(Reading reading, Mark mark) {
        return reading.is(mark.start() - 1, "to");
    }

    private static boolean isThat(Reading reading, int at, Mark mark) {
        Mark say = reading.marks().at(at, "say");
        return say != null && say.isFinite() && mark.start() - at > 1;
    }

    private static Certainty of(Mark certainty) {
        return switch (certainty.code()) {
            case "likely" -> Certainty.LIKELY;
            case "rumoured" -> Certainty.RUMOURED;
            default -> Certainty.EXPECTED;
        };
    }

    private static boolean ends(Reading reading, int at) {
        return reading.is(at, ".")
                || reading.is(at, "؛")
                || reading.is(at, ";")
                || reading.is(at, "،")
                || reading.is(at, ",")
                || (reading.marks().at(at, "boundary") != null && !reading.is(at, "وسط") && !reading.is(at, "after"));
    }

    /** "No doubt" negates nothing. */
    private static boolean isNo(Reading reading, int at) {
        return reading.isAny(at, NO) && !reading.is(at + 1, "doubt");
    }
}
