package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Capitals;
import org.counterclaim.extract.reading.Reading;

/**
 * Countries and capitals that stand for those who govern there: "Israel denied", "blamed Tehran", اتهمت كييف. News says
 * where something was by a word of place before the name, a side of the compass, a deed done to it, or a blow named after
 * it; a country without any of these acts or is acted upon.
 */
final class Metonyms {

    private static final Set<String> IN = Set.of(
            "in",
            "at",
            "near",
            "from",
            "around",
            "across",
            "inside",
            "within",
            "throughout",
            "outside",
            "off",
            "over",
            "through",
            "to",
            "into",
            "toward",
            "towards",
            "في",
            "وفي",
            "من",
            "ومن",
            "قرب",
            "داخل",
            "خارج",
            "عبر",
            "قباله",
            "قبالة",
            "فوق",
            "الى",
            "الي",
            "نحو",
            "انحاء",
            "عموم",
            "مدن",
            "مناطق",
            "محافظات",
            "سماء",
            "اجواء",
            "سواحل",
            "شواطئ",
            "اراضي",
            "العاصمه",
            "بالعاصمه",
            "والعاصمه",
            "مدينه",
            "بمدينه",
            "ريف",
            "capital");
    private static final Set<String> COMPASS = Set.of(
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "south",
            "north",
            "east",
            "west",
            "southeast",
            "southwest",
            "northeast",
            "northwest",
            "southeastern",
            "southwestern",
            "northeastern",
            "northwestern",
            "south-east",
            "south-west",
            "north-east",
            "north-west",
            "downtown",
            "rural",
            "شمال",
            "جنوب",
            "شرق",
            "غرب",
            "وسط",
            "شمالي",
            "جنوبي",
            "شرقي",
            "غربي",
            "اقصى",
            "بشمال",
            "بجنوب",
            "بشرق",
            "بغرب",
            "بوسط");
    private static final Set<String> UPON = Set.of("on", "against", "of", "على", "علي", "ضد");
    private static final Set<String> THE = Set.of("the", "all", "war-torn", "neighbouring", "neighboring", "nearby");
    private static final Set<String> AND = Set.of("and", "or", ",", "،", "و");

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
