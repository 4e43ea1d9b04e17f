package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A speaker named twice before the verb: "the fire chief, Ana Ruiz, said", "Ana Ruiz, who leads the service, said". */
final class EnglishApposition {

    private static final int LONGEST = 16;
    private static final Set<String> ARMS =
            Set.of("wing", "arm", "branch", "brigade", "affiliate", "agency", "channel");
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");
    private static final Set<String> RELATIVES =
            Set.of("which", "who", "whose", "speaking", "citing", "quoting", "asking", "requesting", "responding");
    private static final Set<String> SIDES = Set.of(
            "close", "loyal", "linked", "backed", "aligned", "allied", "affiliated", "tied", "supports", "which");

    private EnglishApposition() {}

    /** @param end the comma that closes the second name */
    static @Nullable Name before(Reading reading, int end, int floor, Memory memory) {
        int clause = relativeClause(reading, end, floor);
        if (clause > floor) {
            Name named = EnglishNames.before(reading, clause, floor, memory);
            named = named == null ? stranger(reading, clause, end, floor) : named;
            boolean again = named != null
                    && reading.is(named.start() - 1, ",")
                    && named.speaker().code() == null;
            Name twice = again ? before(reading, clause, floor, memory) : null;
            return twice != null ? twice : named;
        }
        int comma = previousComma(reading, end, floor);
        if (comma <= floor) {
            return null;
        }
        if (isDone(reading, comma + 1)) {
            return null;
        }
        int start = EnglishNames.start(reading, comma, floor);
        if (isPlace(reading, comma + 1, end)) {
            return previousComma(reading, comma, floor) > floor
                    ? before(reading, comma, floor, memory)
                    : SpeakerNames.in(reading, EnglishNames.start(reading, comma, floor), comma, memory);
        }
        Name named = SpeakerNames.in(reading, start, comma, memory);
        Name told = isSide(reading, comma + 1, end) ? null : SpeakerNames.in(reading, comma + 1, end, memory);
        boolean vague = named == null || named.speaker().code() == null || isGeneral(reading, start, comma);
        boolean his = reading.isAny(start, OWN);
        boolean alone = told == null || told.speaker().code() == null;
        if (his && named != null && alone && named.speaker().kind() != SpeakerKind.PERSON) {
            return new Name(withHolder(reading, named, start, end), named.start(), end);
        }
        if (told != null && vague && (told.speaker().code() != null || his)) {
            return new Name(told.speaker(), named == null ? told.start() : named.start(), end);
        }
        if (named != null && told != null && !alone && isArm(reading, comma)) {
            return new Name(told.speaker(), named.start(), end);
        }
        Name body = named == null || !vague ? null : Representatives.body(reading, comma + 1, end, memory);
        if (named != null && body != null) {
            return new Name(body.speaker(), named.start(), end);
        }
        if (named != null && told != null && isGeneral(reading, start, comma) && isProper(reading, told)) {
            return new Name(told.speaker(), named.start(), end);
        }
        boolean again = vague && (reading.is(comma + 1, "the") || isTitled(reading, start, comma, told));
        if (named != null && told != null && again && Unnamed.isCapital(reading, told.start())) {
            return new Name(told.speaker(), named.start(), end);
        }
        if (named != null && told != null && vague && isHolder(reading, named, told)) {
            return new Name(both(reading, named, told), named.start(), end);
        }
        if (named != null) {
            return new Name(named.speaker(), named.start(), end);
        }
        return told;
    }

    /** "A guard, speaking on condition of anonymity, said": whoever stands before the clause. */
    private static @Nullable Name stranger(Reading reading, int clause, int end, int floor) {
        int verb = end + 1;
        while (verb < reading.size() && EnglishVerbs.isAuxiliary(reading, verb)) {
            verb++;
        }
        return EnglishStrangers.before(reading, EnglishNames.start(reading, clause, floor), clause, verb);
    }

    /** "A village elder in Zamfara, Nigeria, told": a place between commas names nobody. */
    private static boolean isPlace(Reading reading, int from, int to) {
        FoundPlace place = from < to ? reading.placeAt(from) : null;
        return place != null && reading.end(place.span()) >= to && reading.sourceAt(from) == null;
    }

    /** "Hamas's armed wing, the Qassam Brigades": what follows the comma is the arm's own name. */
    private static boolean isArm(Reading reading, int comma) {
        return reading.isAny(comma - 1, ARMS)
                && (reading.is(comma - 3, "'s")
                        || reading.is(comma - 2, "'s")
                        || reading.is(comma - 3, "'")
                        || reading.is(comma - 2, "'"));
    }

    /** "Its spokesman, Ana Ruiz": the body under the words for whoever spoke for it. */
    private static Speaker withHolder(Reading reading, Name body, int start, int end) {
        Speaker speaker = body.speaker();
        return speaker.code() == null
                ? speaker
                : new Speaker(reading.words(start + 1, end), speaker.code(), speaker.kind(), speaker.anonymous());
    }

    /** "Police, backed by soldiers, killed ten, said the mayor": what was done, and not who. */
    private static boolean isDone(Reading reading, int from) {
        for (Mark mark : reading.marks().at(from)) {
            boolean deed = mark.isRole("cause") || mark.isRole("trigger");
            if (deed && mark.isFinite() && reading.marks().at(from, "speaker") == null) {
                return true;
            }
        }
        return false;
    }

    /** "The group, Jaish al-Adl": nothing but a word for its kind before the comma. */
    private static boolean isGeneral(Reading reading, int start, int comma) {
        int from = reading.is(start, "the") ? start + 1 : start;
        return from == comma - 1 && General.of(reading.token(from).normal()) != null;
    }

    /** "A state official, Chief Secretary Jena": what follows the comma is title and name. */
    private static boolean isTitled(Reading reading, int start, int comma, @Nullable Name told) {
        boolean indefinite = reading.is(start, "a") || reading.is(start, "an");
        return indefinite && told != null && reading.marks().any("speaker", comma, told.end());
    }

    private static boolean isProper(Reading reading, Name told) {
        boolean body =
                Unnamed.isCapital(reading, told.start()) && told.speaker().kind() != SpeakerKind.PERSON;
        return body || told.speaker().code() != null;
    }

    /** An office and whoever holds it. */
    private static Speaker both(Reading reading, Name office, Name holder) {
        return new Speaker(
                reading.words(office.start(), holder.end()),
                null,
                office.speaker().kind(),
                false);
    }

    private static boolean isHolder(Reading reading, Name office, Name holder) {
        return holder.speaker().kind() == SpeakerKind.PERSON
                && reading.marks().any("speaker", office.start(), office.end())
                && !reading.marks().any("speaker", holder.start(), holder.end());
    }

    /** Words that tell whose side a speaker is on name that side, not the speaker. */
    private static boolean isSide(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isAny(i, SIDES)) {
                return true;
            }
        }
        return false;
    }

    /** The name behind a verb, and the body that it speaks for: "said Ana Ruiz, head of the Doctors Union". */
    static @Nullable Name behind(Reading reading, int from, Memory memory) {
        Name name = EnglishNames.after(reading, from, memory);
        boolean person = name != null && name.speaker().code() == null && reading.is(name.end(), ",");
        if (name == null || !person) {
            return name;
        }
        int end = name.end() + 1;
        while (end < reading.size()
                && end - name.end() < LONGEST
                && !reading.is(end, ",")
                && !reading.is(end, ".")
                && !reading.is(end, ";")) {
            end++;
        }
        Name body = Representatives.body(reading, name.end() + 1, end, memory);
        return body == null ? name : new Name(body.speaker(), name.start(), end);
    }

    /** The comma before "which had denied it earlier", closed by the comma at {@code end}; negative without one. */
    private static int relativeClause(Reading reading, int end, int floor) {
        for (int i = end - 2; i > Math.max(floor, end - LONGEST - 8); i--) {
            if (reading.is(i, ",") && (reading.isAny(i + 1, RELATIVES) || Participles.isOf(reading, i + 1))) {
                return i;
            }
            if (reading.is(i, ",") || reading.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    private static int previousComma(Reading reading, int at, int floor) {
        for (int i = at - 1; i > floor && at - i < LONGEST; i--) {
            if (reading.is(i, ",")) {
                return i;
            }
            Mark say = reading.marks().at(i, "say");
            if (say != null && say.isFinite() && EnglishVerbs.isVerb(reading, say)) {
                return -1;
            }
        }
        return -1;
    }
}
