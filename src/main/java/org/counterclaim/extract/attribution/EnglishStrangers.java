package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Speakers that no lexicon knows: whoever stands alone before "said", or right behind "citing". */
final class EnglishStrangers {

    private static final int LONGEST = 7;
    private static final Set<String> SURE = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "added",
            "warned",
            "warns",
            "tweeted",
            "explained",
            "insisted",
            "argued",
            "acknowledged");
    private static final Set<String> FIRST = Set.of("reported", "announced", "confirmed", "reports", "estimates");
    private static final Set<String> STATES = Set.of("missing", "dead", "killed", "injured", "by", "in", "on");
    private static final Set<String> SURE_OF_NAMES = Set.of(
            "denied",
            "denies",
            "rejected",
            "rejects",
            "confirmed",
            "confirms",
            "claimed",
            "claims",
            "announced",
            "blamed",
            "blames",
            "accused",
            "accuses",
            "insists",
            "maintains",
            "estimated",
            "counted",
            "puts",
            "put");
    private static final Set<String> NOBODY = Set.of(
            "it",
            "that",
            "this",
            "what",
            "which",
            "who",
            "there",
            "he",
            "she",
            "they",
            "i",
            "we",
            "you",
            "not",
            "be",
            "being",
            "more",
            "less",
            "than",
            "nothing",
            "enough",
            "all",
            "these",
            "those",
            "such",
            "plan",
            "plans",
            "agreement",
            "deal",
            "terms",
            "schedule",
            "law",
            "constitution",
            "custom",
            "need",
            "him",
            "her",
            "them",
            "us");
    private static final Set<String> STOPS = Set.of(
            "who", "which", "that", "said", "and", "but", "while", "after", "was", "were", "is", "are", "has", "have",
            "had", "for", "as", "when", "because", "to", "by", "on");

    private EnglishStrangers() {}

    /** The few words between the last mark or the start of the sentence and a verb that only people do. */
    static @Nullable Name before(Reading reading, int start, int end, int verb) {
        boolean alone = start == 0
                || reading.is(start - 1, ",")
                || reading.is(start - 1, ";")
                || reading.is(start - 1, "\"")
                || reading.is(start - 1, "”")
                || reading.is(start - 1, "but")
                || reading.is(start - 1, "though")
                || reading.is(start - 1, "although")
                || reading.is(start - 1, "while");
        if (!alone || start >= end) {
            return null;
        }
        boolean surely = reading.isAny(verb, SURE)
                || (start == 0 && reading.isAny(verb, FIRST) && !reading.isAny(verb + 1, STATES))
                || (reading.isAny(verb, SURE_OF_NAMES) && isNamed(reading, start, end));
        return surely ? name(reading, start, end) : null;
    }

    /** "The Tajik border service": a capital that the start of the sentence does not explain. */
    private static boolean isNamed(Reading reading, int start, int end) {
        for (int i = Math.max(1, start); i < end; i++) {
            if (Unnamed.isCapital(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** The words behind "citing" or "according to". */
    static @Nullable Name after(Reading reading, int from) {
        int end = from;
        while (end < reading.size()
                && (!reading.isMark(end) || reading.is(end, "-") || reading.is(end, "'s"))
                && !reading.isAny(end, STOPS)) {
            end++;
        }
        return name(reading, from, end);
    }

    private static @Nullable Name name(Reading reading, int from, int to) {
        int start = from;
        while (start < to && reading.isAny(start, Set.of("the", "a", "an", "its", "their"))) {
            start++;
        }
        if (start >= to || to - start > LONGEST || (to == start + 1 && reading.is(start, "one"))) {
            return null;
        }
        for (int i = start; i < to; i++) {
            boolean word = reading.token(i).isWord() || reading.is(i, "-") || reading.is(i, "'s") || reading.is(i, "'");
            boolean told = reading.marks().at(i, "cause") != null
                    || reading.marks().at(i, "count") != null
                    || reading.quantityAt(i) != null
                    || reading.timeAt(i) != null;
            if (!word || told || reading.isAny(i, NOBODY)) {
                return null;
            }
        }
        boolean named = isNamed(reading, start, to);
        SpeakerKind kind = named ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS;
        return new Name(new Speaker(reading.words(start, to), null, kind, !named), start, to);
    }
}
