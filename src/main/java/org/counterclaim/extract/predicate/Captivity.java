package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** What a noun for captives says of those it counts: held, set free, or only who they are. */
final class Captivity {

    private static final int NEAR = 14;
    private static final Set<String> HOLDING = Set.of(
            "hold",
            "holds",
            "holding",
            "held",
            "still",
            "remain",
            "remains",
            "remaining",
            "kept",
            "keep",
            "custody",
            "bars",
            "jailed",
            "languish",
            "languishing",
            "detained",
            "arrested",
            "imprisoned",
            "captured",
            "took",
            "taken",
            "يزال",
            "يزالون",
            "تزال",
            "زال",
            "زالوا",
            "يحتجز",
            "تحتجز",
            "احتجز",
            "احتجزت",
            "يقبع",
            "يقبعون",
            "سجون",
            "السجون",
            "لدي",
            "اعتقل",
            "اعتقلت",
            "محتجز",
            "محتجزين",
            "محتجزون",
            "المحتجزين",
            "المحتجزون",
            "بقي",
            "قيد",
            "رهن",
            "توقيف",
            "اوقفت",
            "اوقف",
            "يضم",
            "عدد");
    private static final Set<String> MOVING = Set.of(
            "flown",
            "flew",
            "returned",
            "return",
            "returning",
            "arrived",
            "landed",
            "came",
            "come",
            "brought",
            "home",
            "freed",
            "free",
            "released",
            "exchanged",
            "exchange",
            "swap",
            "swapped",
            "included",
            "handed",
            "go",
            "نقل",
            "نقلت",
            "تقل",
            "تقلان",
            "وصل",
            "وصلت",
            "عاد",
            "عادوا",
            "عوده",
            "عادت",
            "هبطت",
            "هبط",
            "شملت",
            "شمل",
            "تشمل",
            "تبادل",
            "تبادلا",
            "تبادلهم",
            "تبادلت",
            "بواقع",
            "اعاده",
            "اعيد",
            "استعاد",
            "استعادت",
            "تسلمت",
            "تسلم",
            "سلمت",
            "مقابل",
            "افرج",
            "الافراج",
            "تضمنت",
            "تضمن");
    private static final Set<String> CONVICTS = Set.of("prisoner", "prisoners", "inmate", "inmates", "convicts");
    private static final Set<String> ARABIC_CONVICTS = Set.of("سجين", "سجناء", "نزيل", "نزلاء", "سجينا", "سجينات");

    private Captivity() {}

    /** The code of the noun as it is meant here; empty when it says nothing of what happened. */
    static String code(Scene scene, Mark noun, int figure) {
        Reading reading = scene.reading();
        if (noun.isRole("cause") || !isNoun(reading, noun)) {
            return noun.code();
        }
        boolean moved = scene.themes().exchange() && has(reading, figure, noun, MOVING);
        if (moved) {
            return "released";
        }
        boolean convicts = reading.arabic()
                ? reading.token(noun.start()).hasStemIn(ARABIC_CONVICTS)
                : reading.isAny(noun.start(), CONVICTS);
        boolean swapped = scene.themes().exchange() && reading.arabic() && isCaptive(reading, noun);
        if (swapped && !has(reading, figure, noun, HOLDING)) {
            return "released";
        }
        return convicts && !has(reading, figure, noun, HOLDING) ? "" : noun.code();
    }

    private static boolean isCaptive(Reading reading, Mark noun) {
        String word = reading.token(noun.start()).normal();
        return word.contains("اسير") || word.contains("اسري");
    }

    private static boolean isNoun(Reading reading, Mark noun) {
        return !reading.token(noun.start()).normal().endsWith("ed")
                && reading.marks().at(noun.start(), "cause") == null;
    }

    private static boolean has(Reading reading, int figure, Mark noun, Set<String> words) {
        int from = Math.max(0, Math.min(figure, noun.start()) - NEAR);
        int to = Math.min(reading.size(), Math.max(figure, noun.end()) + NEAR);
        for (int i = from; i < to; i++) {
            String word = reading.token(i).normal();
            boolean joined = word.length() > 3 && "وف".indexOf(word.charAt(0)) >= 0;
            if (words.contains(word) || (joined && words.contains(word.substring(1)))) {
                return true;
            }
        }
        return false;
    }
}
