package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Outlets that pass on another's words within one clause: "the agency, citing the ministry, said". */
final class EnglishRelays extends VoiceLayer {

    private static final int REACH = 16;
    private static final Set<String> CITING = Set.of("cited", "cites", "quoted", "quotes", "citing", "quoting");
    private static final Set<String> BACKWARD = Set.of("quoted", "cited", "reported", "told", "announced");

    EnglishRelays(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    /** Whether the source stands between commas before the verb, or opens the sentence before an outlet, and was laid. */
    boolean lay(Mark source, Name named) {
        boolean backward = reading.isAny(source.start(), BACKWARD);
        if ((!source.code().equals("via") && !backward) || !reading.is(named.end(), ",")) {
            return false;
        }
        boolean opens = source.start() == 0;
        Mark verb = opens ? nextVerb(named.end() + 1) : reading.marks().at(named.end() + 1, "say");
        boolean inserted = reading.is(source.start() - 1, ",");
        if (verb == null || !verb.isFinite() || (!opens && !inserted)) {
            return false;
        }
        Name outlet = opens
                ? EnglishNames.before(reading, verb.start(), named.end() + 1, memory)
                : EnglishNames.before(reading, source.start() - 1, voices.read(), memory);
        if (outlet == null) {
            return false;
        }
        boolean own = !backward && isBody(outlet.speaker()) && named.speaker().anonymous();
        Name origin = backward || own ? outlet : named;
        Speaker relay = (backward ? named : outlet).speaker();
        List<Speaker> via = own ? List.of() : List.of(relay);
        lay(origin, verb.end(), reading.size(), via, Tone.of(verb.code()), own ? "speaker-then-verb" : "quoted-from");
        voices.readTo(verb.end());
        return true;
    }

    /** "According to the paper, which cited the prosecutor": whether whoever the outlet cites was laid. */
    boolean layCited(Mark source, Name outlet) {
        int which = reading.is(outlet.end(), ",") ? outlet.end() + 1 : outlet.end();
        int verb = reading.is(which, "which") || reading.is(which, "who") ? which + 1 : which;
        if (!reading.isAny(verb, CITING)) {
            return false;
        }
        Name origin = EnglishNames.after(reading, verb + 1, memory);
        if (origin == null) {
            return false;
        }
        boolean leads = source.start() <= 2;
        lay(
                origin,
                leads ? origin.end() : 0,
                leads ? reading.size() : source.start(),
                List.of(outlet.speaker()),
                Tone.TOLD,
                "quoted-from");
        voices.readTo(origin.end());
        return true;
    }

    private @Nullable Mark nextVerb(int from) {
        for (int i = from; i < Math.min(reading.size(), from + REACH); i++) {
            Mark verb = reading.marks().at(i, "say");
            if (verb != null && verb.isFinite() && EnglishVerbs.isVerb(reading, verb)) {
                return verb;
            }
        }
        return null;
    }

    /** "The agency quoted an official as saying": null when it is not that. */
    @Nullable Quoting quoting(Mark verb) {
        int as = verb.form() == Form.ING ? -1 : as(verb.end());
        Name outlet = as < 0 ? null : EnglishNames.before(reading, verb.start(), voices.read(), memory);
        Name origin = outlet == null ? null : SpeakerNames.in(reading, verb.end(), as, memory);
        if (origin == null && outlet != null) {
            origin = EnglishStrangers.after(reading, verb.end());
        }
        return outlet == null || origin == null ? null : new Quoting(outlet, origin, as + 2);
    }

    private int as(int from) {
        for (int i = from + 1; i < Math.min(reading.size() - 1, from + REACH); i++) {
            if (reading.is(i, "as") && (reading.is(i + 1, "saying") || reading.is(i + 1, "telling"))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * @param outlet who quotes
     * @param origin who is quoted
     * @param content index of the first token of what was said
     */
    record Quoting(Name outlet, Name origin, int content) {}
}
