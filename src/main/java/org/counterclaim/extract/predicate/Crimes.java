package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Whose deed a word of condemnation says it was: "an Israeli crime", عدوان إسرائيلي, أطلقتها طائرة إسرائيلية. */
final class Crimes {

    private static final Set<String> CRIMES = Set.of(
            "crime",
            "aggression",
            "massacre",
            "atrocity",
            "terrorism",
            "جريمه",
            "الجريمه",
            "عدوان",
            "العدوان",
            "مجزره",
            "المجزره",
            "اعتداء",
            "الاعتداء",
            "ارهاب",
            "عدوانا",
            "اعتداءا");
    private static final Set<String> SENT = Set.of(
            "اطلقتها", "اطلقته", "اطلقها", "اطلقه", "شنتها", "شنها", "نفذتها", "نفذته", "نفذها", "القتها", "القاها",
            "شنته", "شنه");
    private static final int NEAR = 4;

    private Crimes() {}

    /** The party whose deed it was; null when the word at the token says nothing of that. */
    static @Nullable String of(Scene scene, int at) {
        Reading reading = scene.reading();
        if (reading.isAny(at, CRIMES)) {
            int beside = reading.arabic() ? at + 1 : at - 1;
            return beside >= 0 && beside < reading.size() && isDemonym(reading, beside) ? scene.partyAt(beside) : null;
        }
        if (reading.isAny(at, SENT)) {
            for (int i = at + 2; i < Math.min(reading.size(), at + 1 + NEAR); i++) {
                String party = scene.partyAt(i);
                if (party != null) {
                    return party;
                }
                if (reading.isMark(i) || reading.isMark(i - 1)) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean isDemonym(Reading reading, int at) {
        var place = reading.placeAt(at);
        var mark = reading.marks().at(at, "party");
        return mark != null || (place != null && place.demonym());
    }
}
