package org.counterclaim.extract.predicate;

import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Movements;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Parties that no register has, by their initials or, in Arabic, by the word for such a body before their names. */
final class Initials {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final int REACH = 32;

    private Initials() {}

    /** Where the initials of an unknown party stand between a verb of blame and what it is blamed for; -1 if nowhere. */
    static int blamed(Reading reading, Mark verb) {
        if (reading.headline()) {
            return -1;
        }
        int end = charge(reading, verb);
        for (int i = verb.end(); i < end; i++) {
            boolean known = reading.sourceAt(i) != null || reading.placeAt(i) != null;
            if ((!known && isInitials(reading.words(i, i + 1))) || Movements.starts(reading, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The party that is named at the token; null when none is. */
    static @Nullable String at(Reading reading, int at) {
        if (reading.arabic()) {
            return Movements.at(reading, at);
        }
        String word = reading.words(at, at + 1);
        return isInitials(word) ? word : null;
    }

    /** Where the attack or the part in it is told; the verb's end when neither is. */
    private static int charge(Reading reading, Mark verb) {
        int to = Math.min(reading.size(), verb.end() + REACH);
        for (int i = verb.end(); i < to; i++) {
            if (reading.marks().at(i, "trigger", "attack") != null
                    || reading.marks().at(i, "trigger", "responsible") != null) {
                return i;
            }
        }
        return verb.end();
    }

    /** The initials in the name of a body that speaks for itself; null without any. */
    static @Nullable String of(Speaker speaker) {
        String name = speaker.name();
        if (name == null || speaker.code() != null || speaker.kind() == SpeakerKind.PERSON) {
            return null;
        }
        String movement = Movements.bare(name);
        if (movement != null) {
            return movement;
        }
        for (String word : name.replace('-', ' ').split(" ", -1)) {
            if (isInitials(word)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isInitials(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z');
    }
}
