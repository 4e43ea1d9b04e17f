package org.counterclaim.extract.attribution;

import java.util.List;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What stands between an Arabic verb of saying and what was said: to whom, through whom, when. */
final class ArabicBetween {

    private final Reading reading;
    private final Memory memory;

    ArabicBetween(Reading reading, Memory memory) {
        this.reading = reading;
        this.memory = memory;
    }

    /** "To the agency", "in a statement", "as the network said": skipped, the outlets kept. */
    int passedOn(int content, List<Speaker> via) {
        int at = content;
        int limit = Math.min(reading.size(), content + 24);
        while (at < limit) {
            if (reading.marks().at(at, "that") != null || reading.is(at, ":")) {
                return at;
            }
            if (isTold(at)) {
                return content;
            }
            Mark source = reading.marks().at(at, "source");
            if (source != null && at - content < 6) {
                boolean finite = reading.marks().at(source.end(), "say") != null;
                Name outlet = ArabicNames.after(reading, finite ? source.end() + 1 : source.end(), memory);
                if (outlet != null && source.code().equals("by")) {
                    via.add(outlet.speaker());
                    at = outlet.end();
                    content = at;
                    continue;
                }
                return content;
            }
            if (reading.token(at).isWord() && ArabicNames.isTold(reading, at) && at - content < 4) {
                Name outlet = ArabicNames.after(reading, at, memory);
                if (outlet != null) {
                    via.add(outlet.speaker());
                    at = outlet.end();
                    content = at;
                    continue;
                }
            }
            Name carrier = carrier(at);
            if (carrier != null) {
                via.add(carrier.speaker());
                at = carrier.end();
                content = at;
                continue;
            }
            if (reading.marks().at(at, "say") != null
                    || reading.marks().at(at, "trigger") != null
                    || at - content > 8) {
                return content;
            }
            at++;
        }
        return content;
    }

    /** A figure or what befell people: what was said has begun. */
    private boolean isTold(int at) {
        boolean figure = reading.quantityAt(at) != null && reading.timeAt(at) == null;
        return figure || reading.marks().at(at, "cause") != null;
    }

    /** "In a statement that the agency published": the outlet. */
    private @Nullable Name carrier(int at) {
        Mark verb = reading.marks().at(at, "say");
        if (verb == null || ArabicVerbs.isSaying(reading, verb)) {
            return null;
        }
        Name outlet = ArabicNames.after(reading, verb.end(), memory);
        return outlet != null && VoiceLayer.isMedia(outlet.speaker()) ? outlet : null;
    }

    /** The name after "عن" or "نقلا عن" at or just behind the token. */
    @Nullable Name originAfter(int from, String particle) {
        for (int i = from; i < Math.min(from + 3, reading.size()); i++) {
            Mark via = reading.marks().at(i, "source", "via");
            if (particle.equals("نقلا") && via != null) {
                return ArabicNames.after(reading, via.end(), memory);
            }
            if (!particle.equals("نقلا") && reading.is(i, particle)) {
                return ArabicNames.after(reading, i + 1, memory);
            }
        }
        return null;
    }

    /** "Said on Monday that": when it was said, not when it happened. */
    int pastTime(int content) {
        int at = content;
        while (at < reading.size() && (reading.timeAt(at) != null || (at > content && reading.is(at, "،")))) {
            at++;
        }
        return at;
    }
}
