package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;

/** Lays the voices of a sentence. */
public final class Attributor {

    private static final Set<String> GENERIC = Set.of(
            "rebels", "fighters", "militants", "insurgents", "gunmen", "متمردون", "مسلحون", "المسلحون", "المتمردون");

    private Attributor() {}

    /** The voices of the sentence; {@code memory} learns the speakers it names. */
    public static Voices voices(Reading reading, Memory memory) {
        Voices voices =
                reading.arabic() ? new ArabicVoices(reading, memory).lay() : new EnglishVoices(reading, memory).lay();
        for (NamedSource source : reading.sources()) {
            boolean named = source.source().kind() == SpeakerKind.ARMED_PARTY
                    && !source.source().code().isEmpty()
                    && !source.source().code().startsWith("unnamed");
            if (named && !GENERIC.contains(reading.token(source.end() - 1).normal())) {
                memory.meet(SpeakerNames.of(source, reading));
            }
        }
        return voices;
    }
}
