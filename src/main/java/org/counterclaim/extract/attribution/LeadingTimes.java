package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;

/** Words of time that an English sentence puts before whoever speaks. */
final class LeadingTimes {

    private static final Set<String> TIMES =
            Set.of("day", "week", "month", "evening", "morning", "night", "afternoon", "midday", "noon", "midnight");
    private static final Set<String> LATER = Set.of("later", "earlier", "afterwards", "before");
    private static final Set<String> WHEN = Set.of(
            "in",
            "the",
            "a",
            "few",
            "around",
            "midday",
            "noon",
            "midnight",
            "hours",
            "minutes",
            "days",
            "weeks",
            "months",
            "later",
            "earlier",
            "afterwards",
            "day",
            "week",
            "month",
            "evening",
            "morning",
            "night",
            "afternoon",
            "same",
            "that",
            "next",
            "before");
    private static final Set<String> ARTICLES = Set.of("the", "a");

    private LeadingTimes() {}

    /** Whether the token may stand among words of time. */
    static boolean isWord(Reading reading, int at) {
        return reading.isAny(at, WHEN) || reading.timeAt(at) != null || EnglishVerbs.isAuxiliary(reading, at);
    }

    /** "Earlier in the day the group", "hours later the army". */
    static int past(Reading reading, int start, int end) {
        int at = start;
        while (at < end && reading.isAny(at, WHEN)) {
            at++;
        }
        while (at > start && reading.isAny(at - 1, ARTICLES)) {
            at--;
        }
        boolean when = at > start && (reading.isAny(at - 1, TIMES) || reading.isAny(at - 1, LATER));
        while (when && at < end && SpeakerNames.isTrimmed(reading, at)) {
            at++;
        }
        return when ? at : start;
    }
}
