package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Figures that belong to somebody without a verb of saying: "the union's count was 900", "by the army's own tally". */
final class EnglishFigures extends VoiceLayer {

    private static final Set<String> COUNTS = Set.of(
            "count",
            "tally",
            "toll",
            "figure",
            "figures",
            "estimate",
            "estimates",
            "tallies",
            "counts",
            "version",
            "account");
    private static final Set<String> BETWEEN = Set.of(
            "own",
            "official",
            "latest",
            "first",
            "initial",
            "earlier",
            "death",
            "preliminary",
            "revised",
            "new",
            "final",
            "lower",
            "higher",
            "'s",
            "’s",
            "'",
            "casualty",
            "previous",
            "updated");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");
    private static final Set<String> GIVEN = Set.of(
            "given", "announced", "issued", "released", "provided", "compiled", "published", "reported", "cited");
    private static final Set<String> BEHIND = Set.of("by", "on", "per", "going");
    private static final int LONGEST = 10;
    private static final Set<String> STANDS = Set.of(
            "stood", "stands", "was", "is", "had", "has", "gave", "gives", "showed", "shows", "came", "reached",
            "rose");
    private static final Set<String> OFFICIAL = Set.of("official");

    EnglishFigures(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void lay() {
        for (int i = 1; i < reading.size(); i++) {
            if (reading.isAny(i, COUNTS)
                    && voices.at(i) == null
                    && (reading.marks().at(i, "speaker") == null || isOwn(i))) {
                lay(i);
            }
        }
    }

    /** "A count by the ministry stood at 28". */
    private void layBy(int noun, int name) {
        int end = name;
        while (end < reading.size() && end < noun + LONGEST && !reading.isAny(end, STANDS) && !reading.isMark(end)) {
            end++;
        }
        Name speaker = reading.isAny(end, STANDS) ? SpeakerNames.in(reading, name, end, memory) : null;
        if (speaker != null && speaker.speaker().isKnown()) {
            voices.layUnder(new Voice(
                    noun,
                    clauseEnd(noun),
                    speaker.speaker(),
                    List.of(),
                    Stance.AFFIRMS,
                    Certainty.REPORTED,
                    "figure-of-speaker"));
        }
    }

    /** "By his account", "on their own count". */
    private boolean isOwn(int noun) {
        int whose = reading.is(noun - 1, "own") ? noun - 2 : noun - 1;
        return whose > 0 && reading.isAny(whose, OWN) && reading.isAny(whose - 1, BEHIND);
    }

    private void layOwn(int noun) {
        Speaker last = memory.last();
        if (last == null) {
            return;
        }
        int by = reading.is(noun - 1, "own") ? noun - 3 : noun - 2;
        boolean leads = by <= 1;
        voices.layUnder(new Voice(
                leads ? noun + 1 : back(by + 2),
                leads ? reading.size() : noun + 1,
                last,
                List.of(),
                Stance.AFFIRMS,
                Certainty.REPORTED,
                "figure-of-speaker"));
    }

    private void lay(int noun) {
        if (reading.is(noun + 1, "by")) {
            layBy(noun, noun + 2);
            return;
        }
        if (reading.isAny(noun + 1, GIVEN) && reading.is(noun + 2, "by")) {
            layBy(noun, noun + 3);
            return;
        }
        if (isOwn(noun)) {
            layOwn(noun);
            return;
        }
        int end = noun;
        boolean owned = false;
        boolean official = false;
        while (end > 0 && reading.isAny(end - 1, BETWEEN)) {
            end--;
            owned |= reading.is(end, "'s") || reading.is(end, "’s") || reading.is(end, "'");
            official |= reading.isAny(end, OFFICIAL);
        }
        if (!owned && !official) {
            return;
        }
        int start = owned ? named(end) : noun - 1;
        Name name = SpeakerNames.in(reading, start, owned ? end : noun + 1, memory);
        boolean speaks = name != null && name.speaker().isKnown() && name.end() >= (owned ? end : noun);
        if (name != null && speaks) {
            boolean behind = isBehind(name.start());
            int from = behind ? back(name.start()) : noun;
            int to = behind ? noun + 1 : clauseEnd(noun);
            memory.remember(name.speaker(), reading, name.start(), name.end());
            Voice voice = new Voice(
                    from, to, name.speaker(), List.of(), Stance.AFFIRMS, Certainty.REPORTED, "figure-of-speaker");
            voices.layUnder(voice);
            if (behind && reading.is(noun + 1, ",")) {
                voices.layUnder(voice.within(noun + 2, clauseEnd(noun + 2)));
            }
        }
    }

    /** Where the name before the token begins: behind a preposition at the latest. */
    private int named(int end) {
        int start = EnglishNames.start(reading, end, 0);
        for (int i = end - 1; i >= start; i--) {
            if (reading.isAny(i, BEHIND)) {
                return i + 1;
            }
        }
        return start;
    }

    /** "Nineteen died, by the army's count": a comma and "by" before the name. */
    private boolean isBehind(int name) {
        int by = reading.is(name - 1, "the") ? name - 2 : name - 1;
        return name > 3 && reading.isAny(by, BEHIND) && reading.is(by - 1, ",");
    }

    /** The start of what a figure behind it counts. */
    private int back(int before) {
        for (int i = before - 4; i > 0; i--) {
            Mark contrast = reading.marks().at(i, "boundary");
            if (voices.at(i) != null || reading.is(i, ";") || contrast != null || reading.is(i, ",")) {
                return i + 1;
            }
        }
        return 0;
    }
}
