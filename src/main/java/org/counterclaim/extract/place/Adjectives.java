package org.counterclaim.extract.place;

import java.util.Set;
import org.counterclaim.extract.text.Sentence;

/** "سورية" is a country and the feminine of "Syrian": what stands before it tells. */
final class Adjectives {

    private static final Set<String> ALIKE = Set.of("سوريه", "وسوريه");

    private static final Set<String> NOUNS = Set.of(
            "جنسيات",
            "جنسيه",
            "الجنسيات",
            "غير",
            "قوات",
            "طائرات",
            "طائره",
            "مروحيات",
            "مروحيه",
            "مقاتلات",
            "فصائل",
            "جماعات",
            "مجموعات",
            "ميليشيات",
            "شخصيات",
            "مصادر",
            "وسائل",
            "صواريخ",
            "دبابات",
            "عائلات",
            "عائله",
            "اسر",
            "اسره",
            "امراه",
            "سيده",
            "طفله",
            "فتاه",
            "منظمات",
            "منظمه",
            "صحيفه",
            "قناه",
            "وكاله",
            "دوريه",
            "شركه",
            "عناصر",
            "حافلات",
            "مواد",
            "عمله",
            "لهجه",
            "هويه",
            "وثائق",
            "جوازات",
            "عسكريه",
            "رسميه",
            "محليه",
            "ميدانيه",
            "حقوقيه",
            "معارضه",
            "كرديه",
            "عربيه");

    private Adjectives() {}

    static boolean isOne(Sentence sentence, int from, int to) {
        return to == from + 1
                && from > 0
                && ALIKE.contains(sentence.token(from).normal())
                && isNoun(sentence.token(from - 1).normal());
    }

    private static boolean isNoun(String word) {
        return NOUNS.contains(word) || (word.startsWith("و") && NOUNS.contains(word.substring(1)));
    }
}
