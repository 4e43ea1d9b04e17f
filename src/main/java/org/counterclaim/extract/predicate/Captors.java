package org.counterclaim.extract.predicate;

import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** "Turkish police detained 61": where nobody else is named, the count of the detained is that of who detained them. */
final class Captors {

    private static final int NEAR = 4;

    private Captors() {}

    /** The body that detained people, the subject of the verb; null when none that the register knows is. */
    static @Nullable Speaker of(Scene scene, Mark detained) {
        Reading reading = scene.reading();
        if (detained.form() != Form.PAST || reading.is(detained.end(), "by")) {
            return null;
        }
        int from = reading.arabic() ? detained.end() : Math.max(0, detained.start() - NEAR);
        int to = reading.arabic() ? Math.min(reading.size(), detained.end() + NEAR) : detained.start();
        for (int i = from; i < to; i++) {
            NamedSource source = reading.sourceAt(i);
            if (source != null
                    && source.source().kind() == SpeakerKind.OFFICIAL
                    && isBeside(reading, source, detained)) {
                return ResponsibilityReader.speaker(scene, i, source.source().code());
            }
        }
        return null;
    }

    private static boolean isBeside(Reading reading, NamedSource source, Mark detained) {
        return reading.arabic() ? source.start() == detained.end() : source.end() >= detained.start() - 1;
    }
}
