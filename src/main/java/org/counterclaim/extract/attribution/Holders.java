package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;

/** Who holds an office: "Secretary of State Ana Ruiz" speaks for the department and has a name too. */
final class Holders {

    private static final int LONGEST = 7;
    private static final Set<String> JOINING = Set.of("-", "–", ".", "'", "’", "\"", "«", "»", "“", "”");

    private static final Set<String> PREPOSITIONS = Set.of("في", "من", "علي", "عن", "الي", "مع", "بعد", "قبل");

    private static final Set<String> IN_CHARGE = Set.of("المسؤول", "المسوول", "مسؤول", "مسوول", "المسؤوله", "المسووله");

    private Holders() {}

    /** The speaker under the whole of its name where a person's stands right beside a known office. */
    static Speaker named(Speaker speaker, Reading reading, int start, int end) {
        NamedSource office =
                speaker.code() == null || speaker.anonymous() ? null : office(speaker, reading, start, end);
        boolean single = office != null
                && reading.arabic()
                && end == office.end() + 1
                && !reading.token(end - 1).normal().startsWith("ال");
        if (office == null || single || end - office.end() > LONGEST) {
            return speaker;
        }
        for (int i = office.end(); i < end; i++) {
            boolean word = reading.token(i).isWord()
                    && (reading.arabic()
                            ? !reading.isAny(i, PREPOSITIONS) && reading.placeAt(i) == null
                            : Unnamed.isCapital(reading, i));
            if (!word && !reading.isAny(i, JOINING)) {
                return speaker;
            }
        }
        return office.end() == end
                ? speaker
                : new Speaker(reading.words(office.start(), end), speaker.code(), speaker.kind(), false);
    }

    private static @org.jspecify.annotations.Nullable NamedSource office(
            Speaker speaker, Reading reading, int start, int end) {
        for (NamedSource source : reading.sources()) {
            boolean inside = source.start() >= start - 1 && source.end() <= end;
            if (inside && source.source().code().equals(speaker.code())) {
                return source;
            }
        }
        return null;
    }

    /** "The minister in charge of taxes": the preposition belongs to the office. */
    static boolean isInCharge(Reading reading, int at) {
        return reading.is(at, "عن") && reading.isAny(at - 1, IN_CHARGE);
    }
}
