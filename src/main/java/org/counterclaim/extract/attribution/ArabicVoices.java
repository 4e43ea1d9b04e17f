package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, sources and denials of an Arabic sentence, each laid over the words it answers for. */
final class ArabicVoices {

    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولا", "فلم");

    private static final Set<String> BEFORE_NOUNS =
            Set.of("رغم", "ورغم", "على", "مع", "بعد", "من", "برغم", "اسباب", "بسبب", "في", "وبرغم", "ومع");

    private final Reading reading;
    private final Memory memory;
    private final Voices voices;
    private int done;

    ArabicVoices(Reading reading, Memory memory) {
        this.reading = reading;
        this.memory = memory;
        this.voices = new Voices(reading);
    }

    Voices lay() {
        headlineSpeaker();
        for (Mark mark : reading.marks().all()) {
            if (mark.start() < done) {
                continue;
            }
            switch (mark.role()) {
                case "say" -> saying(mark);
                case "source" -> sourced(mark);
                case "unconfirmed" -> unconfirmed(mark);
                case "denial" -> denial(mark);
                default -> {}
            }
        }
        return voices;
    }

    /** "Observatory: buses left" in a headline or a live blog. */
    private void headlineSpeaker() {
        for (int i = 1; i < Math.min(8, reading.size()); i++) {
            if (reading.is(i, ":") || reading.is(i, "..")) {
                Name name = SpeakerNames.in(reading, 0, i, memory);
                boolean says =
                        reading.marks().any("say", 0, i) || reading.marks().any("source", 0, i);
                boolean country = i == 1 && reading.marks().at(0, "party") != null;
                if (name != null && !says && !country && name.speaker().kind() != SpeakerKind.PERSON) {
                    lay(name, i + 1, reading.size(), List.of(), Tone.TOLD, "speaker-before-colon");
                }
                return;
            }
        }
    }

    private void saying(Mark verb) {
        if (isNounOfDenial(verb)) {
            denial(verb);
            return;
        }
        if (isNegated(verb)) {
            if (verb.code().equals("confirm")
                    || verb.code().equals("announce")
                    || verb.code().equals("claim")) {
                unconfirmed(verb);
            }
            return;
        }
        List<Speaker> via = new ArrayList<>();
        Name name = verb.form() == Form.PLAIN ? null : ArabicNames.after(reading, verb.end(), memory);
        int content = verb.end();
        String rule = "verb-then-speaker";
        if (name != null) {
            content = name.end();
            if (verb.code().equals("quote")) {
                Name origin = originAfter(content, "عن");
                if (origin != null) {
                    via.add(name.speaker());
                    name = origin;
                    content = origin.end();
                    rule = "quoted-from";
                } else {
                    return;
                }
            }
        } else if (verb.code().equals("quote")) {
            Name origin = originAfter(verb.end(), "عن");
            Name outlet = ArabicNames.before(reading, verb.start(), floor(verb), memory);
            if (origin == null) {
                return;
            }
            if (outlet != null) {
                via.add(outlet.speaker());
            }
            name = origin;
            content = origin.end();
            rule = "quoted-from";
        } else if (verb.form() != Form.PLAIN) {
            name = ArabicNames.before(reading, verb.start(), floor(verb), memory);
            rule = "speaker-then-verb";
        }
        if (verb.code().equals("accuse")) {
            accusing(verb, name);
            return;
        }
        Speaker speaker = name != null ? name.speaker() : carried();
        if (speaker == null) {
            return;
        }
        if (name == null) {
            rule = verb.form() == Form.PLAIN ? "participle-carries-speaker" : "verb-carries-speaker";
            if (verb.form() != Form.PLAIN && !isSaying(verb, content)) {
                return;
            }
        }
        content = pastTime(passedOn(content, via));
        Name origin = originAfter(content, "نقلا");
        if (origin != null) {
            via.add(speaker);
            speaker = origin.speaker();
            name = origin;
            content = origin.end();
            rule = "quoted-from";
        }
        lay(name, speaker, content, reading.size(), via, Tone.of(verb.code()), rule);
        done = Math.max(done, Math.min(content, reading.size()));
    }

    /** Without a subject of its own a verb of saying needs "that", a colon or a quotation after it. */
    private boolean isSaying(Mark verb, int content) {
        boolean that = false;
        for (int i = content; i < Math.min(reading.size(), content + 4); i++) {
            that |= reading.marks().at(i, "that") != null
                    || reading.is(i, ":")
                    || reading.is(i, "\"")
                    || reading.is(i, "«")
                    || reading.is(i, "“");
        }
        return that
                || verb.code().equals("deny")
                || verb.code().equals("accuse")
                || reading.token(verb.start()).normal().endsWith("ت");
    }

    /** "X accused Y of": X is the first name; in "and accused Y" it is whoever spoke before. */
    private void accusing(Mark verb, @Nullable Name name) {
        Voice latest = voices.latest();
        boolean joined = latest != null
                && verb.prefix().startsWith("و")
                && parties(verb.end(), name == null ? verb.end() : name.end()) < 2;
        Speaker speaker = joined && latest != null ? latest.speaker() : name != null ? name.speaker() : carried();
        if (speaker != null) {
            lay(joined ? null : name, speaker, verb.end(), reading.size(), List.of(), Tone.TOLD, "accuses");
            done = Math.max(done, verb.end());
        }
    }

    private int parties(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            NamedSource source = reading.sourceAt(i);
            if (source != null ? source.start() == i : reading.marks().at(i, "party") != null) {
                count++;
            }
        }
        return count;
    }

    private boolean isNegated(Mark verb) {
        return reading.isAny(verb.start() - 1, NEGATIONS);
    }

    private int floor(Mark verb) {
        return Math.max(0, verb.start() - 16);
    }

    private @Nullable Speaker carried() {
        Voice latest = voices.latest();
        if (latest != null) {
            return latest.speaker();
        }
        return memory.last();
    }

    /** "To the agency", "in a statement", "as the network said": skipped, the outlets kept. */
    private int passedOn(int content, List<Speaker> via) {
        int at = content;
        int limit = Math.min(reading.size(), content + 24);
        while (at < limit) {
            if (reading.marks().at(at, "that") != null || reading.is(at, ":")) {
                return at;
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
            if (reading.marks().at(at, "say") != null
                    || reading.marks().at(at, "trigger") != null
                    || at - content > 8) {
                return content;
            }
            at++;
        }
        return content;
    }

    /** The name after "عن" or "نقلا عن" at or just behind the token. */
    private @Nullable Name originAfter(int from, String particle) {
        for (int i = from; i < Math.min(from + 3, reading.size()); i++) {
            Mark via = reading.marks().at(i, "source", "via");
            if (particle.equals("نقلا") && via != null) {
                return ArabicNames.after(reading, via.end(), memory);
            }
            if (particle.equals("عن") && reading.is(i, "عن")) {
                return ArabicNames.after(reading, i + 1, memory);
            }
        }
        return null;
    }

    private void sourced(Mark source) {
        int from = source.end();
        if (reading.is(from, "ما")) {
            from++;
        }
        Mark verb = reading.marks().at(from, "say");
        Name name = ArabicNames.after(reading, verb != null ? verb.end() : from, memory);
        if (name == null && verb != null && memory.last() != null) {
            name = new Name(java.util.Objects.requireNonNull(memory.last()), verb.start(), verb.end());
        }
        if (name == null) {
            return;
        }
        boolean person = name.speaker().kind() == SpeakerKind.PERSON;
        if (person && verb == null && reading.marks().covering(name.start(), "role") == null && !isAfterBy(source)) {
            return;
        }
        Voice enclosing = voices.at(source.start());
        done = name.end();
        boolean media = isMedia(name.speaker());
        if (enclosing != null && media && enclosing.stance() != Stance.DENIES) {
            voices.replace(enclosing, enclosing.passedOnBy(name.speaker()));
            return;
        }
        memory.remember(name.speaker(), reading, name.start(), name.end());
        if (source.code().equals("via") && enclosing != null) {
            List<Speaker> via = new ArrayList<>();
            via.add(enclosing.speaker());
            via.addAll(enclosing.via());
            voices.replace(
                    enclosing,
                    new Voice(
                            enclosing.from(),
                            enclosing.to(),
                            name.speaker(),
                            List.copyOf(via),
                            enclosing.stance(),
                            enclosing.certainty(),
                            "quoted-from"));
            return;
        }
        boolean leads = leads(source.start());
        int start = leads ? name.end() : clauseStart(source.start(), enclosing);
        Voice voice = new Voice(
                start,
                reading.size(),
                name.speaker(),
                List.of(),
                Stance.AFFIRMS,
                org.counterclaim.statement.Certainty.REPORTED,
                leads ? "source-leads" : "source-follows");
        if (enclosing == null) {
            voices.layUnder(voice);
        } else if (enclosing.stance() == Stance.AFFIRMS) {
            voices.lay(voice.within(start, clauseEnd(name.end())));
        }
    }

    /** "Said on Monday that": when it was said, not when it happened. */
    private int pastTime(int content) {
        int at = content;
        while (at < reading.size() && (reading.timeAt(at) != null || (at > content && reading.is(at, "،")))) {
            at++;
        }
        return at;
    }

    private static boolean isAfterBy(Mark source) {
        return source.code().equals("via");
    }

    private static boolean isMedia(Speaker speaker) {
        return switch (speaker.kind()) {
            case AGENCY, OUTLET, BROADCASTER -> true;
            case MONITOR, OFFICIAL, ARMED_PARTY, WITNESSES, SOCIAL_ACCOUNT, ORGANISATION, PERSON, ANONYMOUS -> false;
        };
    }

    private boolean leads(int at) {
        int words = 0;
        for (int i = 0; i < at; i++) {
            words += reading.token(i).isWord() ? 1 : 0;
        }
        return words <= 2;
    }

    /** Where the clause before a source begins: with the sentence, unless another speaks before. */
    private int clauseStart(int before, @Nullable Voice enclosing) {
        int from = enclosing == null ? 0 : enclosing.from();
        for (int i = before - 1; i > from; i--) {
            Mark contrast = reading.marks().at(i, "boundary");
            boolean comma = enclosing != null && (reading.is(i, "،") || reading.is(i, ",")) && before - i > 3;
            if (comma || contrast != null || !java.util.Objects.equals(voices.at(i), enclosing)) {
                return i;
            }
        }
        return from;
    }

    private int clauseEnd(int from) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.is(i, "،") || reading.is(i, ",") || reading.marks().at(i, "boundary") != null) {
                return i;
            }
        }
        return reading.size();
    }

    private void unconfirmed(Mark mark) {
        Name name = ArabicNames.after(reading, mark.end(), memory);
        if (name == null) {
            name = ArabicNames.before(reading, mark.start(), floor(mark), memory);
        }
        if (name == null) {
            return;
        }
        boolean relative = !reading.marks().any("trigger", name.end(), Math.min(reading.size(), name.end() + 10))
                && reading.marks().any("trigger", 0, mark.start());
        if (relative) {
            Mark noun = unsaid(mark.start());
            if (noun != null) {
                voices.aside(new Voice(
                        noun.start(),
                        noun.end(),
                        name.speaker(),
                        List.of(),
                        Tone.UNCONFIRMED.stance(),
                        Tone.UNCONFIRMED.certainty(),
                        "not-confirmed-by"));
            }
        } else {
            int start = Math.max(name.end(), mark.end());
            lay(name, start, clauseEnd(start), List.of(), Tone.UNCONFIRMED, "not-confirmed");
        }
        done = Math.max(done, Math.max(mark.end(), name.end() > mark.end() ? name.end() : mark.end()));
    }

    /** "نفي" is both "denied" and "denial": a preposition before it or an agent behind it make it the noun. */
    private boolean isNounOfDenial(Mark verb) {
        if (!verb.code().equals("deny") || reading.marks().at(verb.start(), "denial") == null) {
            return false;
        }
        return reading.isAny(verb.start() - 1, BEFORE_NOUNS)
                || (reading.is(verb.end(), "من") && reading.is(verb.end() + 1, "قبل"));
    }

    private void denial(Mark noun) {
        Name name = null;
        int content = noun.end();
        String word = reading.token(noun.start()).normal();
        if (reading.is(noun.start() - 1, "على")) {
            name = ArabicNames.before(reading, noun.start() - 1, floor(noun), memory);
        }
        if (name == null && reading.is(content, "من") && reading.is(content + 1, "قبل")) {
            name = ArabicNames.after(reading, content + 2, memory);
        }
        if (name == null && (word.endsWith("ها") || word.endsWith("ه") || word.endsWith("هم"))) {
            name = partyBefore(noun.start());
        }
        if (name == null) {
            int from = reading.is(content, "الرسمي") ? content + 1 : content;
            name = ArabicNames.after(reading, from, memory);
            content = name == null ? content : name.end();
        }
        if (name == null) {
            return;
        }
        int end = content;
        while (end < reading.size() && !endsDenial(end)) {
            end++;
        }
        boolean named = reading.marks().any("trigger", content, end);
        Voice voice = new Voice(
                content,
                end,
                name.speaker(),
                List.of(),
                Stance.DENIES,
                org.counterclaim.statement.Certainty.REPORTED,
                "noun-of-denial");
        memory.remember(name.speaker(), reading, name.start(), Math.max(name.start(), name.end()));
        if (named) {
            Voice before = voices.latest();
            voices.lay(voice);
            if (before != null) {
                voices.lay(before.within(end, end));
            }
        }
        done = Math.max(done, noun.end());
    }

    /** The agreement, truce or attack that a relative clause leaves open. */
    private @Nullable Mark unsaid(int before) {
        Mark nearest = null;
        for (Mark trigger : reading.marks().of("trigger", Math.max(0, before - 5), before)) {
            boolean deal = trigger.code().equals("agree") || trigger.code().equals("truce");
            nearest = nearest == null || deal ? trigger : nearest;
        }
        return nearest;
    }

    private boolean endsDenial(int at) {
        return reading.is(at, "،")
                || reading.is(at, ",")
                || reading.is(at, ".")
                || reading.is(at, "؛")
                || reading.marks().at(at, "source") != null
                || reading.marks().at(at, "boundary") != null
                || reading.marks().at(at, "that") != null;
    }

    private @Nullable Name partyBefore(int before) {
        for (int i = before - 1; i >= Math.max(0, before - 12); i--) {
            NamedSource source = reading.sourceAt(i);
            if (source != null) {
                return new Name(SpeakerNames.of(source, reading), source.start(), source.end());
            }
            Mark party = reading.marks().covering(i, "party");
            if (party != null) {
                return SpeakerNames.in(reading, party.start(), party.end(), memory);
            }
        }
        return null;
    }

    private void lay(Name name, int from, int to, List<Speaker> via, Tone tone, String rule) {
        lay(name, name.speaker(), from, to, via, tone, rule);
    }

    private void lay(
            @Nullable Name name, Speaker speaker, int from, int to, List<Speaker> via, Tone tone, String rule) {
        if (name != null) {
            memory.remember(speaker, reading, name.start(), name.end());
        } else {
            memory.spoke(speaker);
        }
        int end = tone.stance() == Stance.DENIES ? denialEnd(from, to) : to;
        Voice voice = new Voice(from, end, speaker, List.copyOf(via), tone.stance(), tone.certainty(), rule);
        voices.lay(voice);
        if (end < to) {
            for (int i = end; i < to; i++) {
                if (voices.at(i) != null) {
                    return;
                }
            }
        }
    }

    /** What is denied ends where a contrast begins. */
    private int denialEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.marks().at(i, "boundary") != null && i > from + 1) {
                return i;
            }
        }
        return to;
    }
}
