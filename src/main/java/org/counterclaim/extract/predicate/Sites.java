package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Places that a sentence means without a name that the gazetteer has: "the base", "seven villages", a hamlet's name. */
final class Sites {

    private static final int NEAR = 6;
    private static final Set<String> KINDS = Set.of(
            "villages",
            "towns",
            "hills",
            "positions",
            "heights",
            "settlements",
            "districts",
            "area",
            "command",
            "garrison",
            "post",
            "village",
            "town",
            "قري",
            "قريه",
            "بلدات",
            "مواقع",
            "تلال",
            "مرتفعات",
            "حقل",
            "معسكر",
            "المعسكر",
            "قصر",
            "القصر",
            "منطقه",
            "المنطقه",
            "احياء",
            "القاعده",
            "المطار",
            "المدينه",
            "البلده");

    private Sites() {}

    /** Whether such a place stands near the word, in its clause. */
    static boolean isBeside(Scene scene, Mark mark) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(mark.start()), mark.start() - NEAR);
        int to = Math.min(scene.clauseEnd(mark.start()), mark.end() + NEAR);
        for (int i = from; i < to; i++) {
            if (isSite(reading, i)) {
                return true;
            }
        }
        return isUnknownName(reading, mark.end());
    }

    /** Whether the word is one for a place that forces hold. */
    static boolean isSite(Reading reading, int at) {
        return reading.marks().at(at, "placeword") != null || reading.isAny(at, KINDS);
    }

    /** "Seized Bunagana": a capital right behind the verb, and no name of a person. */
    private static boolean isUnknownName(Reading reading, int at) {
        return !reading.arabic()
                && at < reading.size()
                && reading.token(at).isWord()
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(at).start()))
                && reading.marks().at(at).isEmpty()
                && reading.sourceAt(at) == null
                && reading.timeAt(at) == null;
    }
}
