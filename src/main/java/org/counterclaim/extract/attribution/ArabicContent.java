package org.counterclaim.extract.attribution;

import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Tells where an Arabic speaker's name has ended because what was said begins. */
final class ArabicContent {

    private ArabicContent() {}

    static boolean starts(Reading reading, int at) {
        for (Mark mark : reading.marks().at(at)) {
            boolean joined = mark.prefix().startsWith("لل") && mark.isRole("kind");
            boolean head = joined
                    || mark.isRole("speaker")
                    || mark.isRole("role")
                    || mark.isRole("party")
                    || mark.isRole("same");
            if (head && !mark.prefix().equals("ب")) {
                return false;
            }
        }
        for (Mark mark : reading.marks().at(at)) {
            switch (mark.role()) {
                case "unit" -> {
                    if (!ArabicNames.isGeneral(reading, at)) {
                        return true;
                    }
                }
                case "count" -> {
                    if (!isOfBody(reading, at)) {
                        return true;
                    }
                }
                case "say",
                        "trigger",
                        "cause",
                        "operation",
                        "state",
                        "tally",
                        "batch",
                        "denial",
                        "boundary",
                        "not",
                        "source",
                        "arms",
                        "unconfirmed",
                        "kind",
                        "mark",
                        "certainty",
                        "win",
                        "fall",
                        "turnout",
                        "down" -> {
                    return true;
                }
                case "fate", "fact", "topic", "unfact" -> {
                    if (!mark.isDefinite()) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        String normal = reading.token(at).normal();
        return normal.startsWith("ب")
                && reading.placeAt(at) == null
                && normal.length() > 3
                && reading.marks().at(at, "category") == null
                && isJoined(reading, at);
    }

    /** "The prisoners' club": whom a body is for. */
    private static boolean isOfBody(Reading reading, int at) {
        Mark head = reading.marks().at(at - 1, "speaker");
        return head != null
                && head.code().equals("organisation")
                && reading.token(at).normal().startsWith("ال");
    }

    private static boolean isJoined(Reading reading, int at) {
        return reading.token(at).normal().startsWith("بال")
                || reading.token(at).normal().startsWith("بان");
    }

    /** قتل 11 شخصا في الحادث، قالت الوزارة: the sentence ends with whoever said it. */
    static boolean precedes(Reading reading, Mark verb, int content) {
        boolean behind = reading.is(verb.start() - 1, "،") || reading.is(verb.start() - 1, ",");
        if (!behind || verb.code().equals("deny")) {
            return false;
        }
        for (int i = content; i < reading.size(); i++) {
            if (!reading.isMark(i) && reading.timeAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    /** "Admitted to": a noun of what happened with the particle joined to it. */
    static boolean isJoinedNoun(Reading reading, int content) {
        return content < reading.size()
                && reading.token(content).normal().startsWith("ب")
                && (reading.marks().at(content, "cause") != null
                        || reading.marks().at(content, "tally") != null
                        || reading.marks().at(content, "trigger") != null);
    }
}
