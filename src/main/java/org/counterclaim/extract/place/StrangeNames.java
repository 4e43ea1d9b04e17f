package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the gazetteer does not have as they stand. Beside a word of kind ("the village of Solhan") a name is
 * always a place's; behind a preposition it is one where the country has a place that it may be a spelling of.
 */
final class StrangeNames {

    private static final Set<String> KINDS = Set.of(
            "town",
            "city",
            "village",
            "district",
            "suburb",
            "region",
            "province",
            "county",
            "commune",
            "locality",
            "island",
            "neighbourhood",
            "neighborhood",
            "subdistrict",
            "municipality",
            "department",
            "prefecture",
            "regency");
    private static final Set<String> ARABIC_KINDS = Set.of(
            "بلده", "قريه", "مدينه", "محافظه", "منطقه", "ضاحيه", "مديريه", "ولايه", "مقاطعه", "جزيره", "ناحيه", "قضاء",
            "حي", "اقليم", "بلديه");
    private static final Set<String> FEMININE = Set.of(
            "بلده", "قريه", "مدينه", "محافظه", "منطقه", "ضاحيه", "مديريه", "ولايه", "مقاطعه", "جزيره", "ناحيه",
            "بلديه");
    private static final Set<String> LOCATIVES =
            Set.of("in", "at", "near", "outside", "on", "from", "the", "and", "of");

    private static final int LONGEST = 2;

    /** Names of so many consonants are hardly ever other words. */
    private static final int CLEAR = 5;

    private final KindWords kinds = KindWords.load();

    private final MinorPlaces minor;

    StrangeNames(MinorPlaces minor) {
        this.minor = minor;
    }

    /** The strange places of a text, taken for places of the country that it speaks of most. */
    List<FoundPlace> in(
            List<Sentence> sentences,
            NavigableSet<TextSpan> taken,
            NavigableSet<TextSpan> named,
            RegionSupport support) {
        String country = support.mostly();
        List<FoundPlace> found = new ArrayList<>();
        if (country.isEmpty()) {
            return found;
        }
        for (Sentence sentence : sentences) {
            boolean arabic = sentence.isArabic();
            for (int i = 1; i < sentence.size(); i++) {
                if (!sentence.token(i).isWord()
                        || isTaken(taken, sentence.token(i))
                        || isTaken(named, sentence.token(i))) {
                    continue;
                }
                Cue cue = arabic ? arabicCue(sentence, i) : cue(sentence, i, named);
                FoundPlace place = cue == Cue.NONE ? null : place(sentence, i, country, support, cue);
                if (place != null) {
                    found.add(place);
                    i = sentence.tokenAt(place.end() - 1);
                }
            }
        }
        return found;
    }

    private static boolean isTaken(NavigableSet<TextSpan> taken, Token token) {
        TextSpan before = taken.floor(new TextSpan(token.end() - 1, Integer.MAX_VALUE));
        return before != null && before.overlaps(token.span());
    }

    /** How sure it is that a word is a place's name. */
    private enum Cue {
        NONE,
        /** Where it is spelled like one that is known. */
        LIKE,
        /** Where it is spelled like one, however shortly. */
        NAMED,
        /** Whatever it is called. */
        SURE
    }

    private Cue arabicCue(Sentence sentence, int at) {
        String word = sentence.token(at).normal();
        if (isArabicName(sentence, at)) {
            return Cue.SURE;
        }
        if (word.length() < 4
                || !Folding.isArabic(word.charAt(0))
                || bare(word) != null
                || kinds.arabic(word) != null) {
            return Cue.NONE;
        }
        boolean joined =
                word.startsWith("ال") || word.startsWith("بال") || word.startsWith("لل") || word.startsWith("وال");
        boolean kind = bare(sentence.token(at - 1).normal()) != null && !NOT_NAMES.contains(word);
        boolean clear = Spelling.sound(word).length() >= CLEAR;
        return joined ? Cue.NONE : kind ? Cue.NAMED : clear || Cues.at(sentence, at, at + 1) ? Cue.LIKE : Cue.NONE;
    }

    private static Cue cue(Sentence sentence, int at, NavigableSet<TextSpan> named) {
        if (isName(sentence, at)) {
            return Cue.SURE;
        }
        if (!isCapital(sentence, at) || isKind(sentence, at)) {
            return Cue.NONE;
        }
        int to = at + longest(sentence, at);
        boolean there = Cues.at(sentence, at, to);
        if (there && (Cues.isBeforeAPlace(sentence, to, named) || Cues.isAlone(sentence, at, to))) {
            return Cue.SURE;
        }
        boolean clear = Spelling.sound(sentence.token(at).normal()).length() >= CLEAR;
        return there || clear ? Cue.LIKE : Cue.NONE;
    }

    private @Nullable FoundPlace place(Sentence sentence, int at, String country, RegionSupport support, Cue cue) {
        int longest = longest(sentence, at);
        for (int words = longest; words > 0; words--) {
            String name = name(sentence, at, words);
            NamedPlace like = minor.respelled(name, cue != Cue.LIKE, country, support);
            if (like != null) {
                return found(sentence, at, words, like, 0.6);
            }
        }
        boolean arabic = Folding.isArabic(sentence.token(at).normal().charAt(0));
        int words = arabic && !isWholeName(sentence, at) ? 1 : longest;
        NamedPlace unknown = cue == Cue.SURE ? StrangePlaces.of(country, name(sentence, at, words)) : null;
        return unknown == null ? null : found(sentence, at, words, unknown, 0.4);
    }

    private static FoundPlace found(Sentence sentence, int at, int words, NamedPlace place, double confidence) {
        return new FoundPlace(
                sentence.token(at).start(),
                sentence.token(at + words - 1).end(),
                place,
                List.of(place),
                false,
                confidence);
    }

    private static String name(Sentence sentence, int at, int words) {
        return sentence.source()
                .substring(
                        sentence.token(at).start(),
                        sentence.token(at + words - 1).end());
    }

    private static int longest(Sentence sentence, int at) {
        int words = 1;
        while (words < LONGEST && at + words < sentence.size() && isMore(sentence, at + words)) {
            words++;
        }
        return words;
    }

    private static boolean isMore(Sentence sentence, int at) {
        return Folding.isArabic(sentence.token(at).normal().charAt(0))
                ? sentence.token(at).isWord()
                        && !NOT_NAMES.contains(sentence.token(at).normal())
                : isCapital(sentence, at) && !isKind(sentence, at);
    }

    /** Whether two Arabic words are the name: قرية تودون بيري في ولاية كادونا. */
    private static boolean isWholeName(Sentence sentence, int at) {
        if (at + 2 > sentence.size() - 1 || !isMore(sentence, at + 1)) {
            return false;
        }
        String second = sentence.token(at + 1).normal();
        Token after = sentence.token(at + 2);
        boolean ends = after.isMark() || AFTER.contains(after.normal()) || bare(after.normal()) != null;
        boolean plain = second.length() > 2
                && !second.startsWith("ال")
                && !second.startsWith("وال")
                && !second.startsWith("بال")
                && !second.startsWith("لل")
                && !second.endsWith("يه")
                && LONG.chars().anyMatch(letter -> second.indexOf(letter, 1) > 0);
        return ends && plain;
    }

    private static final String LONG = "اوي";
    private static final Set<String> AFTER = Set.of(
            "في", "من", "على", "علي", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "قرب", "بعد",
            "خلال");

    /** "The town of Solhan", "in Donggala district". */
    private static boolean isName(Sentence sentence, int at) {
        if (!isCapital(sentence, at) || isKind(sentence, at)) {
            return false;
        }
        boolean behind = at >= 2 && sentence.token(at - 1).is("of") && isKind(sentence, at - 2);
        int to = at + longest(sentence, at);
        boolean ahead = to < sentence.size()
                && isKind(sentence, to)
                && Character.isLowerCase(
                        sentence.source().charAt(sentence.token(to).start()))
                && LOCATIVES.contains(sentence.token(at - 1).normal());
        return behind || ahead;
    }

    private static boolean isCapital(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isWord()
                && Character.isUpperCase(sentence.source().charAt(token.start()))
                && token.normal().length() > 2;
    }

    private static boolean isKind(Sentence sentence, int at) {
        return KINDS.contains(sentence.token(at).normal());
    }

    /** بلدة سولهان, and neither بلدة صغيرة nor منطقة سكنية: an adjective agrees with the word of kind. */
    private static boolean isArabicName(Sentence sentence, int at) {
        String kind = bare(sentence.token(at - 1).normal());
        String word = sentence.token(at).normal();
        if (kind == null || !sentence.token(at).isWord() || word.length() < 4 || !Folding.isArabic(word.charAt(0))) {
            return false;
        }
        boolean feminine = FEMININE.contains(kind);
        boolean adjective = word.startsWith("ال") ? word.endsWith("يه") : word.endsWith("ه") || word.endsWith("ي");
        boolean agrees = feminine ? adjective : word.endsWith("ي");
        boolean joined = word.startsWith("وال") || word.startsWith("بال") || word.startsWith("لل");
        return !agrees && !joined && !NOT_NAMES.contains(word);
    }

    private static @Nullable String bare(String word) {
        String plain = word;
        if (plain.length() > 3 && "وفبلك".indexOf(plain.charAt(0)) >= 0 && !ARABIC_KINDS.contains(plain)) {
            plain = plain.substring(1);
        }
        return ARABIC_KINDS.contains(plain) ? plain : null;
    }

    private static final Set<String> NOT_NAMES = Set.of(
            "شمال",
            "جنوب",
            "شرق",
            "غرب",
            "شمالي",
            "جنوبي",
            "شرقي",
            "غربي",
            "وسط",
            "قرب",
            "تقع",
            "التي",
            "الذي",
            "على",
            "علي",
            "ذات",
            "اخرى",
            "اخري",
            "مجاوره",
            "حدوديه",
            "خلال",
            "بعد",
            "قبل",
            "حيث",
            "كانت",
            "وفق",
            "بحسب",
            "الحدود",
            "النزاع",
            "العمليات",
            "المواجهات",
            "الاشتباكات",
            "الشرق",
            "الساحل",
            "منزوعه",
            "امنه",
            "عازله",
            "خفض",
            "الحكم");
}
