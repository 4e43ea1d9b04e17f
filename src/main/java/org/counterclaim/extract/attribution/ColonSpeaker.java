package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;

/** "Observatory: buses left" in a headline or a live blog. */
final class ColonSpeaker extends VoiceLayer {

    private static final int REACH = 8;
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    ColonSpeaker(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void lay() {
        if (reading.headline()) {
            behind();
        }
        if (reading.headline() && reading.is(reading.size() - 1, ")")) {
            inBrackets();
        }
        for (int i = 1; i < Math.min(REACH, reading.size()); i++) {
            if (reading.is(i, ":") || (reading.arabic() && reading.is(i, ".."))) {
                before(i);
                return;
            }
        }
    }

    /** "Blast kills ten: police", "Bus falls into ravine - officials". */
    private void behind() {
        for (int i = reading.size() - 2; i > Math.max(2, reading.size() - REACH); i--) {
            boolean parts = (reading.is(i, ":") && !reading.arabic())
                    || ((reading.isAny(i, DASHES) || reading.is(i, ",")) && isSpaced(i));
            if (parts) {
                boolean says = reading.is(i + 1, "say") || reading.is(i + 1, "says");
                Name name = SpeakerNames.in(reading, says ? i + 2 : i + 1, reading.size(), memory);
                if (name != null
                        && name.end() >= reading.size()
                        && (says || !reading.is(i, ","))
                        && name.speaker().kind() != SpeakerKind.PERSON) {
                    lay(name, 0, i, List.of(), Tone.TOLD, "speaker-behind-colon");
                    voices.readTo(reading.size());
                }
                return;
            }
        }
    }

    /** "Ten killed in a bus crash (police)". */
    private void inBrackets() {
        for (int i = reading.size() - 2; i > Math.max(2, reading.size() - REACH); i--) {
            if (reading.is(i, "(")) {
                Name name = SpeakerNames.in(reading, i + 1, reading.size() - 1, memory);
                boolean body = name != null && name.speaker().kind() != SpeakerKind.PERSON;
                boolean speaks =
                        body && (reading.marks().any("speaker", i, reading.size()) || reading.sourceAt(i + 1) != null);
                if (name != null && speaks) {
                    lay(name, 0, i, List.of(), Tone.TOLD, "speaker-in-brackets");
                    voices.readTo(reading.size());
                }
                return;
            }
        }
    }

    private boolean isSpaced(int at) {
        return reading.is(at, ",") || !reading.token(at - 1).touches(reading.token(at));
    }

    private void before(int colon) {
        Name name = SpeakerNames.in(reading, 0, colon, memory);
        boolean says = reading.marks().any("say", 0, colon)
                || (reading.arabic() && reading.marks().any("source", 0, colon));
        if (name != null && !says && !isWhere(name, colon) && name.speaker().kind() != SpeakerKind.PERSON) {
            lay(name, colon + 1, reading.size(), List.of(), Tone.TOLD, "speaker-before-colon");
        }
    }

    /** "Pakistan: 1136 dead", "floods in Pakistan: 1136 dead": where it was, not who says so. */
    private boolean isWhere(Name name, int colon) {
        if (colon == 1 && reading.marks().at(0, "party") != null) {
            return true;
        }
        boolean headed =
                reading.marks().any("speaker", 0, colon) || reading.marks().any("role", 0, colon);
        for (FoundPlace place : reading.places()) {
            int at = reading.start(place.span());
            NamedSource source = reading.sourceAt(at);
            boolean within = source != null && source.end() - source.start() > 1;
            if (at >= name.start() && at < colon && !place.demonym() && !within && !headed) {
                return true;
            }
        }
        return false;
    }
}
