package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Whoever said what another denies in the same breath: "rejected the government's figure of 147", "نفى ما أعلنته الوزارة". */
final class DeniedOwners extends VoiceLayer {

    private static final int REACH = 9;
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "figure",
            "figures",
            "toll",
            "account",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "assertion",
            "assertions",
            "statement",
            "statements",
            "suggestion",
            "version",
            "count",
            "estimate",
            "estimates",
            "tally",
            "charge",
            "charges",
            "announcement",
            "اتهامات",
            "اتهام",
            "مزاعم",
            "روايه",
            "ادعاءات",
            "ادعاء",
            "تصريحات",
            "تصريح",
            "اعلان",
            "حصيله",
            "ارقام",
            "تقديرات",
            "بيان");
    private static final Set<String> OWN = Set.of("their", "its", "his", "her");
    private static final Set<String> RELATIVES = Set.of("ما", "التي", "الذي");

    DeniedOwners(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void english(int content) {
        lay(before(content));
    }

    void lay(@Nullable Name owner) {
        if (owner != null) {
            lay(owner, owner.end());
        }
    }

    /** Whoever the words from the token on say it was who claimed; null when they name nobody. */
    @Nullable Name before(int content) {
        int noun = noun(content);
        if (noun < 0) {
            return null;
        }
        Name owner = null;
        Speaker last = memory.last();
        if (noun == content + 1 && reading.isAny(content, OWN) && last != null) {
            owner = new Name(last, noun, noun + 1);
        } else if (reading.is(noun + 1, "by") || reading.is(noun + 1, "from")) {
            owner = EnglishNames.after(reading, noun + 2, memory);
        } else if (isPossessive(content, noun)) {
            owner = SpeakerNames.in(reading, content, possessive(content, noun), memory);
        } else if (noun == content + 1 && isDemonym(content)) {
            owner = SpeakerNames.in(reading, content, noun, memory);
        }
        return owner == null ? null : new Name(owner.speaker(), owner.start(), Math.max(noun + 1, owner.end()));
    }

    private int noun(int content) {
        for (int i = content; i < Math.min(reading.size(), content + REACH); i++) {
            if (reading.isAny(i, CLAIMS) && reading.sourceAt(i) == null) {
                return i;
            }
            boolean mark = reading.isMark(i) && !reading.is(i, "'s") && !reading.is(i, "-") && !reading.is(i, "'");
            if (mark || reading.is(i, "that")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPossessive(int content, int noun) {
        return possessive(content, noun) > content;
    }

    private int possessive(int content, int noun) {
        for (int i = noun - 1; i > content; i--) {
            if (reading.is(i, "'s") || reading.is(i, "'") || reading.is(i, "’s")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDemonym(int at) {
        FoundPlace place = reading.placeAt(at);
        return place != null && place.demonym();
    }

    void arabic(int content) {
        for (int i = content; i < Math.min(reading.size() - 1, content + REACH); i++) {
            Mark verb = reading.marks().at(i + 1, "say");
            if (reading.isAny(i, RELATIVES) && verb != null && verb.isFinite()) {
                Name owner = ArabicNames.after(reading, verb.end(), memory);
                lay(owner, reading.is(i, "ما") && owner != null ? owner.end() : content);
                return;
            }
            boolean owned = CLAIMS.contains(reading.token(i).normal()) && i <= content + 1;
            if (owned) {
                Name owner = SpeakerNames.in(reading, i + 1, nameEnd(i + 1), memory);
                if (owner != null && owner.speaker().kind() != SpeakerKind.PERSON) {
                    lay(owner, owner.end());
                    return;
                }
            }
            if (reading.isMark(i)) {
                return;
            }
        }
    }

    /** "The party's charges against the state": the name ends where those whom it charges stand. */
    private int nameEnd(int start) {
        int end = start;
        while (end < reading.size()
                && !ArabicNames.stops(reading, start, end)
                && (end == start || !reading.token(end).normal().startsWith("لل"))) {
            end = ArabicNames.next(reading, end);
        }
        return Math.min(end, reading.size());
    }

    private void lay(@Nullable Name owner, int from) {
        Voice denial = voices.latest();
        Speaker speaker = owner == null ? null : owner.speaker();
        if (speaker == null || !speaker.isKnown() || denial == null || speaker.isSameAs(denial.speaker())) {
            return;
        }
        voices.aside(new Voice(
                from, end(from), speaker, List.of(), Stance.AFFIRMS, Certainty.REPORTED, "whose-claim-is-denied"));
    }

    private int end(int from) {
        for (int i = from; i < reading.size(); i++) {
            boolean closes = reading.isMark(i) && !reading.is(i, "-") && !reading.is(i, "'s") && !reading.is(i, "\"");
            if (closes || reading.is(i, "and") || reading.marks().at(i, "boundary") != null) {
                return i;
            }
        }
        return reading.size();
    }
}
