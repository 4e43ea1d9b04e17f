package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The doer of an English verb of violence: its subject, or who stands behind "by". */
final class EnglishAgents {

    private static final String FILE = "agents.tsv";
    private static final Set<String> ACT = LexiconFile.words(FILE, "ACT");
    private static final Set<String> NEEDS = LexiconFile.words(FILE, "NEEDS");
    private static final Set<String> SKIPPED = LexiconFile.words(FILE, "SKIPPED");
    private static final Set<String> DOER = LexiconFile.words(FILE, "DOER");
    private static final Set<String> STATE = LexiconFile.words(FILE, "STATE");
    private static final Set<String> STOP = LexiconFile.words(FILE, "STOP");
    private static final Set<String> MINE = LexiconFile.words(FILE, "MINE");
    private static final Set<String> SELF = Set.of("it", "they", "we");
    private static final Set<String> BEING = Set.of("was", "were", "been", "being", "is", "are", "be");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "none", "neither");
    private static final Set<String> BARGAINS = LexiconFile.words(FILE, "HARMLESS");
    private static final Set<String> FOES = LexiconFile.words(FILE, "FOE");
    private static final int NAME = 6;
    private static final int BEHIND = 7;

    private EnglishAgents() {}

    static boolean isDeed(Reading reading, int at) {
        return reading.isAny(at, ACT);
    }

    static boolean isNot(Reading reading, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (reading.isAny(i, NOT)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the party that did it; null when the words name none. */
    static @Nullable String of(Scene scene, int verb) {
        Reading reading = scene.reading();
        if (!isViolent(scene, verb)) {
            return null;
        }
        int by = by(reading, verb);
        if (by > 0) {
            return named(scene, by + 1);
        }
        return isPassive(reading, verb) || reading.isAny(verb, NEEDS) ? null : subject(scene, verb);
    }

    private static boolean isViolent(Scene scene, int verb) {
        Reading reading = scene.reading();
        int to = Math.min(reading.size(), verb + NAME);
        if (reading.marks().any("down", Math.max(0, verb - 1), to)) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(to, verb + 4); i++) {
            if (reading.isAny(i, BARGAINS)) {
                return false;
            }
        }
        for (int i = verb + 1; i < to; i++) {
            if (reading.is(i, "down")) {
                return false;
            }
            if (reading.isAny(i, FOES)) {
                return reading.is(i - 1, "by") || reading.is(i - 2, "by");
            }
        }
        return !reading.isAny(verb, NEEDS)
                || reading.marks().any("weapon", verb - NAME, to)
                || reading.marks().any("target", verb, to)
                || reading.is(verb + 1, "on")
                || reading.is(verb + 1, "at")
                || reading.marks().any("trigger", "attack", verb + 1, to);
    }

    private static boolean isPassive(Reading reading, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (reading.isAny(i, BEING)) {
                return true;
            }
        }
        return false;
    }

    private static int by(Reading reading, int verb) {
        for (int i = verb + 1; i < Math.min(reading.size(), verb + BEHIND); i++) {
            if (reading.is(i, "by")) {
                return i;
            }
            if (reading.isMark(i) || reading.isAny(i, STOP) || reading.marks().at(i, "say") != null) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String named(Scene scene, int from) {
        Reading reading = scene.reading();
        String state = null;
        for (int i = from; i < Math.min(reading.size(), from + NAME - 1); i++) {
            if (i > from && ((reading.isMark(i) && !reading.is(i, "-")) || reading.isAny(i, STOP))) {
                break;
            }
            String party = scene.partyAt(i);
            if (party != null) {
                return party;
            }
            state = reading.isAny(i, STATE) ? scene.army() : state;
        }
        return state;
    }

    private static @Nullable String subject(Scene scene, int verb) {
        Reading reading = scene.reading();
        int first = scene.clauseStart(verb);
        int head = verb - 1;
        while (head >= first && (reading.isAny(head, SKIPPED) || reading.isAny(head, NOT))) {
            head--;
        }
        if (head < first || reading.isMark(head)) {
            return null;
        }
        if (reading.isAny(head, SELF)) {
            return own(scene, verb);
        }
        int from = head;
        while (from > first && head - from < NAME && isOfName(reading, from - 1)) {
            from--;
        }
        boolean doer = reading.isAny(head, DOER) || endsParty(scene, from, head);
        boolean object = from > 0 && reading.isAny(from - 1, STOP) && !reading.isAny(verb - 1, SKIPPED);
        if (!doer || (object && !reading.is(from - 1, "and"))) {
            return null;
        }
        for (int i = from; i <= head; i++) {
            if (reading.isAny(i, MINE)) {
                return own(scene, verb);
            }
        }
        return named(scene, from, head);
    }

    private static @Nullable String named(Scene scene, int from, int head) {
        for (int i = from; i <= head; i++) {
            String party = scene.partyAt(i);
            if (party != null) {
                return party;
            }
        }
        return scene.reading().isAny(head, STATE) ? scene.army() : null;
    }

    private static boolean endsParty(Scene scene, int from, int head) {
        Reading reading = scene.reading();
        for (int i = from; i <= head; i++) {
            var mark = reading.marks().at(i, "party");
            var source = reading.sourceAt(i);
            boolean ends = (mark != null && mark.end() == head + 1)
                    || (source != null && source.end() == head + 1 && scene.partyAt(source.start()) != null);
            if (ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(Reading reading, int at) {
        return !reading.isAny(at, STOP)
                && !reading.is(at, "that")
                && !reading.isAny(at, BEING)
                && (!reading.isMark(at) || reading.is(at, "-") || reading.is(at, "'s") || reading.is(at, "'"))
                && reading.marks().at(at, "say") == null;
    }

    /** "Its fighters killed 12": whoever says so. */
    private static @Nullable String own(Scene scene, int verb) {
        Voice voice = scene.voices().at(verb);
        if (voice == null) {
            return null;
        }
        String party = Parties.of(voice.speaker(), scene.names());
        return party == null ? Initials.of(voice.speaker()) : party;
    }
}
