package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.extract.text.Token;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/**
 * Places that the gazetteer does not have, known by the word of kind beside them: "the village of Solhan", قرية سولهان.
 * Within a country both scripts give one path, such as {@code bf/x-sln}.
 */
public final class StrangePlaces {

    private static final String STRANGE = "x-";
    private static final int SHORTEST = 2;
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

    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*)?");

    private StrangePlaces() {}

    /** Whether the path is of a place that the gazetteer does not have. */
    public static boolean isStrange(Place place) {
        String path = place.path();
        return path.startsWith(STRANGE, path.lastIndexOf('/') + 1);
    }

    /** The words by which a text names the strange place; empty when none of its words are. */
    public static Optional<String> nameIn(String text, Place place) {
        String bones = place.path().substring(place.path().lastIndexOf('/') + 1 + STRANGE.length());
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            String name = word.group();
            if (Skeleton.of(name).equals(bones)) {
                return Optional.of(name);
            }
            int space = name.indexOf(' ');
            if (space > 0 && Skeleton.of(name.substring(0, space)).equals(bones)) {
                return Optional.of(name.substring(0, space));
            }
            word.region(word.start() + (space > 0 ? space + 1 : name.length()), text.length());
        }
        return Optional.empty();
    }

    /** The strange places of a sentence, taken for places of the country. */
    static List<FoundPlace> in(Sentence sentence, String country) {
        List<FoundPlace> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            boolean named = sentence.isArabic() ? isArabicName(sentence, i) : isName(sentence, i);
            if (named) {
                FoundPlace place = place(sentence, i, country);
                if (place != null) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private static @Nullable FoundPlace place(Sentence sentence, int at, String country) {
        int end = at + 1;
        if (!sentence.isArabic() && end < sentence.size() && isCapital(sentence, end) && !isKind(sentence, end)) {
            end++;
        }
        int start = sentence.token(at).start();
        int stop = sentence.token(end - 1).end();
        String name = sentence.source().substring(start, stop);
        String bones = Skeleton.of(name);
        if (bones.replace("-", "").length() < SHORTEST) {
            return null;
        }
        NamedPlace place = new NamedPlace(new Place(country + "/" + STRANGE + bones), "TOWN", name, name, null, null);
        return new FoundPlace(start, stop, place, List.of(place), false, 0.4);
    }

    /** "The town of Solhan", "in Donggala district". */
    private static boolean isName(Sentence sentence, int at) {
        if (!isCapital(sentence, at) || isKind(sentence, at)) {
            return false;
        }
        boolean behind = at >= 2 && sentence.token(at - 1).is("of") && isKind(sentence, at - 2);
        boolean ahead = at + 1 < sentence.size()
                && isKind(sentence, at + 1)
                && Character.isLowerCase(
                        sentence.source().charAt(sentence.token(at + 1).start()))
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
