package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;

/** English participles that say more about whoever stands before them: "residents reached by phone", "doctors working there". */
final class Participles {

    private static final int SHORTEST = 5;
    private static final Set<String> ASKED =
            Set.of("interviewed", "quoted", "cited", "contacted", "reached", "questioned", "polled");

    private Participles() {}

    /** Whether the token starts words that only narrow the people or the body before it. */
    static boolean restricts(Reading reading, int at) {
        String word = reading.token(at).normal();
        boolean form = word.length() >= SHORTEST && (word.endsWith("ed") || word.endsWith("ing"));
        return (form || ASKED.contains(word))
                && reading.token(at).isWord()
                && !Unnamed.isCapital(reading, at)
                && at > 0
                && reading.marks().covering(at - 1, "speaker") != null
                && reading.marks().at(at, "speaker") == null;
    }

    /** "Families, holding photographs,": the clause of a participle. */
    static boolean isOf(Reading reading, int at) {
        return at < reading.size()
                && reading.token(at).normal().length() > SHORTEST
                && reading.token(at).normal().endsWith("ing")
                && !Unnamed.isCapital(reading, at)
                && reading.marks().at(at, "speaker") == null;
    }

    /** Adds the outlet that somebody told: "survivors interviewed by the BBC". */
    static void askedBy(Reading reading, int from, int verb, List<Speaker> via) {
        for (int i = from; i < verb - 2; i++) {
            if (reading.isAny(i, ASKED) && reading.is(i + 1, "by")) {
                NamedSource source = reading.sourceAt(reading.is(i + 2, "the") ? i + 3 : i + 2);
                if (source != null && source.source().isMedia()) {
                    via.add(SpeakerNames.of(source, reading));
                }
                return;
            }
        }
    }
}
