package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Nouns of denial and phrases of not confirming in an English sentence. */
final class EnglishDenials extends VoiceLayer {

    private static final Set<String> AUXILIARIES = Set.of(
            "not", "has", "have", "had", "did", "does", "do", "didn't", "hasn't", "haven't", "doesn't", "never",
            "could", "neither");
    private static final Set<String> CALLED =
            Set.of("called", "calls", "branded", "described", "labelled", "dismissed", "termed", "calling");
    private static final int CALL_REACH = 16;
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

    EnglishDenials(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void unconfirmed(Mark mark) {
        Name name = EnglishNames.before(reading, subjectEnd(mark.start()), voices.read(), memory);
        if (name == null) {
            return;
        }
        boolean relative = reading.marks().any("trigger", Math.max(0, name.start() - 8), name.start())
                && !reading.marks().any("trigger", mark.end(), Math.min(reading.size(), mark.end() + 10));
        if (relative) {
            Mark noun = reading.marks().last("trigger", 0, name.start());
            if (noun != null) {
                voices.aside(new Voice(
                        noun.start(),
                        mark.start(),
                        name.speaker(),
                        List.of(),
                        Tone.UNCONFIRMED.stance(),
                        Certainty.REPORTED,
                        "not-confirmed-by"));
            }
        } else {
            lay(name, name.speaker(), mark.end(), reading.size(), List.of(), Tone.UNCONFIRMED, "not-confirmed");
        }
        voices.readTo(mark.end());
    }

    private int subjectEnd(int before) {
        int end = before;
        while (end > 0 && reading.isAny(end - 1, AUXILIARIES)) {
            end--;
        }
        return end;
    }

    /** "The mayor called the report baseless". */
    void called(Mark nothing) {
        if (!nothing.code().equals("nothing")) {
            return;
        }
        for (int i = nothing.start() - 1; i >= Math.max(voices.read(), nothing.start() - CALL_REACH); i--) {
            if (reading.isAny(i, CALLED)) {
                Name name = EnglishNames.before(reading, i, voices.read(), memory);
                Voice carried = voices.at(i);
                Speaker speaker = name != null ? name.speaker() : carried != null ? carried.speaker() : null;
                if (speaker != null) {
                    int to = nothing.start() > i + 1 ? nothing.start() : nothing.end();
                    lay(name, speaker, i + 1, to, List.of(), Tone.of("deny"), "called-untrue");
                    voices.readTo(nothing.end());
                    new DeniedOwners(reading, memory, voices).english(i + 1);
                }
                return;
            }
            if (reading.is(i, ",") || reading.is(i, ".")) {
                return;
            }
        }
    }

    /** "Its denial of a deal", "denials by the army". */
    void denial(Mark noun) {
        Name name = null;
        int content = noun.end();
        if (reading.is(noun.start() - 1, "'s") || reading.is(noun.start() - 1, "’s")) {
            name = EnglishNames.before(reading, noun.start() - 1, Math.max(0, noun.start() - 8), memory);
        } else if (reading.is(content, "by") || reading.is(content, "from")) {
            name = EnglishNames.after(reading, content + 1, memory);
        } else if (reading.isAny(noun.start() - 1, POSSESSIVES)) {
            Speaker last = memory.last();
            name = last == null ? null : new Name(last, noun.start(), noun.start());
        }
        if (name == null) {
            return;
        }
        int start = Math.max(content, name.end());
        int end = start;
        while (end < reading.size() && !reading.isMark(end) && reading.marks().at(end, "boundary") == null) {
            end++;
        }
        if (reading.marks().any("trigger", start, end)) {
            voices.lay(new Voice(
                    start, end, name.speaker(), List.of(), Stance.DENIES, Certainty.REPORTED, "noun-of-denial"));
            memory.spoke(name.speaker());
        }
        voices.readTo(noun.end());
    }
}
