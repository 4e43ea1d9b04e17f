package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** What stands between an English verb of saying and what was said. */
final class EnglishBetween {

    private static final Set<String> OCCASIONS = Set.of(
            "a",
            "an",
            "statement",
            "post",
            "interview",
            "briefing",
            "update",
            "on",
            "report",
            "television",
            "video",
            "speech",
            "message",
            "broadcast",
            "letter",
            "conference",
            "televised",
            "posted");

    private static final int AUDIENCE = 12;
    private static final Set<String> CLAUSES =
            Set.of("was", "were", "had", "have", "has", "is", "are", "would", "will", "could", "did", "they", "it");
    private static final Set<String> LISTENERS = Set.of(
            "reporters",
            "journalists",
            "parliament",
            "lawmakers",
            "media",
            "us",
            "me",
            "them",
            "him",
            "her",
            "viewers");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "by",
            "from",
            "during",
            "through",
            "via",
            "to",
            "after",
            "late",
            "early",
            "earlier",
            "later",
            "last",
            "this",
            "just",
            "shortly",
            "again",
            "separately",
            "repeatedly",
            "publicly",
            "using",
            "following",
            "speaking",
            "without",
            "of",
            "before",
            "outside",
            "near",
            "inside",
            "there");

    private EnglishBetween() {}

    /** Skips "Reuters", "in a statement", "on Monday"; keeps the outlets. */
    static int told(Reading reading, Memory memory, int from, Mark verb, List<Speaker> via) {
        int at = from;
        boolean tell = reading.token(verb.start()).normal().startsWith("t") && !reading.is(verb.start(), "tally");
        if (tell || reading.is(at, "to")) {
            Name outlet = EnglishNames.after(reading, reading.is(at, "to") ? at + 1 : at, memory);
            if (outlet != null && outlet.end() - outlet.start() <= 8 && VoiceLayer.isMedia(outlet.speaker())) {
                via.add(outlet.speaker());
                at = outlet.end();
            }
        }
        if (tell) {
            at = pastAudience(reading, at);
        }
        while (at < reading.size() && (reading.timeAt(at) != null || EnglishNames.isSpeech(reading, at))) {
            at = reading.timeAt(at) != null ? at + 1 : at + 2;
            while (at < reading.size() && reading.isAny(at, OCCASIONS)) {
                at++;
            }
        }
        return at;
    }

    /** "A news conference", "reporters by phone": up to the end of the clause or to "that". */
    private static int pastAudience(Reading reading, int from) {
        for (int i = from; i < Math.min(reading.size(), from + AUDIENCE); i++) {
            if (reading.isMark(i) || reading.is(i, "that")) {
                return reading.is(i, "-") || reading.is(i, "'s") ? from : i;
            }
            if (reading.quantityAt(i) != null
                    || reading.marks().at(i, "cause") != null
                    || reading.marks().at(i, "trigger") != null
                    || reading.isAny(i, CLAUSES)) {
                return i == from || !reading.isAny(from, LISTENERS) ? from : from + 1;
            }
        }
        return from;
    }

    /** Whether nothing but where, when and how it was said stands from the token up to the end of its clause. */
    static boolean isOccasion(Reading reading, int from) {
        if (from >= reading.size() || reading.is(from, ".") || reading.is(from, ",") || reading.is(from, ";")) {
            return true;
        }
        boolean preposition = reading.isAny(from, PREPOSITIONS) || reading.isAny(from - 1, PREPOSITIONS);
        if (reading.timeAt(from) == null && !preposition) {
            return false;
        }
        for (int i = from; i < Math.min(reading.size(), from + AUDIENCE); i++) {
            boolean dot = reading.is(i, ".") || reading.is(i, ",") || reading.is(i, ";");
            if (dot) {
                return true;
            }
            if (reading.is(i, "that")
                    || reading.is(i, ":")
                    || (reading.quantityAt(i) != null && reading.timeAt(i) == null)
                    || reading.marks().at(i, "cause") != null
                    || reading.isAny(i, CLAUSES)) {
                return false;
            }
        }
        return from + AUDIENCE >= reading.size();
    }
}
