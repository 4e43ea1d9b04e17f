package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, sources and denials of an Arabic sentence, each laid over the words it answers for. */
final class ArabicVoices extends VoiceLayer {

    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولا", "فلم");

    private static final Set<String> UNTRUE = Set.of(
            "كاذبه",
            "كاذب",
            "باطله",
            "باطل",
            "ملفقه",
            "مفبركه",
            "مزيفه",
            "مختلقه",
            "سخيفه",
            "اكاذيب",
            "افتراء",
            "افتراءات",
            "واهيه",
            "مغرضه",
            "هراء");

    private final ArabicSources sources;
    private final ArabicDenials denials;
    private final ArabicBetween between;

    ArabicVoices(Reading reading, Memory memory) {
        super(reading, memory, new Voices(reading));
        this.sources = new ArabicSources(reading, memory, voices);
        this.denials = new ArabicDenials(reading, memory, voices);
        this.between = new ArabicBetween(reading, memory);
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
                default -> {}
            }
        }
        new ArabicFigures(reading, memory, voices).lay();
        return voices;
    }

    private void saying(Mark verb) {
        if (denials.isNoun(verb)) {
            denials.denial(verb);
            return;
        }
        if (!ArabicVerbs.isSaying(reading, verb)) {
            denials.relative(verb);
            return;
        }
        if (denials.isOfRumours(verb)) {
            return;
        }
        if (isNegated(verb)) {
            if (verb.code().equals("confirm")
                    || verb.code().equals("announce")
                    || verb.code().equals("claim")) {
                denials.unconfirmed(verb);
            }
            return;
        }
        List<Speaker> via = new ArrayList<>();
        Name name = verb.form() == Form.PLAIN ? null : subject(verb);
        int content = verb.end();
        String rule = "verb-then-speaker";
        if (name != null) {
            content = name.end();
            if (verb.code().equals("quote")) {
                Name origin = between.originAfter(content, "عن");
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
            Name origin = between.originAfter(verb.end(), "عن");
            Name outlet = ArabicSubjects.before(reading, verb.start(), ArabicDenials.floor(verb), memory);
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
            name = ArabicSubjects.before(reading, verb.start(), ArabicDenials.floor(verb), memory);
            rule = "speaker-then-verb";
        }
        if (name == null && verb.form() == Form.PLAIN && reading.is(0, "اما")) {
            Name topic = ArabicNames.after(reading, 1, memory);
            name = topic != null && topic.end() <= verb.start() ? topic : null;
            rule = name == null ? rule : "speaker-then-verb";
        }
        if (name == null) {
            name = ArabicStrangers.after(reading, verb);
            content = name == null ? content : name.end();
            rule = name == null ? rule : "verb-then-speaker";
        }
        if (verb.code().equals("accuse")) {
            accusing(verb, name == null ? null : ArabicAccusers.accuser(reading, name, memory));
            return;
        }
        Speaker opener = name == null ? opener(verb) : null;
        if (name == null && verb.form() == Form.PLAIN && verb.code().equals("deny")) {
            Speaker subject = subjectOf(verb);
            opener = subject == null ? opener : subject;
        }
        Speaker speaker = name != null ? name.speaker() : opener != null ? opener : carried();
        if (speaker == null) {
            return;
        }
        if (name == null) {
            rule = verb.form() == Form.PLAIN ? "participle-carries-speaker" : "verb-carries-speaker";
            if (verb.form() != Form.PLAIN && (!isSaying(verb, content) || isDescribing(verb))) {
                return;
            }
        }
        content = between.pastTime(isOfTales(verb) ? content : between.passedOn(content, via));
        Name origin = between.originAfter(content, "نقلا");
        if (origin != null) {
            via.add(speaker);
            speaker = origin.speaker();
            name = origin;
            content = origin.end();
            rule = "quoted-from";
        }
        Tone tone = Tone.of(isOfTales(verb) && isCalledUntrue(content) ? "deny" : verb.code());
        lay(name, speaker, content, reading.size(), via, tone, rule);
        voices.readTo(Math.min(content, reading.size()));
    }

    /** ووصفت الاتهامات بأنها باطلة: as good as a denial. */
    private boolean isCalledUntrue(int content) {
        int to = Math.min(reading.size(), content + 9);
        return reading.marks().any("not", "nothing", content, to)
                || java.util.stream.IntStream.range(Math.min(content, to), to).anyMatch(i -> reading.isAny(i, UNTRUE));
    }

    /** وطالبت الهيئة بتصحيح ما نُقل عن مصادر، نافية: the sentence's subject denies, not those it speaks of. */
    private @Nullable Speaker subjectOf(Mark verb) {
        Voice latest = voices.latest();
        boolean quoted = latest != null && latest.rule().startsWith("source-");
        boolean body = reading.size() > 2
                && (reading.sourceAt(1) != null || reading.marks().at(1, "speaker") != null);
        if (!quoted || !body || !reading.is(verb.start() - 1, "،")) {
            return null;
        }
        Name name = ArabicNames.after(reading, 1, memory);
        return name == null || name.end() > verb.start()
                ? null
                : ArabicAccusers.accuser(reading, name, memory).speaker();
    }

    /** "And called it a warning" says nothing about who did. */
    private boolean isDescribing(Mark verb) {
        return voices.latest() == null && isOfTales(verb);
    }

    /** "Called the reports baseless": what is spoken of stands right behind the name. */
    private boolean isOfTales(Mark verb) {
        return reading.token(verb.start()).normal().contains("صف")
                && reading.marks().at(verb.start(), "say", "say") != null;
    }

    /** Whoever stands behind the verb; before it in "as for X, he ruled out". */
    private @Nullable Name subject(Mark verb) {
        Name before = verb.prefix().startsWith("ف")
                ? ArabicSubjects.before(reading, verb.start(), ArabicDenials.floor(verb), memory)
                : null;
        return before != null ? before : ArabicNames.after(reading, verb.end(), memory);
    }

    /** Whoever the sentence opened with: "the group claimed the ambush, and said it had". */
    private @Nullable Speaker opener(Mark verb) {
        if (voices.latest() != null || verb.start() < 3) {
            return null;
        }
        for (Mark first : reading.marks().at(0)) {
            if (first.isFinite()) {
                Name name = ArabicNames.after(reading, first.end(), memory);
                return name == null || name.end() > verb.start() ? null : name.speaker();
            }
        }
        return null;
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
                || (verb.code().equals("confirm") && isOf(content))
                || reading.is(content, "عن")
                || reading.token(verb.start()).normal().endsWith("ت");
    }

    /** "Admitted to": a noun of what happened with the particle joined to it. */
    private boolean isOf(int content) {
        return content < reading.size()
                && reading.token(content).normal().startsWith("ب")
                && (reading.marks().at(content, "cause") != null
                        || reading.marks().at(content, "tally") != null
                        || reading.marks().at(content, "trigger") != null);
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
            voices.readTo(verb.end());
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
}
