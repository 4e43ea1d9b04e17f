package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, sources and denials of an English sentence, each laid over the words it answers for. */
final class EnglishVoices {

    private static final java.util.Set<String> ARTICLES = java.util.Set.of("the", "a", "an", "its", "his", "her");

    private final Reading reading;
    private final Memory memory;
    private final Voices voices;
    private int done;

    EnglishVoices(Reading reading, Memory memory) {
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

    private void headlineSpeaker() {
        for (int i = 1; i < Math.min(8, reading.size()); i++) {
            if (reading.is(i, ":")) {
                Name name = SpeakerNames.in(reading, 0, i, memory);
                boolean says = reading.marks().any("say", 0, i);
                boolean country = i == 1 && reading.marks().at(0, "party") != null;
                if (name != null && !says && !country && name.speaker().kind() != SpeakerKind.PERSON) {
                    lay(name, name.speaker(), i + 1, reading.size(), List.of(), Tone.TOLD, "speaker-before-colon");
                }
                return;
            }
        }
    }

    private void saying(Mark verb) {
        if (reading.marks().at(verb.start(), "speaker") != null && verb.form() == Form.PRESENT) {
            if (!reading.is(verb.end(), "that")) {
                return;
            }
        }
        if (verb.code().equals("put") && !isFollowed(verb, "at", 8)) {
            return;
        }
        if (isPassive(verb)) {
            passive(verb);
            return;
        }
        if (isNegated(verb)) {
            if (!verb.code().equals("deny")) {
                unconfirmed(verb);
            }
            return;
        }
        if (verb.form() == Form.ING) {
            continuing(verb);
            return;
        }
        int floor = floor(verb);
        Name name = EnglishNames.before(reading, verb.start(), floor, memory);
        boolean inverted = false;
        if (name == null && verb.form() == Form.PAST && isAfterMark(verb.start())) {
            name = EnglishNames.after(reading, verb.end(), memory);
            inverted = name != null;
        }
        if (name == null) {
            coordinated(verb);
            return;
        }
        if (verb.code().equals("accuse")) {
            lay(name, name.speaker(), verb.end(), reading.size(), List.of(), Tone.TOLD, "accuses");
            done = Math.max(done, verb.end());
            return;
        }
        Tone tone = Tone.of(verb.code());
        List<Speaker> via = new ArrayList<>();
        int content = told(inverted ? name.end() : verb.end(), verb, via);
        boolean trails = inverted || trails(content, name.start());
        if (trails) {
            Voice voice = new Voice(
                    backwardFrom(name.start()),
                    name.start(),
                    name.speaker(),
                    List.copyOf(via),
                    tone.stance(),
                    tone.certainty(),
                    inverted ? "quote-then-verb-then-speaker" : "content-then-speaker");
            memory.remember(name.speaker(), reading, name.start(), name.end());
            voices.lay(voice);
            if (content < reading.size()) {
                voices.lay(new Voice(
                        content,
                        reading.size(),
                        name.speaker(),
                        List.copyOf(via),
                        Stance.AFFIRMS,
                        Certainty.REPORTED,
                        "speaker-goes-on"));
            }
        } else {
            lay(name, name.speaker(), content, reading.size(), via, tone, "speaker-then-verb");
        }
        done = Math.max(done, Math.max(verb.end(), inverted ? name.end() : verb.end()));
    }

    /** "Said to have been", "was denied by the army". */
    private boolean isPassive(Mark verb) {
        boolean be =
                reading.isAny(verb.start() - 1, java.util.Set.of("was", "were", "is", "are", "been", "be", "being"));
        return be
                && verb.form() == Form.PAST
                && (reading.is(verb.end(), "to") || reading.is(verb.end(), "by") || !reading.is(verb.end(), "that"));
    }

    private void passive(Mark verb) {
        if (reading.is(verb.end(), "by")) {
            Name name = EnglishNames.after(reading, verb.end() + 1, memory);
            if (name != null) {
                Tone tone = Tone.of(verb.code());
                memory.remember(name.speaker(), reading, name.start(), name.end());
                voices.lay(new Voice(
                        backwardFrom(verb.start()),
                        verb.start(),
                        name.speaker(),
                        List.of(),
                        tone.stance(),
                        tone.certainty(),
                        "passive-by-speaker"));
                done = name.end();
            }
        }
    }

    private boolean isFollowed(Mark verb, String word, int reach) {
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + reach); i++) {
            if (reading.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Mark verb) {
        for (int i = verb.start() - 1; i >= Math.max(0, verb.start() - 3); i--) {
            if (reading.is(i, "not")
                    || reading.is(i, "didn't")
                    || reading.is(i, "hasn't")
                    || reading.is(i, "haven't")
                    || reading.is(i, "doesn't")
                    || reading.is(i, "never")
                    || reading.is(i, "neither")) {
                return true;
            }
        }
        return false;
    }

    private int floor(Mark verb) {
        return Math.max(done, Math.max(0, verb.start() - 30));
    }

    private boolean isAfterMark(int at) {
        return at > 0 && reading.isMark(at - 1) && !reading.is(at - 1, "-");
    }

    /** "Saying that", "adding": whoever spoke before in the sentence, or whoever the sentence is about. */
    private void continuing(Mark verb) {
        Voice latest = voices.latest();
        Speaker speaker = latest != null ? latest.speaker() : null;
        if (speaker == null) {
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
        done = verb.end();
    }

    /** "Denied the deal and said that": the same speaker goes on. */
    private void coordinated(Mark verb) {
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
            done = verb.end();
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
                done = verb.end();
            }
        }
    }

    /** Skips "Reuters", "in a statement", "on Monday"; keeps the outlets. */
    private int told(int from, Mark verb, List<Speaker> via) {
        int at = from;
        boolean tell = reading.token(verb.start()).normal().startsWith("t") && !reading.is(verb.start(), "tally");
        if (tell || reading.is(at, "to")) {
            Name outlet = EnglishNames.after(reading, reading.is(at, "to") ? at + 1 : at, memory);
            if (outlet != null && outlet.end() - outlet.start() <= 8 && isMedia(outlet.speaker())) {
                via.add(outlet.speaker());
                at = outlet.end();
            }
        }
        while (at < reading.size() && (reading.timeAt(at) != null || EnglishNames.isSpeech(reading, at))) {
            at = reading.timeAt(at) != null ? at + 1 : at + 2;
            while (at < reading.size()
                    && reading.isAny(
                            at,
                            java.util.Set.of(
                                    "a",
                                    "an",
                                    "statement",
                                    "post",
                                    "interview",
                                    "briefing",
                                    "update",
                                    "on",
                                    "report",
                                    "television"))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isMedia(Speaker speaker) {
        return switch (speaker.kind()) {
            case AGENCY, OUTLET, BROADCASTER -> true;
            case MONITOR, OFFICIAL, ARMED_PARTY, WITNESSES, SOCIAL_ACCOUNT, ORGANISATION, PERSON, ANONYMOUS -> false;
        };
    }

    /** Whether what was said stands before the speaker: "Ten died, police said." */
    private boolean trails(int content, int name) {
        boolean ends = content >= reading.size() || reading.is(content, ".") || reading.is(content, ",");
        int before = name - 1;
        while (before > 0 && reading.isAny(before, ARTICLES)) {
            before--;
        }
        boolean says = before > 1 && reading.isMark(before);
        return ends && says;
    }

    private int backwardFrom(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (voices.at(i) != null) {
                return i + 1;
            }
            if (reading.is(i, ";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private void sourced(Mark source) {
        if (source.code().equals("passive")) {
            Mark said = source;
            Name name = reading.is(source.start(), "reportedly") || reading.is(source.start(), "allegedly")
                    ? null
                    : EnglishNames.before(reading, said.start(), done, memory);
            if (name != null && reading.is(source.end() - 1, "saying")) {
                lay(name, name.speaker(), source.end(), reading.size(), List.of(), Tone.TOLD, "was-quoted-as-saying");
                done = source.end();
            }
            return;
        }
        Name name = EnglishNames.after(reading, source.end(), memory);
        if (name == null) {
            return;
        }
        done = name.end();
        Voice enclosing = voices.at(source.start());
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
            if (comma || strong || !java.util.Objects.equals(voices.at(i), enclosing)) {
                return i;
            }
        }
        return from;
    }

    private void unconfirmed(Mark mark) {
        Name name = EnglishNames.before(reading, subjectEnd(mark.start()), done, memory);
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
        done = Math.max(done, mark.end());
    }

    private int subjectEnd(int before) {
        int end = before;
        while (end > 0
                && reading.isAny(
                        end - 1,
                        java.util.Set.of(
                                "not", "has", "have", "had", "did", "does", "do", "didn't", "hasn't", "haven't",
                                "doesn't", "never", "could", "neither"))) {
            end--;
        }
        return end;
    }

    /** "Its denial of a deal", "denials by the army". */
    private void denial(Mark noun) {
        Name name = null;
        int content = noun.end();
        if (reading.is(noun.start() - 1, "'s") || reading.is(noun.start() - 1, "’s")) {
            name = EnglishNames.before(reading, noun.start() - 1, Math.max(0, noun.start() - 8), memory);
        } else if (reading.is(content, "by") || reading.is(content, "from")) {
            name = EnglishNames.after(reading, content + 1, memory);
        } else if (reading.isAny(noun.start() - 1, java.util.Set.of("its", "his", "her", "their"))) {
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
        done = Math.max(done, noun.end());
    }

    private void lay(
            @Nullable Name name, Speaker speaker, int from, int to, List<Speaker> via, Tone tone, String rule) {
        if (name != null) {
            memory.remember(speaker, reading, name.start(), name.end());
        } else {
            memory.spoke(speaker);
        }
        int end = tone.stance() == Stance.DENIES ? denialEnd(from, to) : to;
        voices.lay(new Voice(
                from, end, speaker, Objects.requireNonNull(List.copyOf(via)), tone.stance(), tone.certainty(), rule));
    }

    private int denialEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean contrast =
                    reading.marks().at(i, "boundary") != null && !reading.is(i, "as") && !reading.is(i, "after");
            if (contrast) {
                return i;
            }
        }
        return to;
    }
}
