package org.counterclaim.extract.attribution;

import java.util.Map;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;

/** Titles that one person bears, and the bodies that they cannot mean. */
final class OneOffice {

    /** Titles of one person, and what the name of an office that may be meant holds. */
    private static final Map<String, String> STEMS = Map.of(
            "minister",
            "minist",
            "president",
            "president",
            "governor",
            "governor",
            "mayor",
            "mayor",
            "وزير",
            "وز",
            "رييس",
            "رييس",
            "محافظ",
            "محافظ",
            "وزيره",
            "وز");

    private OneOffice() {}

    /** "The minister", "المحافظ" behind the word of a police force: somebody else, whose office is another. */
    static boolean isOther(Reading reading, int title, Speaker last) {
        String word = Bodies.bare(reading.token(title).normal());
        String stem = STEMS.get(word);
        return stem != null
                && last.kind() != SpeakerKind.PERSON
                && last.name() != null
                && !Folding.fold(last.name()).contains(stem);
    }
}
