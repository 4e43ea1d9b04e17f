package org.counterclaim.extract.attribution;

import java.util.List;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** What lays voices over a sentence, and what all that do so need. */
abstract class VoiceLayer {

    final Reading reading;
    final Memory memory;
    final Voices voices;

    VoiceLayer(Reading reading, Memory memory, Voices voices) {
        this.reading = reading;
        this.memory = memory;
        this.voices = voices;
    }

    final void lay(Name name, int from, int to, List<Speaker> via, Tone tone, String rule) {
        lay(name, name.speaker(), from, to, via, tone, rule);
    }

    /** Without a name of its own the speaker is one who was named before. */
    final void lay(@Nullable Name name, Speaker speaker, int from, int to, List<Speaker> via, Tone tone, String rule) {
        if (name != null) {
            memory.remember(speaker, reading, name.start(), name.end());
        } else {
            memory.spoke(speaker);
        }
        int end = tone.stance() == Stance.DENIES ? denialEnd(from, to) : to;
        voices.lay(new Voice(from, end, speaker, List.copyOf(via), tone.stance(), tone.certainty(), rule));
    }

    /** What is denied ends where a contrast begins. */
    private int denialEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (reading.marks().at(i, "boundary") != null && (reading.arabic() ? i > from + 1 : !isLoose(i))) {
                return i;
            }
        }
        return to;
    }

    private boolean isLoose(int at) {
        return reading.is(at, "as") || reading.is(at, "after");
    }

    /** Whoever spoke last, in this sentence or before; null when nobody has. */
    final @Nullable Speaker carried() {
        Voice latest = voices.latest();
        return latest != null ? latest.speaker() : memory.last();
    }

    final int clauseEnd(int from) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.is(i, "،") || reading.is(i, ",") || reading.marks().at(i, "boundary") != null) {
                return i;
            }
        }
        return reading.size();
    }

    /** Whether it is a body that weighs what it is told before it says so. */
    static boolean isBody(Speaker speaker) {
        return switch (speaker.kind()) {
            case MONITOR, OFFICIAL, ORGANISATION -> !speaker.anonymous();
            case AGENCY, OUTLET, BROADCASTER, ARMED_PARTY, WITNESSES, SOCIAL_ACCOUNT, PERSON, ANONYMOUS -> false;
        };
    }

    static boolean isMedia(Speaker speaker) {
        return switch (speaker.kind()) {
            case AGENCY, OUTLET, BROADCASTER -> true;
            case MONITOR, OFFICIAL, ARMED_PARTY, WITNESSES, SOCIAL_ACCOUNT, ORGANISATION, PERSON, ANONYMOUS -> false;
        };
    }
}
