package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** Finds the word that says what happened to those counted: "killed" in "20 people were killed". */
final class Governor {

    private static final int FAR = 14;
    static final Set<String> AUXILIARIES = LexiconFile.words("counting.tsv", "AUXILIARIES");
    private static final Set<String> CLAUSES = LexiconFile.words("counting.tsv", "CLAUSES");
    /** What is done to people who were hurt before. */
    private static final Set<String> DEEDS =
            Set.of("killed", "abducted", "rescued", "released", "captured", "leave", "detained", "returned");

    private static final Set<String> BEING = LexiconFile.words("counting.tsv", "BEING");
    private static final Set<String> THOSE = LexiconFile.words("counting.tsv", "THOSE");
    private static final Set<String> GIVEN_UP = LexiconFile.words("counting.tsv", "GIVEN_UP");
    /** Verbs behind فقد where it is no verb. */
    private static final Set<String> PARTICLED = LexiconFile.words("counting.tsv", "PARTICLED");

    private Governor() {}

    /** The governing mark for a figure; null when nothing near says. */
    static @Nullable Mark of(Scene scene, FoundQuantity quantity) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        Mark whole = Carried.whole(reading, end);
        if (whole != null) {
            return whole;
        }
        Mark count = Losses.exchanged(reading, counted(reading, start, end), start);
        Mark after = after(scene, count == null || !isHeld(count) ? end : Math.max(end, count.end()));
        Mark before = before(scene, start);
        Mark all = Carried.killed(reading, start, end);
        if (all != null) {
            return all;
        }
        Mark removed = Losses.removed(reading, quantity, start, end);
        Mark taken = removed == null ? Losses.taken(reading, quantity, start) : removed;
        if (taken != null && (count == null || !count.code().equals("killed"))) {
            return taken;
        }
        Mark lost = Losses.lost(reading, start, end);
        if (lost != null && count == null) {
            return lost;
        }
        boolean done =
                before != null && !before.isRole("count") && DEEDS.contains(before.code()) && before.end() >= start;
        if (count != null && count.code().equals("injured") && done) {
            return before;
        }
        boolean died = after != null && after.is("cause", "killed") && after.start() - end <= 2;
        if (count != null && count.code().equals("injured") && died) {
            return after;
        }
        if (Clauses.isOwnSubject(reading, quantity)) {
            return count == null ? after : count;
        }
        Mark held = count == null ? null : reading.marks().at(count.start(), "cause");
        if (count != null && held != null && isHeld(count) && count.start() == end) {
            return held;
        }
        if (count != null && !isPeople(count, after, before)) {
            return count;
        }
        if (after == null && before == null) {
            return Tallied.governor(scene, start);
        }
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        return Nearer.of(reading, before, after, start, end);
    }

    /** "20 hostages were killed": the hostages are who, not what. */
    private static boolean isPeople(Mark count, @Nullable Mark after, @Nullable Mark before) {
        return isHeld(count) && (after != null || before != null);
    }

    private static boolean isHeld(Mark count) {
        return count.code().equals("detained") || count.code().equals("displaced");
    }

    /** A noun that is what happened: "20 dead", "56 قتيلا". */
    private static @Nullable Mark counted(Reading reading, int start, int end) {
        for (int i = start; i < Math.min(reading.size(), end + 3); i++) {
            Mark count = reading.marks().at(i, "count");
            if (i >= end
                    && (reading.is(i, "and") || (count != null && count.prefix().startsWith("و")))) {
                return null;
            }
            if (count != null) {
                return count;
            }
            if (reading.arabic() && i <= end && "wounded".equals(Victims.category(reading, i))) {
                return new Mark("count", "injured", i, i + 1, Form.PLAIN, "");
            }
            boolean joined =
                    reading.arabic() && i >= end && reading.token(i).normal().startsWith("و");
            if (joined || (i >= end && (reading.isMark(i) || reading.quantityAt(i) != null))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Mark before(Scene scene, int start) {
        Reading reading = scene.reading();
        if (Clauses.isObjectOfOther(reading, start)) {
            return null;
        }
        int reach = reading.marks().any("tally", Math.max(0, start - 5), start) ? FAR + 8 : FAR;
        for (int i = start - 1; i >= Math.max(0, start - reach); i--) {
            if (reading.quantityAt(i) != null && !isRange(i, start) && !Clauses.isWhole(reading, i)) {
                return null;
            }
            Mark mark = Nouns.told(reading, i);
            mark = mark == null ? governing(scene, i) : mark;
            if ((mark != null && isOfAnother(reading, mark, start)) || reading.isAny(i, CLAUSES)) {
                return null;
            }
            if (mark != null && (start - mark.end() <= 1 || !Nouns.isDrowning(reading, mark))) {
                return mark;
            }
            if (ends(reading, i)
                    || Clauses.isContrast(reading, i)
                    || Clauses.isNext(reading, i, start)
                    || reading.marks().at(i, "that") != null
                    || (reading.marks().at(i, "say") != null && !reading.is(i + 1, "by"))) {
                return null;
            }
        }
        return null;
    }

    /** "5,600 injured and 12,000 homeless": the first noun has its own figure. */
    private static boolean isOfAnother(Reading reading, Mark mark, int start) {
        if (mark.prefix().startsWith("و") || mark.start() == 0 || reading.quantityAt(mark.start() - 1) == null) {
            return false;
        }
        boolean joined = reading.token(start).normal().startsWith("و") || reading.is(mark.end(), ",");
        return mark.isRole("count") && (joined || reading.is(start - 1, "and") || reading.is(start - 1, "و"));
    }

    private static boolean isRange(int at, int start) {
        return start - at <= 1;
    }

    private static @Nullable Mark after(Scene scene, int end) {
        Mark first = after(scene, end, end);
        Mark next =
                first != null && Nouns.isAttribute(scene.reading(), first, end) ? after(scene, end, first.end()) : null;
        return next == null ? first : next;
    }

    private static @Nullable Mark after(Scene scene, int end, int from) {
        Reading reading = scene.reading();
        boolean ofPart = false;
        for (int i = from; i < Math.min(reading.size(), end + FAR); i++) {
            if (reading.marks().at(i, "part") != null && reading.isAny(i - 1, AUXILIARIES)) {
                Mark count = reading.marks().first("count", i, i + 3);
                return count == null
                        ? new Mark("count", "killed", i, Math.min(reading.size(), i + 3), Form.PLAIN, "")
                        : count;
            }
            if (reading.is(i, "among") && reading.is(i + 1, "the") && reading.isAny(i - 1, AUXILIARIES)) {
                return reading.marks().first("count", i + 2, Math.min(reading.size(), i + 5));
            }
            if (Nouns.isPartDoing(reading, i)) {
                return null;
            }
            if (reading.marks().at(i, "part") != null) {
                i = Nouns.pastPart(reading, i);
                ofPart = true;
                continue;
            }
            if (i > end && reading.is(i - 1, ",") && isPartAhead(reading, i)) {
                ofPart = true;
                continue;
            }
            ofPart &= !reading.is(i, ",");
            Mark mark = governing(scene, i);
            if (ofPart && isHurt(reading, i)) {
                continue;
            }
            boolean next = mark != null
                    && (mark.prefix().startsWith("و") || isOfNext(reading, mark) || Nouns.isOfPart(reading, mark));
            if (next) {
                return null;
            }
            boolean whose = reading.isAny(i - 1, THOSE) && reading.is(i - 2, "of");
            if (mark != null && !whose && !Nouns.isDrowning(reading, mark) && !Nouns.isTaking(reading, mark)) {
                return mark;
            }
            boolean said = reading.marks().at(i, "say") != null && !isPassive(reading, i);
            boolean whole = Clauses.isWhole(reading, i);
            if (ends(reading, i) || reading.is(i, ":") || (reading.quantityAt(i) != null && !whole) || said) {
                return null;
            }
        }
        return null;
    }

    /** مصرع 27: the figure right behind is the one that it governs. */
    private static boolean isOfNext(Reading reading, Mark mark) {
        FoundQuantity next = reading.arabic() && mark.end() < reading.size() ? reading.quantityAt(mark.end()) : null;
        return next != null
                && reading.start(next.span()) == mark.end()
                && !reading.token(mark.end() - 1).normal().endsWith("وا");
    }

    /** "90 rebels, 12 of them wounded, surrendered": the figure of the part stands before its word. */
    private static boolean isPartAhead(Reading reading, int at) {
        return reading.quantityAt(at) != null && reading.marks().any("part", at + 1, at + 3);
    }

    /** "265 people, including 51 severely injured": no word about the whole. */
    private static boolean isHurt(Reading reading, int at) {
        Mark count = reading.marks().at(at, "count");
        return count != null && count.code().equals("injured") && !reading.isAny(at - 1, AUXILIARIES);
    }

    /** "Were reported killed", "have been confirmed dead". */
    private static boolean isPassive(Reading reading, int say) {
        return reading.isAny(say - 1, BEING) && !reading.is(say + 1, "that") && !reading.is(say + 1, "by");
    }

    private static @Nullable Mark governing(Scene scene, int at) {
        Reading reading = scene.reading();
        for (Mark mark : reading.marks().at(at)) {
            boolean departs = (mark.is("trigger", "leave") && !Marches.isLeaving(reading, mark))
                    || mark.is("mark", "left-behind")
                    || mark.is("mark", "carry");
            boolean protests = mark.is("kind", "protest") && mark.isFinite();
            boolean attends = mark.isRole("turnout");
            boolean totals = mark.isRole("count") && !mark.code().equals("displaced");
            boolean surrendered = mark.is("cause", "captured") && reading.isAny(at + 1, GIVEN_UP);
            boolean atHome = mark.is("cause", "returned") && !Exchanges.isOf(scene, at);
            if (Nouns.isTeller(reading, mark)
                    || Nouns.isCause(reading, mark)
                    || Clauses.isTeam(reading, mark)
                    || surrendered
                    || atHome
                    || (mark.is("count", "detained") && Exchanges.isSwapped(reading, at))) {
                continue;
            }
            if (mark.is("cause", "missing")
                    && reading.is(at, "فقد")
                    && (reading.isAny(at + 1, PARTICLED)
                            || !reading.marks().at(at + 1).isEmpty())) {
                continue;
            }
            if (mark.isRole("cause") || attends || departs || protests || totals) {
                return mark;
            }
        }
        return null;
    }

    private static boolean ends(Reading reading, int at) {
        return reading.is(at, ".") || reading.is(at, ";") || reading.is(at, "؛");
    }
}
