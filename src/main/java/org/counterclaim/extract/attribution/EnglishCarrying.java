package org.counterclaim.extract.attribution;

import java.util.List;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** English verbs of saying without a subject of their own: whoever spoke before goes on. */
final class EnglishCarrying extends VoiceLayer {

    EnglishCarrying(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    /** "Saying that", "adding": whoever spoke before in the sentence, or whoever the sentence is about. */
    void continuing(Mark verb) {
        Name with = with(verb);
        if (with != null) {
            lay(with, verb.end(), reading.size(), List.of(), Tone.of(verb.code()), "with-speaker-saying");
            voices.readTo(verb.end());
            return;
        }
        Voice latest = voices.latest();
        Speaker speaker = latest != null ? latest.speaker() : null;
        if (speaker == null && isLoose(verb)) {
            Name subject = EnglishNames.after(reading, 0, memory);
            speaker = subject != null && subject.speaker().kind() != SpeakerKind.PERSON ? subject.speaker() : null;
        }
        if (speaker == null) {
            return;
        }
        Name name = null;
        lay(
                name,
                speaker,
                verb.end(),
                reading.size(),
                latest == null ? List.of() : latest.via(),
                Tone.of(verb.code()),
                "participle-carries-speaker");
        voices.readTo(verb.end());
    }

    /** "With the mayor speaking of 20 dead". */
    private @Nullable Name with(Mark verb) {
        for (int i = verb.start() - 1; i > Math.max(0, verb.start() - 9); i--) {
            if (reading.is(i, "with")) {
                return SpeakerNames.in(reading, i + 1, verb.start(), memory);
            }
            if (reading.isMark(i) && !reading.is(i, "-") && !reading.is(i, "'s")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a comma or "and" parts the participle from what stands before: "warning shots" says nothing. */
    private boolean isLoose(Mark verb) {
        return reading.isMark(verb.start() - 1) || reading.is(verb.start() - 1, "and");
    }

    /** "Denied the deal and said that": the same speaker goes on. */
    void coordinated(Mark verb) {
        Voice latest = voices.latest();
        boolean joined = reading.is(verb.start() - 1, "and")
                || reading.is(verb.start() - 1, "but")
                || reading.is(verb.start() - 2, "and")
                || reading.is(verb.start() - 2, "but")
                || reading.is(verb.start() - 1, ",");
        if (latest != null && joined) {
            lay(
                    null,
                    latest.speaker(),
                    verb.end(),
                    reading.size(),
                    latest.via(),
                    Tone.of(verb.code()),
                    "verb-carries-speaker");
            voices.readTo(verb.end());
            return;
        }
        if (latest == null && joined) {
            Mark head = reading.marks().first("speaker", 0, Math.min(6, verb.start()));
            Name subject = head == null && reading.sources().isEmpty() ? null : EnglishNames.after(reading, 0, memory);
            if (subject != null && subject.speaker().kind() != SpeakerKind.PERSON) {
                lay(
                        subject,
                        subject.speaker(),
                        verb.end(),
                        reading.size(),
                        List.of(),
                        Tone.of(verb.code()),
                        "verb-carries-subject");
                voices.readTo(verb.end());
            }
        }
    }
}
