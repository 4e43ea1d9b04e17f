package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** What stands between an English verb of saying and what was said. */
final class EnglishBetween {

    private static final Set<String> OCCASIONS =
            Set.of("a", "an", "statement", "post", "interview", "briefing", "update", "on", "report", "television");

    private EnglishBetween() {}

    /** Skips "Reuters", "in a statement", "on Monday"; keeps the outlets. */
    static int told(Reading reading, Memory memory, int from, Mark verb, List<Speaker> via) {
        int at = from;
        boolean tell = reading.token(verb.start()).normal().startsWith("t") && !reading.is(verb.start(), "tally");
        if (tell || reading.is(at, "to")) {
            Name outlet = EnglishNames.after(reading, reading.is(at, "to") ? at + 1 : at, memory);
            if (outlet != null && outlet.end() - outlet.start() <= 8 && VoiceLayer.isMedia(outlet.speaker())) {
                via.add(outlet.speaker());
                at = outlet.end();
            }
        }
        while (at < reading.size() && (reading.timeAt(at) != null || EnglishNames.isSpeech(reading, at))) {
            at = reading.timeAt(at) != null ? at + 1 : at + 2;
            while (at < reading.size() && reading.isAny(at, OCCASIONS)) {
                at++;
            }
        }
        return at;
    }
}
