package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Tells English verbs of saying from nouns that look like them. */
final class EnglishVerbs {

    private static final Set<String> NOUNS = Set.of(
            "state",
            "states",
            "report",
            "claim",
            "document",
            "record",
            "note",
            "estimate",
            "count",
            "post",
            "list",
            "register",
            "stress",
            "monitor",
            "tally",
            "point",
            "blame",
            "forecast",
            "dispute",
            "tweet");
    private static final Set<String> PLURALS = Set.of("people", "police", "they", "we", "i", "media", "who", "to");

    private EnglishVerbs() {}

    /** "The Indian state of", "a death claim": what a plural does before it, or "that" behind it, makes it a verb. */
    static boolean isNoun(Reading reading, Mark verb) {
        if (verb.form() != Form.PRESENT || reading.is(verb.end(), "that") || !reading.isAny(verb.start(), NOUNS)) {
            return false;
        }
        String before = verb.start() == 0 ? "" : reading.token(verb.start() - 1).normal();
        boolean plural = before.endsWith("s") && !before.equals("'s") && !before.equals("its") && !before.equals("his");
        return !plural && !PLURALS.contains(before);
    }
}
