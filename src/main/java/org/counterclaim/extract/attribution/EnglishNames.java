package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name before or after an English verb of saying. */
final class EnglishNames {

    private static final int LONGEST = 22;
    private static final Set<String> CONJUNCTIONS = Set.of(
            "but",
            "and",
            "while",
            "as",
            "that",
            "although",
            "though",
            "because",
            "which",
            "after",
            "before",
            "when",
            "where",
            "whereas",
            "if",
            "than",
            "whose",
            "since",
            "despite",
            "what");
    private static final Set<String> ENDS = Set.of(
            "that", "on", "in", "at", "as", "and", "but", "who", "which", "to", "by", "with", "while", "after", "when",
            "said", "has", "have", "had", "was", "were", "is", "are", "saying", "because", "before", "since", "during",
            "for", "late", "early", "about", "against", "over", "via");
    private static final Set<String> JOINING = Set.of("of", "for", "and", "the", "from", "in", "at");
    private static final Set<String> SPEECHES = Set.of(
            "statement",
            "interview",
            "post",
            "tweet",
            "briefing",
            "report",
            "speech",
            "video",
            "message",
            "letter",
            "update",
            "televised",
            "brief",
            "separate",
            "joint",
            "late",
            "early");

    private static final Set<String> INSIDE_NAMES = Set.of("-", "'s", "'", "’s", ".");

    private static final Set<String> RELATIVE = Set.of("which", "who");
    private static final Set<String> RESTRICTING = Set.of("that", "which", "who");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final int FARTHEST = 7;

    private EnglishNames() {}

    /** The subject before the verb; null when nobody who speaks stands there. */
    static @Nullable Name before(Reading reading, int verb, int floor, Memory memory) {
        int end = verb;
        while (end > floor && EnglishVerbs.isAuxiliary(reading, end - 1)) {
            end--;
        }
        if (end < verb && end - 1 > floor && reading.is(end - 1, "on")) {
            end--;
        }
        if (end - 1 > floor && reading.isAny(end - 1, PRONOUNS)) {
            Name same = SpeakerNames.in(reading, end - 1, end, memory);
            if (same != null) {
                return same;
            }
        }
        int open = bracket(reading, end, floor);
        if (open > floor) {
            Name inside = SpeakerNames.in(reading, open + 1, end - 1, memory);
            Name named =
                    inside != null && inside.speaker().code() != null ? inside : before(reading, open, floor, memory);
            return named == null ? null : new Name(named.speaker(), Math.min(named.start(), open), end);
        }
        if (end > floor && reading.is(end - 1, ",")) {
            return EnglishApposition.before(reading, end - 1, floor, memory);
        }
        int relative = relative(reading, end, floor);
        if (relative > floor + 1) {
            Name whose = SpeakerNames.in(reading, start(reading, relative - 1, floor), relative - 1, memory);
            return whose == null ? null : new Name(whose.speaker(), whose.start(), end);
        }
        int start = start(reading, end, floor);
        Name name = SpeakerNames.in(reading, start, end, memory);
        if (name == null) {
            name = EnglishStrangers.before(reading, start, end, verb);
        }
        return name == null ? restricted(reading, end, floor, memory) : name;
    }

    /** "Which" behind a comma, words of time between it and the verb aside; negative without one. */
    private static int relative(Reading reading, int end, int floor) {
        int at = end - 1;
        while (at > floor && end - at < FARTHEST && LeadingTimes.isWord(reading, at)) {
            at--;
        }
        return reading.isAny(at, RELATIVE) && reading.is(at - 1, ",") ? at : -1;
    }

    /** "The company that runs the mine where ten died has denied": a clause that no comma parts from the name. */
    private static @Nullable Name restricted(Reading reading, int end, int floor, Memory memory) {
        int relative = -1;
        for (int i = end - 1; i >= floor; i--) {
            Mark say = reading.marks().at(i, "say");
            boolean told = say != null && say.isFinite() && EnglishVerbs.isVerb(reading, say);
            if (told || (reading.isMark(i) && !reading.isAny(i, INSIDE_NAMES))) {
                return null;
            }
            boolean restricts = reading.isAny(i, RESTRICTING) || Participles.restricts(reading, i);
            relative = restricts && i < floor + FARTHEST ? i : relative;
        }
        boolean alone = relative > floor && floor == 0;
        return alone ? SpeakerNames.in(reading, floor, relative, memory) : null;
    }

    /** The bracket that opens a short form right before the verb; negative without one. */
    private static int bracket(Reading reading, int end, int floor) {
        if (!reading.is(end - 1, ")")) {
            return -1;
        }
        for (int i = end - 2; i > Math.max(floor, end - 8); i--) {
            if (reading.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    static int start(Reading reading, int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && !isBoundary(reading, start - 1, end)) {
            start--;
        }
        return start;
    }

    private static boolean isBoundary(Reading reading, int at, int end) {
        NamedSource source = reading.sourceAt(at);
        if (source != null && source.end() <= end) {
            return false;
        }
        if (reading.isMark(at)) {
            boolean stop = reading.is(at, ".") && !isInitial(reading, at);
            return stop || !reading.isAny(at, INSIDE_NAMES) || isDash(reading, at);
        }
        Mark say = reading.marks().at(at, "say");
        if (say != null
                && say.isFinite()
                && reading.marks().at(at, "speaker") == null
                && EnglishVerbs.isVerb(reading, say)) {
            return true;
        }
        if (reading.is(at, "and") && joinsSpeakers(reading, at, end)) {
            return false;
        }
        Mark trigger = reading.marks().at(at, "trigger");
        boolean finite = trigger != null
                && trigger.form() == org.counterclaim.extract.lexicon.Form.PAST
                && reading.marks().at(at, "speaker") == null;
        return finite || reading.isAny(at, CONJUNCTIONS);
    }

    /** "TRIPOLI - Forces loyal to": a dash between spaces parts what a hyphen joins. */
    private static boolean isDash(Reading reading, int at) {
        return reading.is(at, "-") && at > 0 && !reading.token(at - 1).touches(reading.token(at));
    }

    private static boolean joinsSpeakers(Reading reading, int and, int end) {
        boolean before =
                and > 0 && (reading.marks().covering(and - 1, "speaker") != null || reading.sourceAt(and - 1) != null);
        boolean after =
                and + 1 < end && (reading.marks().at(and + 1, "speaker") != null || reading.sourceAt(and + 1) != null);
        return (before && after) || joinsOffices(reading, and, end) || joinsPlaces(reading, and, end);
    }

    /** "The Health and Interior Ministries": one word for both. */
    private static boolean joinsOffices(Reading reading, int and, int end) {
        return and > 0
                && and + 2 < end + 1
                && Unnamed.isCapital(reading, and - 1)
                && Unnamed.isCapital(reading, and + 1)
                && reading.marks().covering(end - 1, "speaker") != null
                && reading.token(end - 1).normal().endsWith("ies");
    }

    /** "Authorities in Ingushetia and North Ossetia". */
    private static boolean joinsPlaces(Reading reading, int and, int end) {
        if (and < 3 || and + 1 >= end || !Unnamed.isCapital(reading, and - 1) || !Unnamed.isCapital(reading, and + 1)) {
            return false;
        }
        for (int i = and - 2; i > Math.max(0, and - FARTHEST); i--) {
            if (reading.isAny(i, JOINING) && !reading.is(i, "and") && !reading.is(i, "the")) {
                return reading.marks().covering(i - 1, "speaker") != null;
            }
        }
        return false;
    }

    private static boolean isInitial(Reading reading, int at) {
        return at > 0 && reading.token(at - 1).normal().length() <= 2;
    }

    /** The name that starts at the token. */
    static @Nullable Name after(Reading reading, int from, Memory memory) {
        int end = from;
        while (end < reading.size() && end - from < LONGEST && !stops(reading, from, end)) {
            NamedSource source = reading.sourceAt(end);
            end = source != null && source.start() == end ? source.end() : end + 1;
        }
        return SpeakerNames.in(reading, from, Math.min(end, reading.size()), memory);
    }

    private static boolean stops(Reading reading, int from, int at) {
        if (reading.sourceAt(at) != null) {
            return false;
        }
        if (reading.timeAt(at) != null) {
            return true;
        }
        if (reading.isMark(at)) {
            boolean inside = reading.is(at, "'s")
                    || reading.is(at, "'")
                    || reading.is(at, "’s")
                    || reading.is(at, "-")
                    || (reading.is(at, ".") && isInitial(reading, at) && at + 1 < reading.size());
            boolean opening = at == from;
            return !inside && !opening;
        }
        Mark say = reading.marks().at(at, "say");
        if (say != null
                && say.isFinite()
                && at > from
                && EnglishVerbs.isVerb(reading, say)
                && reading.marks().at(at, "speaker") == null) {
            return true;
        }
        if (reading.isAny(at, JOINING) && !reading.is(at, "and") && !isSpeech(reading, at) && at > from) {
            return reading.is(at, "for") && at - from > 3;
        }
        return at > from && reading.isAny(at, ENDS);
    }

    static boolean isSpeech(Reading reading, int at) {
        boolean preposition =
                reading.is(at, "in") || reading.is(at, "on") || reading.is(at, "at") || reading.is(at, "during");
        int next = reading.is(at + 1, "a")
                        || reading.is(at + 1, "an")
                        || reading.is(at + 1, "its")
                        || reading.is(at + 1, "the")
                        || reading.is(at + 1, "his")
                ? at + 2
                : at + 1;
        return preposition
                && (reading.isAny(next, SPEECHES) || (next < reading.size() && reading.timeAt(next) != null));
    }
}
