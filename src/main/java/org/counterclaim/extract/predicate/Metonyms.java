package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Capitals;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;

/**
 * Countries and capitals that stand for those who govern there: "Israel denied", "blamed Tehran", اتهمت كييف. News says
 * where something was by a word of place before the name, a side of the compass, a deed done to it, or a blow named after
 * it; a country without any of these acts or is acted upon.
 */
final class Metonyms {

    private static final Set<String> IN = LexiconFile.words("metonyms.tsv", "IN");
    private static final Set<String> COMPASS = LexiconFile.words("metonyms.tsv", "COMPASS");
    private static final Set<String> UPON = LexiconFile.words("metonyms.tsv", "UPON");
    private static final Set<String> THE = LexiconFile.words("metonyms.tsv", "THE");
    private static final Set<String> AND = LexiconFile.words("metonyms.tsv", "AND");

    private static final int STEPS = 4;

    private Metonyms() {}

    static boolean is(Reading reading, FoundPlace place, int at) {
        return canGovern(reading, place, at) && !isLocated(reading, place, at, STEPS);
    }

    private static boolean canGovern(Reading reading, FoundPlace place, int at) {
        return place.chosen().path().indexOf('/') < 0
                || Capitals.country(reading.words(at, reading.end(place.span()))) != null;
    }

    private static boolean isLocated(Reading reading, FoundPlace place, int at, int steps) {
        return isBehindPlaceWord(reading, place, at, steps) || isScene(reading, reading.end(place.span()));
    }

    private static boolean isBehindPlaceWord(Reading reading, FoundPlace place, int at, int steps) {
        if (at < 0 || steps == 0) {
            return false;
        }
        String first = reading.token(at).normal();
        boolean joined = reading.token(at).start() < place.start();
        if (joined && first.startsWith("ب")) {
            return true;
        }
        int before = at - 1;
        if (reading.isAny(before, THE)) {
            before--;
        }
        if (reading.isAny(before, IN) || reading.isAny(before, COMPASS) || isBlow(reading, before)) {
            return true;
        }
        if (reading.isAny(before, UPON)) {
            return isBlow(reading, before - 1) || reading.isAny(before - 1, COMPASS) || reading.isAny(before - 1, IN);
        }
        int other = reading.isAny(before, AND) ? before - 1 : joined && first.startsWith("و") ? before : -1;
        FoundPlace beside = other < 0 ? null : reading.placeAt(other);
        return beside != null
                && !beside.demonym()
                && (!canGovern(reading, beside, reading.start(beside.span()))
                        || isBehindPlaceWord(reading, beside, reading.start(beside.span()), steps - 1));
    }

    /** "Mexico's south", "the Morocco earthquake". */
    private static boolean isScene(Reading reading, int end) {
        if (reading.is(end, "'s")) {
            return isBlow(reading, end + 1)
                    || reading.isAny(end + 1, COMPASS)
                    || reading.isAny(end + 1, IN)
                    || (end + 1 < reading.size() && reading.placeAt(end + 1) != null);
        }
        return isKind(reading, end);
    }

    private static boolean isKind(Reading reading, int at) {
        return at >= 0 && at < reading.size() && reading.marks().at(at, "kind") != null;
    }

    /** A word for an attack or a blow of nature, of one word or the last of several. */
    private static boolean isBlow(Reading reading, int at) {
        if (at < 0 || at >= reading.size()) {
            return false;
        }
        Mark trigger = reading.marks().covering(at, "trigger");
        return (trigger != null
                        && (trigger.code().equals("attack") || trigger.code().equals("take")))
                || reading.marks().covering(at, "kind") != null;
    }
}
