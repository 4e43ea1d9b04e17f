package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;

/** Parts who accuses from whom is accused, both of whom stand behind an Arabic verb. */
final class ArabicAccusers {

    private static final Set<String> SIDES = Set.of("الجانب", "الطرف");

    private ArabicAccusers() {}

    /** Who accuses: "اتهمت المعارضة الحكومة" holds two names, of which the second is accused. */
    static Name accuser(Reading reading, Name name, Memory memory) {
        for (int i = name.start() + 1; i < name.end(); i++) {
            if (isAnother(reading, name.start(), i)) {
                Name first = SpeakerNames.in(reading, name.start(), i, memory);
                return first == null ? name : first;
            }
        }
        return name;
    }

    private static boolean isAnother(Reading reading, int start, int at) {
        NamedSource source = reading.sourceAt(at);
        if (source != null && source.start() < at) {
            return false;
        }
        if (reading.is(at - 1, "باسم") || reading.is(at - 1, "في")) {
            return false;
        }
        Mark head = reading.marks().at(at, "speaker");
        boolean person = head != null && head.code().equals("person");
        boolean body = source != null
                || reading.isAny(at, SIDES)
                || (head != null && !person)
                || reading.marks().at(at, "party") != null
                || reading.placeAt(at) != null;
        String before = reading.token(at - 1).normal();
        NamedSource last = reading.sourceAt(at - 1);
        boolean closed =
                before.startsWith("ال") || before.startsWith("لل") || last != null || reading.placeAt(at - 1) != null;
        boolean definite = reading.token(at).normal().startsWith("ال");
        boolean held =
                reading.marks().at(at - 1, "speaker") != null || reading.marks().at(at - 1, "role") != null;
        return body && (closed || (definite && !held && at - start > 1)) && !isDemonym(reading, at);
    }

    private static boolean isDemonym(Reading reading, int at) {
        FoundPlace place = reading.placeAt(at);
        return place != null && place.demonym();
    }
}
