package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** A weapon and the harm it did in one clause: "a knife-wielding man wounded six", أصابت قذيفة هاون سيارة. */
final class Impact {

    private static final int NEAR = 9;
    private static final Set<String> VERBS = Set.of(
            "slammed",
            "landed",
            "struck",
            "hit",
            "ripped",
            "tore",
            "exploded",
            "detonated",
            "blew",
            "plunged",
            "smashed",
            "crashed",
            "rammed",
            "ploughed",
            "plowed",
            "drove",
            "stepped",
            "targeted",
            "hits",
            "strikes",
            "kills",
            "اصاب",
            "اصابت",
            "سقط",
            "سقطت",
            "انفجر",
            "انفجرت",
            "انفجار",
            "بانفجار",
            "ضرب",
            "ضربت",
            "استهدف",
            "استهدفت",
            "طال",
            "طالت",
            "دمر",
            "دمرت",
            "دهس",
            "طعن",
            "قصف",
            "بقصف",
            "قصفت");
    private static final Set<String> KEPT = Set.of(
            "seized",
            "found",
            "intercepted",
            "shot",
            "down",
            "downed",
            "defused",
            "carrying",
            "carried",
            "armed",
            "test",
            "tested",
            "possess",
            "possessing",
            "supply",
            "sale",
            "discovered",
            "recovered",
            "against",
            "no",
            "without",
            "not",
            "stopped",
            "destroyed",
            "repelled",
            "ضبط",
            "ضبطت",
            "صادر",
            "صادرت",
            "اعترض",
            "اعترضت",
            "اسقط",
            "اسقطت",
            "اسقاط",
            "اعتراض",
            "عثر",
            "عثرت",
            "فكك",
            "تفكيك",
            "يحمل",
            "تحمل",
            "مخازن",
            "مستودع",
            "تجربه",
            "لم",
            "دون",
            "ابطال",
            "احبط",
            "احبطت",
            "تصدت",
            "صد",
            "لا",
            "مضاد",
            "المضاد");

    private Impact() {}

    /** Where the harm is told; negative when the weapon is not said to have done any. */
    static int of(Scene scene, Mark weapon) {
        if (scene.main() == PredicateFamily.ACCIDENT || scene.main() == PredicateFamily.DISASTER) {
            return -1;
        }
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(weapon.start()), weapon.start() - NEAR);
        int to = Math.min(scene.clauseEnd(weapon.start()), weapon.end() + NEAR);
        for (int i = from; i < to; i++) {
            if (reading.isAny(i, KEPT)) {
                return -1;
            }
        }
        for (int i = weapon.end(); i < to && !isComma(reading, i); i++) {
            if (isHarm(reading, i)) {
                return i;
            }
        }
        for (int i = weapon.start() - 1; i >= from && !isComma(reading, i); i--) {
            if (isHarm(reading, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHarm(Reading reading, int at) {
        if (reading.isAny(at, VERBS)) {
            return true;
        }
        Mark cause = reading.marks().at(at, "cause");
        return cause != null && (cause.code().equals("killed") || cause.code().equals("injured"));
    }

    private static boolean isComma(Reading reading, int at) {
        return reading.is(at, "،") || reading.is(at, ".") || reading.marks().at(at, "say") != null;
    }
}
