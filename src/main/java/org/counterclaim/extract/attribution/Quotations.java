package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Enclosure;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Words in quotation marks whose speaker stands in another sentence: "A. B," she said. "C." */
final class Quotations {

    private static final int AHEAD = 5;
    private static final Set<String> TRAILING =
            Set.of("content-then-speaker", "quote-then-verb-then-speaker", "source-follows", "quoted-from");

    private final Memory memory;
    private @Nullable Reading before;
    private @Nullable Voice told;
    private @Nullable Voice open;
    private int openEnd;

    Quotations(Memory memory) {
        this.memory = memory;
    }

    /** Lays whoever the quotation that the sentence lies in belongs to, and keeps who spoke last for the next. */
    void lay(Reading reading, Voices voices) {
        for (Enclosure enclosure : reading.sentence().enclosures()) {
            if (isQuotation(enclosure)) {
                Voice voice = speakerOf(enclosure, reading, voices);
                if (voice != null) {
                    voices.layQuoted(voice.within(from(reading, enclosure), to(reading, enclosure)));
                }
            }
        }
        Voice carried = reading.sentence().continues() && before != null && isNext(before, reading) ? told : null;
        if (carried != null && voices.latest() == null) {
            voices.layQuoted(carried.within(0, reading.size()));
        }
        Voice latest = voices.latest();
        told = latest == null ? null : plain(latest.speaker(), latest.via());
        before = reading;
    }

    private static boolean isQuotation(Enclosure enclosure) {
        return enclosure.kind() == Enclosure.Kind.QUOTATION && enclosure.depth() == 0 && enclosure.closed();
    }

    private @Nullable Voice speakerOf(Enclosure enclosure, Reading reading, Voices voices) {
        boolean begun = enclosure.start() < reading.sentence().start();
        boolean goesOn = enclosure.end() > reading.sentence().end() + 1;
        if (begun) {
            return open != null && openEnd == enclosure.end() ? open : null;
        }
        boolean opens = reading.start(enclosure.span()) == 0;
        Voice here = voices.at(Math.min(reading.size() - 1, from(reading, enclosure)));
        Voice voice = here;
        if (here == null && goesOn) {
            voice = ahead(enclosure, reading);
        }
        if (here == null && voice == null && opens && (goesOn || isWhole(enclosure, reading))) {
            voice = before != null && isNext(before, reading) && holdsQuotation(before) ? told : null;
        }
        if (goesOn) {
            open = voice == null || voice.stance() != Stance.AFFIRMS ? null : plain(voice.speaker(), voice.via());
            openEnd = enclosure.end();
        }
        return here == null ? voice : null;
    }

    /** Whether nothing but the quotation stands in the sentence. */
    private static boolean isWhole(Enclosure enclosure, Reading reading) {
        return enclosure.end() >= reading.sentence().end() - 1;
    }

    private static boolean holdsQuotation(Reading reading) {
        return reading.sentence().enclosures().stream().anyMatch(Quotations::isQuotation);
    }

    private static boolean isNext(Reading one, Reading other) {
        return other.sentence().index() == one.sentence().index() + 1 && one.headline() == other.headline();
    }

    /** Whoever is named behind the end of a quotation that a later sentence closes. */
    private @Nullable Voice ahead(Enclosure enclosure, Reading reading) {
        Reading closing = memory.holding(reading, enclosure.end() - 1, AHEAD);
        if (closing == null) {
            return null;
        }
        Voices voices = Attributor.laid(closing, memory);
        Voice voice = voices.at(Math.max(0, closing.sentence().tokenAt(enclosure.end() - 1) - 1));
        boolean trails = voice != null && voice.stance() == Stance.AFFIRMS && TRAILING.contains(voice.rule());
        return voice != null && trails ? plain(voice.speaker(), voice.via()) : null;
    }

    private static int from(Reading reading, Enclosure enclosure) {
        return enclosure.start() < reading.sentence().start() ? 0 : reading.start(enclosure.span()) + 1;
    }

    private static int to(Reading reading, Enclosure enclosure) {
        return Math.min(reading.size(), reading.sentence().tokenAt(enclosure.end() - 1));
    }

    private static Voice plain(Speaker speaker, List<Speaker> via) {
        return new Voice(0, 0, speaker, via, Stance.AFFIRMS, Certainty.REPORTED, "quotation-goes-on");
    }
}
