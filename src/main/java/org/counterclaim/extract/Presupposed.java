package org.counterclaim.extract;

import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Stance;

/**
 * What a denial takes for granted: who denies responsibility for a blast that killed nine denies neither the blast nor
 * the nine.
 */
final class Presupposed {

    private static final int REACH = 14;
    private static final Set<String> ARABIC_RELATIVES =
            Set.of("الذي", "التي", "اللذين", "اللذان", "الذين", "اللتين", "اللتان", "اللواتي");
    private static final Set<String> ENGLISH_RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> AUXILIARIES = Set.of("left", "has", "had", "have", "was", "were");
    private static final Set<String> SHARES =
            Set.of("attack.happened", "attack.target", "attack.weapon", "accident.happened");

    private Presupposed() {}

    /** Whether the proposition stands in words that its speaker, denying something else, takes as known. */
    static boolean is(Reading reading, Voice voice, Proposition proposition) {
        if (voice.stance() != Stance.DENIES) {
            return false;
        }
        boolean harm = proposition.predicate().startsWith("casualties.");
        int anchor = proposition.anchor();
        int from = Math.max(voice.from(), anchor - REACH);
        for (int i = anchor; i >= from; i--) {
            if (isComma(reading, i) || reading.is(i, "قد")) {
                return false;
            }
            if (isRelative(reading, i, voice.from())) {
                return true;
            }
            Mark part = reading.marks().at(i, "trigger", "responsible");
            if (part != null && part.end() <= anchor && (harm || SHARES.contains(proposition.predicate()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelative(Reading reading, int at, int from) {
        if (reading.arabic()) {
            return reading.isAny(at, ARABIC_RELATIVES);
        }
        boolean verb = reading.marks().at(at + 1, "cause") != null || reading.isAny(at + 1, AUXILIARIES);
        return at > from + 1 && verb && reading.isAny(at, ENGLISH_RELATIVES);
    }

    private static boolean isComma(Reading reading, int at) {
        return reading.is(at, ",") || reading.is(at, "،") || reading.is(at, ".") || reading.is(at, "؛");
    }
}
