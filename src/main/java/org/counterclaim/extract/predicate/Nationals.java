package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** "35 of its nationals", 41 من مواطنيها: a state counts its own people, whatever others lost. */
final class Nationals {

    private static final String ARMY = ":army";
    private static final Set<String> OWN = Set.of("its", "their", "his");
    private static final Set<String> PEOPLE = Set.of("citizens", "nationals", "countrymen", "pilgrims");
    private static final Set<String> OWN_PEOPLE =
            Set.of("مواطنيها", "مواطنيه", "رعاياها", "رعاياه", "حجاجها", "حجاجه", "مواطنيهم", "حجيجها");
    private static final Set<String> PEOPLE_OF = Set.of("مواطني", "رعايا", "حجاج", "ابناء");
    private static final Set<String> COUNTRY = Set.of("بلاده", "بلادها", "بلادهم", "البلاد", "الجمهوريه", "بلدها");

    private Nationals() {}

    /** Whether words from one token up to another speak of the speaker's own people. */
    static boolean areIn(Reading reading, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            boolean english = reading.isAny(i, OWN) && (reading.isAny(i + 1, PEOPLE) || isOwnPeople(reading, i + 1));
            boolean arabic =
                    reading.isAny(i, OWN_PEOPLE) || (reading.isAny(i, PEOPLE_OF) && reading.isAny(i + 1, COUNTRY));
            if (english || arabic) {
                return true;
            }
        }
        return false;
    }

    /** The state whose people they are; null when the speaker speaks for none. */
    static @Nullable String state(Scene scene, int at) {
        String state = scene.clearedParty(at);
        if (state != null && state.startsWith("office:") && state.endsWith(ARMY)) {
            return state.substring(0, state.length() - ARMY.length()) + ":government";
        }
        return state == null || state.endsWith("-army") ? null : state;
    }

    private static boolean isOwnPeople(Reading reading, int at) {
        return reading.is(at, "own") && reading.isAny(at + 1, PEOPLE);
    }
}
