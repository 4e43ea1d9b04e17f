package org.counterclaim.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.reading.KnownSource;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.SpelledText;
import org.jspecify.annotations.Nullable;

/** Who may be held to words: those whom the report itself names. A name that is not in it is an invention. */
final class Speakers {

    private final SpelledText headline;
    private final SpelledText text;
    private final Map<String, KnownSource> known = new HashMap<>();

    Speakers(SpelledText headline, SpelledText text, List<Reading> readings) {
        this.headline = headline;
        this.text = text;
        for (Reading reading : readings) {
            for (NamedSource named : reading.sources()) {
                known.putIfAbsent(key(reading.words(named.start(), named.end())), named.source());
            }
        }
    }

    /** The speaker of this name; null when the report names none such. */
    @Nullable Speaker named(String name) {
        if (!text.holds(name) && !headline.holds(name)) {
            return null;
        }
        KnownSource source = known.get(key(name));
        return source == null
                ? new Speaker(name, null, SpeakerKind.ORGANISATION, false)
                : new Speaker(name, source.code(), source.kind(), isHidden(source));
    }

    /** Those of the names that are in the report. */
    List<Speaker> all(List<String> names) {
        List<Speaker> speakers = new ArrayList<>();
        for (String name : names) {
            Speaker speaker = named(name);
            if (speaker != null) {
                speakers.add(speaker);
            }
        }
        return List.copyOf(speakers);
    }

    private static boolean isHidden(KnownSource source) {
        return source.kind() == SpeakerKind.ANONYMOUS || source.kind() == SpeakerKind.WITNESSES;
    }

    private static String key(String name) {
        String folded = Folding.fold(name).strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
