package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** People who speak for a body by their calling: "head of the doctors' union", "a spokesman for the city council". */
final class Representatives {

    private static final Set<String> CALLINGS = Set.of(
            "head",
            "director",
            "director-general",
            "chief",
            "leader",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "president",
            "chairman",
            "chairwoman",
            "chair",
            "secretary-general",
            "coordinator",
            "representative",
            "commander",
            "founder",
            "member",
            "official",
            "manager");
    private static final Set<String> JOINING = Set.of("of", "for", "at", "with");
    private static final Set<String> ENDS =
            Set.of("installed", "appointed", "named", "chosen", "who", "which", "until");
    private static final int REACH = 5;

    private Representatives() {}

    /** The body that the words from one token up to another say somebody speaks for; null when they name none. */
    static @Nullable Name body(Reading reading, int from, int to, Memory memory) {
        boolean called = false;
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            if (called && reading.isAny(i, JOINING)) {
                return named(reading, i + 1, to, memory);
            }
            called |= reading.isAny(i, CALLINGS);
        }
        return null;
    }

    private static @Nullable Name named(Reading reading, int from, int to, Memory memory) {
        int end = from;
        while (end < to && !reading.isAny(end, ENDS)) {
            end++;
        }
        Name name = SpeakerNames.in(reading, from, end, memory);
        boolean body = name != null
                && !name.speaker().anonymous()
                && name.speaker().kind() != SpeakerKind.PERSON
                && (name.speaker().code() != null || isNamed(reading, name));
        return body ? name : null;
    }

    /** Whether a capital tells that it is a name: "the Doctors Union", not "the group". */
    private static boolean isNamed(Reading reading, Name name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Unnamed.isCapital(reading, i)) {
                return true;
            }
        }
        return false;
    }
}
