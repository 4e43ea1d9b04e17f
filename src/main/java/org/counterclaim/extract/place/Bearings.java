package org.counterclaim.extract.place;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "135 km from Cairo", على بعد 30 كيلومترا شمال درنة, "near Mosul": what is told lies not in the place, but in its region,
 * or where it is farther than a region reaches, in its country.
 */
final class Bearings {

    /** Kilometres up to which a place away from a town is taken to be in the town's region. */
    private static final double REGION = 45;

    private static final double MILE = 1.609;
    private static final int REACH = 9;

    private static final Set<String> KILOMETRES = Set.of(
            "km",
            "kms",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "كيلومتر",
            "كيلومترا",
            "كيلومترات",
            "كم",
            "كيلومترين",
            "كلم",
            "كيلو");
    private static final Set<String> MILES = Set.of("mile", "miles", "ميل", "ميلا", "اميال");
    private static final Set<String> NEAR =
            Set.of("near", "outside", "close", "قرب", "بالقرب", "خارج", "قريبه", "القريبه");
    private static final Set<String> OUTSKIRTS =
            Set.of("outskirts", "edge", "مشارف", "اطراف", "تخوم", "محيط", "ضواحي", "vicinity");
    private static final Set<String> BETWEEN = Set.of(
            "of",
            "the",
            "from",
            "to",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "away",
            "about",
            "around",
            "just",
            "city",
            "town",
            "village",
            "capital",
            "-",
            "and",
            "off",
            "direction",
            "in",
            "من",
            "عن",
            "الي",
            "شمال",
            "جنوب",
            "شرق",
            "غرب",
            "شمالي",
            "جنوبي",
            "شرقي",
            "غربي",
            "مدينه",
            "بلده",
            "قريه",
            "العاصمه",
            "نحو",
            "بعد",
            "على",
            "علي",
            "مسافه",
            "حوالي",
            "قرابه",
            "وسط",
            "الجنوب",
            "الشمال",
            "الشرق",
            "الغرب",
            "الشمالي",
            "الجنوبي",
            "الشرقي",
            "الغربي",
            "محافظه",
            "ولايه",
            "مركز");

    private final Gazetteer gazetteer;

    Bearings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place as it is meant: itself where something is in it, else where a thing near it lies. */
    FoundPlace meant(Sentence sentence, FoundPlace place) {
        if (place.demonym() || place.chosen().isCountry()) {
            return place;
        }
        double away = away(sentence, sentence.tokenAt(place.start()));
        if (away < 0) {
            return place;
        }
        NamedPlace around = around(place.chosen(), away);
        return around == null
                ? place
                : new FoundPlace(
                        place.start(),
                        place.end(),
                        around,
                        List.of(around, place.chosen()),
                        false,
                        place.confidence(),
                        true);
    }

    private @Nullable NamedPlace around(NamedPlace place, double away) {
        String path = place.path();
        int slash = path.lastIndexOf('/');
        boolean top = path.indexOf('/') == slash;
        if (away > REGION) {
            return gazetteer.at(place.country()).orElse(null);
        }
        return top ? place : gazetteer.at(path.substring(0, slash)).orElse(null);
    }

    /** Kilometres, 1 for near; below 0 when the sentence says nothing of the kind before the token. */
    private static double away(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = sentence.token(i).normal();
            boolean miles = MILES.contains(word);
            if (miles || KILOMETRES.contains(word)) {
                return (miles ? MILE : 1) * figure(sentence, i);
            }
            if (NEAR.contains(bare(word)) || OUTSKIRTS.contains(bare(word))) {
                return 1;
            }
            if (!BETWEEN.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    private static String bare(String word) {
        return word.length() > 4 && word.startsWith("و") ? word.substring(1) : word;
    }

    private static double figure(Sentence sentence, int unit) {
        String word = unit > 0 ? sentence.token(unit - 1).normal() : "";
        try {
            return Double.parseDouble(word.replace(",", ""));
        } catch (NumberFormatException spelled) {
            return 10;
        }
    }
}
