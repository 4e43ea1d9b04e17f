package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Tells Arabic verbs of saying from the same verbs in another use. */
final class ArabicVerbs {

    private static final int REACH = 16;
    private static final Set<String> TOLLS =
            Set.of("حصيله", "الحصيله", "حصيلتها", "حصيلته", "عدد", "العدد", "حصيلت", "اعداد", "الاعداد", "تقديراتها");
    private static final Set<String> BLAME =
            Set.of("مسؤوليه", "مسووليه", "المسؤوليه", "المسووليه", "مسؤوليته", "مسؤوليتها");
    private static final Set<String> TALES = Set.of(
            "الارقام",
            "تصريحات",
            "الاتهامات",
            "الاتهام",
            "اتهامات",
            "اتهام",
            "المزاعم",
            "مزاعم",
            "الادعاءات",
            "ادعاءات",
            "التقارير",
            "تقارير",
            "الانباء",
            "انباء",
            "الرواية",
            "روايه",
            "الروايه",
            "بانه",
            "بانها",
            "بانهم",
            "الاشاعات",
            "الشائعات",
            "الشايعات",
            "فرضيه");
    private static final Set<String> REPORTS =
            Set.of("تقارير", "تقريرا", "معلومات", "بلاغات", "بلاغا", "شهادات", "شكاوي");
    private static final Map<String, Set<String>> TOGETHER = Map.ofEntries(
            Map.entry("حمل", BLAME),
            Map.entry("يحمل", BLAME),
            Map.entry("تحمل", BLAME),
            Map.entry("رفع", TOLLS),
            Map.entry("يرفع", TOLLS),
            Map.entry("خفض", TOLLS),
            Map.entry("ابقي", TOLLS),
            Map.entry("حدد", TOLLS),
            Map.entry("ضبط", TOLLS),
            Map.entry("رفض", TALES),
            Map.entry("يرفض", TALES),
            Map.entry("ترفض", TALES),
            Map.entry("وصف", TALES),
            Map.entry("يصف", TALES),
            Map.entry("تصف", TALES),
            Map.entry("تلقي", REPORTS),
            Map.entry("يتلقي", REPORTS),
            Map.entry("تتلقي", REPORTS));
    private static final List<String> SPEECHES = List.of(
            "رقم", "اتهام", "بيان", "تقرير", "مقطع", "تغريده", "حصيله", "فيديو", "منشور", "تصريح", "صور", "رساله",
            "خبر");

    /** "Belonging to", which is spelt like "he followed it". */
    private static final Set<String> BELONGING = Set.of("تابعه", "تابعين", "تابعتين");

    /** "The report, which the agency has seen". */
    private static final Set<String> ON_IT = Set.of("عليه", "عليها", "علي");

    private ArabicVerbs() {}

    /** Whether the verb says something here and has whatever it needs to do so. */
    static boolean isSaying(Reading reading, Mark verb) {
        boolean looked = reading.token(verb.start()).normal().contains("اطلع") && reading.isAny(verb.end(), ON_IT);
        return !looked
                && !reading.isAny(verb.start(), BELONGING)
                && !isRelative(reading, verb)
                && hasOther(reading, verb);
    }

    /** "In a statement it published on its site". */
    private static boolean isRelative(Reading reading, Mark verb) {
        String word = reading.token(verb.start()).normal();
        boolean pronoun = word.endsWith("ته") || word.endsWith("تها") || word.endsWith("ها") || word.endsWith("ه");
        if (!verb.isFinite() || !pronoun) {
            return false;
        }
        if (reading.is(verb.start() - 1, "ما") && reading.marks().at(verb.start() - 2, "source") == null) {
            return true;
        }
        for (int i = verb.start() - 1; i >= Math.max(0, verb.start() - 3); i--) {
            String before = reading.token(i).normal();
            if (SPEECHES.stream().anyMatch(before::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOther(Reading reading, Mark verb) {
        for (String stem : reading.token(verb.start()).stems()) {
            for (Map.Entry<String, Set<String>> pair : TOGETHER.entrySet()) {
                boolean form = isForm(stem, pair.getKey());
                boolean loose = !pair.getValue().equals(REPORTS)
                        && !pair.getKey().contains("بق")
                        && reading.marks().any("that", verb.end(), verb.end() + REACH);
                if (form && !loose) {
                    return has(reading, verb, pair.getValue());
                }
            }
        }
        return true;
    }

    private static boolean isForm(String stem, String verb) {
        boolean weak = verb.endsWith("ي") && stem.equals(verb.substring(0, verb.length() - 1) + "ت");
        return stem.equals(verb) || stem.equals(verb + "ت") || weak;
    }

    private static boolean has(Reading reading, Mark verb, Set<String> words) {
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + REACH); i++) {
            if (reading.isAny(i, words)) {
                return true;
            }
            if (reading.is(i, ".")) {
                return false;
            }
        }
        return false;
    }
}
