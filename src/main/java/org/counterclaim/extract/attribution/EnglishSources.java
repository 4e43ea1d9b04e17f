package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** "According to", "quoting": sources that an English sentence names beside what they said. */
final class EnglishSources extends VoiceLayer {

    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been");
    private static final Set<String> REPORTS = Set.of(
            "report",
            "reports",
            "statement",
            "statements",
            "figures",
            "data",
            "tally",
            "count",
            "estimates",
            "numbers",
            "estimate",
            "post",
            "remarks",
            "communique",
            "release",
            "note",
            "comments",
            "interview",
            "message",
            "video",
            "speech",
            "accounts");

    EnglishSources(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void lay(Mark source) {
        if (source.code().equals("passive")) {
            Mark said = source;
            Name name = reading.is(source.start(), "reportedly") || reading.is(source.start(), "allegedly")
                    ? null
                    : EnglishNames.before(reading, said.start(), voices.read(), memory);
            if (name != null && reading.is(source.end() - 1, "saying")) {
                lay(name, name.speaker(), source.end(), reading.size(), List.of(), Tone.TOLD, "was-quoted-as-saying");
                voices.readTo(source.end());
            }
            return;
        }
        int from = pastReport(source.end());
        Name name = EnglishNames.after(reading, from, memory);
        if (name == null) {
            name = EnglishStrangers.after(reading, from);
        }
        if (name == null) {
            return;
        }
        if (reading.is(source.start(), "quoted") && reading.isAny(source.start() - 1, BE)) {
            quotedBy(source, name);
            return;
        }
        if (isMedia(name.speaker()) && new EnglishRelays(reading, memory, voices).layCited(source, name)) {
            return;
        }
        if (source.code().equals("carried")) {
            carried(source, name);
            return;
        }
        if (new EnglishRelays(reading, memory, voices).lay(source, name)) {
            return;
        }
        voices.readTo(name.end());
        Voice enclosing = voices.at(source.start());
        if (enclosing != null && Grounds.are(reading, name)) {
            return;
        }
        if (source.code().equals("via")
                && enclosing != null
                && isBody(enclosing.speaker())
                && name.speaker().anonymous()) {
            return;
        }
        if (source.code().equals("via") && enclosing != null) {
            voices.quoted(enclosing, name.speaker());
            memory.remember(name.speaker(), reading, name.start(), name.end());
            return;
        }
        if (enclosing != null && isMedia(name.speaker()) && enclosing.stance() != Stance.DENIES) {
            voices.replace(enclosing, enclosing.passedOnBy(name.speaker()));
            return;
        }
        memory.remember(name.speaker(), reading, name.start(), name.end());
        boolean leads = source.start() <= 2;
        int start = leads ? name.end() : clauseStart(source.start(), enclosing);
        Voice voice = new Voice(
                start,
                reading.size(),
                name.speaker(),
                List.of(),
                Stance.AFFIRMS,
                Certainty.REPORTED,
                leads ? "source-leads" : "source-follows");
        if (enclosing == null) {
            voices.layUnder(voice);
        } else if (enclosing.stance() == Stance.AFFIRMS) {
            voices.lay(voice.within(start, name.end()));
        }
    }

    /** "In a statement carried by the agency". */
    private void carried(Mark source, Name outlet) {
        boolean words = reading.isAny(source.start() - 1, REPORTS) || reading.isAny(source.start() - 2, REPORTS);
        if (!words || !isMedia(outlet.speaker())) {
            return;
        }
        voices.readTo(outlet.end());
        Voice enclosing = voices.at(source.start());
        if (enclosing == null) {
            voices.carriedBy(outlet.speaker());
        } else {
            voices.replace(enclosing, enclosing.passedOnBy(outlet.speaker()));
        }
    }

    /** "The chief was quoted by the agency as saying that". */
    private void quotedBy(Mark source, Name outlet) {
        Name speaker = EnglishNames.before(reading, source.start() - 1, voices.read(), memory);
        int as = outlet.end();
        if (speaker != null && reading.is(as, "as") && reading.is(as + 1, "saying")) {
            lay(
                    speaker,
                    speaker.speaker(),
                    as + 2,
                    reading.size(),
                    List.of(outlet.speaker()),
                    Tone.TOLD,
                    "was-quoted-as-saying");
            voices.readTo(as + 2);
        }
    }

    /** "A report by", "figures from": what matters is by whom. */
    private int pastReport(int from) {
        for (int i = from; i < Math.min(reading.size() - 1, from + 4); i++) {
            if (reading.isAny(i, REPORTS) && reading.isAny(i + 1, Set.of("by", "from", "of"))) {
                return i + 2;
            }
        }
        return from;
    }

    private int clauseStart(int before, @Nullable Voice enclosing) {
        int from = enclosing == null ? 0 : enclosing.from();
        for (int i = before - 1; i > from; i--) {
            Mark contrast = reading.marks().at(i, "boundary");
            boolean comma = enclosing != null && reading.is(i, ",") && before - i > 3;
            boolean strong = contrast != null
                    && (reading.is(i, "but")
                            || reading.is(i, "while")
                            || reading.is(i, "although")
                            || reading.is(i, "though"));
            if (comma || strong || !Objects.equals(voices.at(i), enclosing)) {
                return i;
            }
        }
        return from;
    }
}
