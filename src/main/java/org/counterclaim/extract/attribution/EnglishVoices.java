package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Verbs of saying, sources and denials of an English sentence, each laid over the words it answers for. */
final class EnglishVoices extends VoiceLayer {

    private static final java.util.Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her");
    /** "Put the toll above 60". */
    private static final Set<String> PLACED =
            Set.of("at", "above", "over", "below", "under", "near", "between", "beyond");

    private static final Set<String> TELLING = Set.of("told", "tells", "tell");
    private static final Set<String> FORMS_OF_BE = Set.of("was", "were", "is", "are", "been", "be", "being");
    private static final Set<String> NEGATIONS =
            Set.of("not", "didn't", "hasn't", "haven't", "doesn't", "never", "neither");

    private final EnglishSources sources;
    private final EnglishDenials denials;
    private final EnglishCarrying carrying;

    EnglishVoices(Reading reading, Memory memory) {
        super(reading, memory, new Voices(reading));
        this.sources = new EnglishSources(reading, memory, voices);
        this.denials = new EnglishDenials(reading, memory, voices);
        this.carrying = new EnglishCarrying(reading, memory, voices);
    }

    Voices lay() {
        new ColonSpeaker(reading, memory, voices).lay();
        for (Mark mark : reading.marks().all()) {
            if (mark.start() < voices.read()) {
                continue;
            }
            switch (mark.role()) {
                case "say" -> saying(mark);
                case "source" -> sources.lay(mark);
                case "unconfirmed" -> denials.unconfirmed(mark);
                case "denial" -> denials.denial(mark);
                case "not" -> denials.called(mark);
                default -> {}
            }
        }
        new EnglishFigures(reading, memory, voices).lay();
        return voices;
    }

    private void saying(Mark verb) {
        if (reading.marks().at(verb.start(), "speaker") != null && verb.form() == Form.PRESENT) {
            if (!reading.is(verb.end(), "that")) {
                return;
            }
        }
        if (EnglishVerbs.isNoun(reading, verb) || !EnglishVerbs.isWhole(reading, verb)) {
            return;
        }
        if (verb.code().equals("put") && PLACED.stream().noneMatch(word -> isFollowed(verb, word, 8))) {
            return;
        }
        if (verb.code().equals("quote")) {
            quoting(verb);
            return;
        }
        if (isPassive(verb) || isPutBy(verb)) {
            passive(verb);
            return;
        }
        if (isNegated(verb)) {
            if (!verb.code().equals("deny")) {
                denials.unconfirmed(verb);
            }
            return;
        }
        if (verb.form() == Form.ING || reading.is(verb.start() - 1, "having")) {
            carrying.continuing(verb);
            return;
        }
        int floor = floor(verb);
        Name name = EnglishNames.before(reading, verb.start(), floor, memory);
        boolean inverted = false;
        if (name == null && isAfterMark(verb.start())) {
            name = reading.isAny(verb.start(), TELLING) ? null : EnglishApposition.behind(reading, verb.end(), memory);
            inverted = name != null;
        }
        if (name == null) {
            carrying.coordinated(verb);
            return;
        }
        if (voices.at(verb.start()) != null && Grounds.are(reading, name)) {
            return;
        }
        if (verb.code().equals("accuse")) {
            lay(name, name.speaker(), verb.end(), reading.size(), List.of(), Tone.TOLD, "accuses");
            voices.readTo(verb.end());
            return;
        }
        Tone tone = Tone.of(verb.code());
        List<Speaker> via = new ArrayList<>();
        if (!inverted) {
            Participles.askedBy(reading, name.start(), verb.start(), via);
        }
        int content = EnglishBetween.told(reading, memory, inverted ? name.end() : verb.end(), verb, via);
        boolean trails = inverted || trails(content, name.start());
        Voice told = trails && isMedia(name.speaker()) ? voices.at(name.start() - 2) : null;
        if (told != null && !isMedia(told.speaker())) {
            voices.replace(told, told.passedOnBy(name.speaker()));
            voices.readTo(Math.max(verb.end(), name.end()));
            return;
        }
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
        voices.readTo(Math.max(verb.end(), inverted ? name.end() : via.isEmpty() ? verb.end() : content));
        if (tone.stance() != Stance.AFFIRMS) {
            new DeniedOwners(reading, memory, voices).english(content);
        }
    }

    private void quoting(Mark verb) {
        EnglishRelays.Quoting quoting = new EnglishRelays(reading, memory, voices).quoting(verb);
        if (quoting == null) {
            return;
        }
        Name outlet = quoting.outlet();
        boolean trails = trails(quoting.content(), outlet.start());
        List<Speaker> via = List.of(outlet.speaker());
        int from = trails ? backwardFrom(outlet.start()) : quoting.content();
        lay(quoting.origin(), from, trails ? outlet.start() : reading.size(), via, Tone.TOLD, "quoted-from");
        voices.readTo(quoting.content());
    }

    /** "Said to have been", "was denied by the army". */
    private boolean isPassive(Mark verb) {
        boolean be = reading.isAny(verb.start() - 1, FORMS_OF_BE);
        return be
                && verb.form() == Form.PAST
                && (reading.is(verb.end(), "to") || reading.is(verb.end(), "by") || !reading.is(verb.end(), "that"));
    }

    /** "Now put at 79 by the minister", "estimated at 30 by the agency". */
    private boolean isPutBy(Mark verb) {
        boolean at = reading.is(verb.end(), "at") && verb.form() != Form.ING;
        return at && agent(verb) >= 0;
    }

    /** "Was denied by the army", "was put at 54 by the army". */
    private int agent(Mark verb) {
        int reach = verb.code().equals("put") || reading.is(verb.end(), "at") ? 7 : 1;
        for (int i = verb.end(); i < Math.min(reading.size(), verb.end() + reach); i++) {
            if (reading.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    private void passive(Mark verb) {
        int by = agent(verb);
        if (by >= 0) {
            Name name = EnglishNames.after(reading, by + 1, memory);
            if (name != null) {
                Tone tone = Tone.of(verb.code());
                DeniedOwners owners = new DeniedOwners(reading, memory, voices);
                Name owner = tone.stance() == Stance.AFFIRMS ? null : owners.before(backwardFrom(verb.start()));
                memory.remember(name.speaker(), reading, name.start(), name.end());
                voices.lay(new Voice(
                        backwardFrom(verb.start()),
                        Math.max(verb.start(), by),
                        name.speaker(),
                        List.of(),
                        tone.stance(),
                        tone.certainty(),
                        "passive-by-speaker"));
                owners.lay(owner);
                voices.readTo(name.end());
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
            if (reading.isAny(i, NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    private int floor(Mark verb) {
        return Math.max(voices.read(), Math.max(0, verb.start() - 30));
    }

    private boolean isAfterMark(int at) {
        return at > 0 && reading.isMark(at - 1) && !reading.is(at - 1, "-");
    }

    /** Whether what was said stands before the speaker: "Ten died, police said." */
    private boolean trails(int content, int name) {
        boolean ends = EnglishBetween.isOccasion(reading, content);
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
}
