package org.counterclaim.extract.attribution;

import java.util.Map;
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
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "on", "of", "any", "about", "called", "denied", "rejected", "dismissed", "to", "these", "such", "earlier");
    /** "The disputed border", "its announced losses": no verb stands there. */
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "any", "these");

    private static final Set<String> OBJECTS = Set.of("that", "they", "it", "instead", "its", "their", "he", "she");
    private static final Set<String> PLURALS = Set.of("people", "police", "they", "we", "i", "media", "who", "to");

    private static final Set<String> PAPERS = Set.of(
            "figures",
            "data",
            "records",
            "statistics",
            "count",
            "tally",
            "numbers",
            "report",
            "tallies",
            "estimates",
            "documents",
            "register");

    private static final int SUBJECT = 10;
    private static final int REACH = 9;
    private static final Set<String> TOLLS =
            Set.of("toll", "number", "count", "figure", "tally", "estimate", "death", "total", "dead");
    /** Verbs that say only behind what was said: "soldiers killed ten, an inquiry found". */
    private static final Set<String> TRAILING = Set.of("found", "concludes", "concluded", "finds");

    private static final Set<String> BLAME = Set.of("responsible", "accountable");
    private static final Map<String, Set<String>> TOGETHER = Map.ofEntries(
            Map.entry("raised", TOLLS),
            Map.entry("raises", TOLLS),
            Map.entry("lowered", TOLLS),
            Map.entry("lowers", TOLLS),
            Map.entry("revised", TOLLS),
            Map.entry("updated", TOLLS),
            Map.entry("raise", TOLLS),
            Map.entry("raising", TOLLS),
            Map.entry("lowering", TOLLS),
            Map.entry("hold", BLAME),
            Map.entry("holds", BLAME),
            Map.entry("held", BLAME),
            Map.entry("holding", BLAME),
            Map.entry("lower", TOLLS),
            Map.entry("revise", TOLLS),
            Map.entry("update", TOLLS),
            Map.entry("updating", TOLLS),
            Map.entry("revising", TOLLS),
            Map.entry("gave", TOLLS),
            Map.entry("gives", TOLLS),
            Map.entry("given", TOLLS),
            Map.entry("give", TOLLS),
            Map.entry("giving", TOLLS),
            Map.entry("revises", TOLLS),
            Map.entry("updates", TOLLS));

    private static final Set<String> RECOGNISED = Set.of("recognised", "recognized");
    private static final Set<String> LIVES = Set.of("lives", "life");
    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "then",
            "further",
            "again",
            "repeatedly",
            "earlier",
            "is",
            "are",
            "was",
            "were",
            "both",
            "all",
            "initially",
            "previously",
            "strongly",
            "flatly",
            "categorically",
            "immediately",
            "quickly",
            "swiftly",
            "vehemently",
            "publicly",
            "since",
            "be",
            "been",
            "separately",
            "firmly",
            "angrily",
            "however",
            "first",
            "originally",
            "now",
            "meanwhile",
            "subsequently",
            "nevertheless",
            "nonetheless",
            "still",
            "yet",
            "himself",
            "herself",
            "themselves",
            "formally",
            "officially",
            "openly",
            "bluntly",
            "outright",
            "only",
            "simply",
            "even",
            "already",
            "recently",
            "specifically",
            "explicitly",
            "promptly",
            "consistently",
            "long");

    private EnglishVerbs() {}

    /** What stands between a speaker and a verb of saying and belongs to neither. */
    static boolean isAuxiliary(Reading reading, int at) {
        boolean word = at >= 0 && reading.isAny(at, AUXILIARIES) && reading.sourceAt(at) == null;
        return word || (at >= 0 && reading.timeAt(at) != null);
    }

    /** "Raised the toll to", "holds the army responsible": verbs that say only together with another word. */
    static boolean isWhole(Reading reading, Mark verb) {
        if (verb.code().equals("show")) {
            return isOfFigures(reading, verb.start());
        }
        if (reading.isAny(verb.start(), TRAILING) && verb.end() == verb.start() + 1) {
            return reading.isMark(verb.end());
        }
        if (reading.token(verb.start()).normal().startsWith("read")) {
            return reading.marks().any("document", verb.start() - 5, verb.end() + 6);
        }
        Set<String> other = TOGETHER.get(reading.token(verb.start()).normal());
        if (other == null) {
            return true;
        }
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + REACH); i++) {
            if (reading.isAny(i, other)) {
                return true;
            }
            if (reading.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** "The ministry's figures show": what is not a paper shows nothing that it would answer for. */
    private static boolean isOfFigures(Reading reading, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
            if (reading.isAny(i, PAPERS)) {
                return true;
            }
        }
        return false;
    }

    static boolean isVerb(Reading reading, Mark verb) {
        return !isNoun(reading, verb) && isWhole(reading, verb);
    }

    /** "The Indian state of", "a death claim": what a plural does before it, or "that" behind it, makes it a verb. */
    static boolean isNoun(Reading reading, Mark verb) {
        if (reading.is(verb.end(), "that") && reading.isAny(verb.start() - 1, BEFORE_NOUNS)) {
            return true;
        }
        if (verb.form() == Form.PAST && reading.isAny(verb.start() - 1, DETERMINERS)) {
            return true;
        }
        boolean emergency = reading.is(verb.end() + 1, "emergency") || reading.is(verb.end() + 3, "emergency");
        if (isAdjective(reading, verb)
                || isOfLives(reading, verb)
                || (emergency && verb.code().equals("announce"))) {
            return true;
        }
        boolean base = reading.is(verb.end(), "that")
                && !reading.token(verb.start()).normal().endsWith("s");
        boolean object = reading.isAny(verb.end(), OBJECTS) && !base;
        if (verb.form() != Form.PRESENT || object || !reading.isAny(verb.start(), NOUNS)) {
            return false;
        }
        int subject = reading.is(verb.start() - 1, ")") ? beforeBracket(reading, verb.start() - 1) : verb.start() - 1;
        String before = subject < 0 ? "" : reading.token(subject).normal();
        boolean plural = before.endsWith("s") && !before.equals("'s") && !before.equals("its") && !before.equals("his");
        return !plural && !PLURALS.contains(before);
    }

    private static int beforeBracket(Reading reading, int close) {
        int at = close;
        while (at > 0 && !reading.is(at, "(")) {
            at--;
        }
        return at - 1;
    }

    /** "The internationally recognised government". */
    private static boolean isAdjective(Reading reading, Mark verb) {
        return reading.isAny(verb.start(), RECOGNISED)
                && verb.start() > 0
                && reading.token(verb.start() - 1).normal().endsWith("ly");
    }

    /** "The flood claimed ten lives": what took lives told nothing. */
    private static boolean isOfLives(Reading reading, Mark verb) {
        if (!verb.code().equals("claim")) {
            return false;
        }
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + 6); i++) {
            if (reading.is(i, "that") || reading.isMark(i)) {
                return false;
            }
            if (reading.isAny(i, LIVES)) {
                return true;
            }
        }
        return false;
    }
}
