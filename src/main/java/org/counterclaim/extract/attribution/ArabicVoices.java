package org.counterclaim.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Verbs of saying, sources and denials of an Arabic sentence, each laid over the words it answers for. */
final class ArabicVoices extends VoiceLayer {

    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولا", "فلم");

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
            content = Math.max(verb.end(), name.end());
            rule = name.end() <= verb.start() ? "speaker-then-verb" : rule;
            if (verb.code().equals("quote")) {
                Name origin = between.originAfter(content, isAscribed(verb) ? "الي" : "عن");
                if (origin != null && isOwnReporter(origin)) {
                    content = origin.end();
                } else if (origin != null) {
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
            Name outlet = before(verb);
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
            name = beforeUnlessJoined(verb);
            rule = "speaker-then-verb";
        }
        if (name == null && verb.form() == Form.PLAIN && reading.is(0, "اما")) {
            Name topic = ArabicNames.after(reading, 1, memory);
            name = topic != null && topic.end() <= verb.start() ? topic : null;
            rule = name == null ? rule : "speaker-then-verb";
        }
        if (name == null) {
            name = ArabicSubjects.author(reading, verb, memory);
            content = name == null ? content : name.end();
        }
        if (name == null) {
            name = ArabicStrangers.after(reading, verb);
            content = name == null ? content : name.end();
            rule = name == null ? rule : "verb-then-speaker";
        }
        if (name != null && voices.at(verb.start()) != null && Grounds.are(reading, name)) {
            return;
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
        content = between.pastTime(UntrueTales.are(reading, verb) ? content : between.passedOn(content, via));
        Name origin = between.originAfter(content, "نقلا");
        if (origin != null) {
            via.add(speaker);
            speaker = origin.speaker();
            name = origin;
            content = origin.end();
            rule = "quoted-from";
        }
        Voice led = voices.latest();
        if (led != null && led.rule().equals("source-leads") && isMedia(speaker) && isCited(verb)) {
            via.add(speaker);
            speaker = led.speaker();
            name = null;
            rule = "quoted-from";
        }
        Tone tone =
                Tone.of(UntrueTales.are(reading, verb) && UntrueTales.called(reading, content) ? "deny" : verb.code());
        if (name != null
                && name.start() >= verb.end()
                && voices.latest() == null
                && ArabicContent.precedes(reading, verb, content)) {
            lay(name, speaker, 0, verb.start(), via, tone, "content-then-verb");
            voices.readTo(reading.size());
            return;
        }
        lay(name, speaker, content, reading.size(), via, tone, rule);
        voices.readTo(Math.min(content, reading.size()));
        if (tone.stance() != Stance.AFFIRMS) {
            new DeniedOwners(reading, memory, voices).arabic(content);
        }
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
        return voices.latest() == null && UntrueTales.are(reading, verb);
    }

    /** نقلا عن مصادر، ذكر الموقع: the sentence opens with whom the outlet quotes. */
    private boolean isCited(Mark verb) {
        return reading.marks().any("source", "via", 0, Math.min(3, verb.start()));
    }

    /** نسبت الصحيفة إلى مسؤولين: quoted, with another particle. */
    private boolean isAscribed(Mark verb) {
        return reading.token(verb.start()).normal().contains("نسب");
    }

    /** نقلت القناة عن مراسلها: it speaks for itself. */
    private boolean isOwnReporter(Name origin) {
        String word = reading.token(origin.start()).normal();
        return word.equals("مراسلها") || word.equals("مراسله") || word.equals("مراسليها");
    }

    /** Whoever stands behind the verb; before it in "as for X, he ruled out" and wherever a name opens the clause. */
    private @Nullable Name subject(Mark verb) {
        Name before = null;
        if (verb.prefix().startsWith("ف")) {
            before = before(verb);
        } else if (verb.prefix().isEmpty()) {
            before = ArabicSubjects.leading(reading, verb.start(), ArabicDenials.floor(verb), memory);
        }
        return before != null ? before : ArabicNames.after(reading, verb.end(), memory);
    }

    private @Nullable Name before(Mark verb) {
        return ArabicSubjects.before(reading, verb.start(), ArabicDenials.floor(verb), memory);
    }

    /** Whoever stands before the verb; "and denied" goes on with whoever spoke before in the sentence. */
    private @Nullable Name beforeUnlessJoined(Mark verb) {
        return verb.prefix().startsWith("و") && voices.latest() != null ? null : before(verb);
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
        int first = isBody(0) ? 0 : 1;
        Name name = isBody(first) ? ArabicNames.after(reading, first, memory) : null;
        return name == null || name.end() > verb.start() ? null : name.speaker();
    }

    private boolean isBody(int at) {
        return reading.sourceAt(at) != null || reading.marks().at(at, "speaker") != null;
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
                || (verb.code().equals("confirm") && ArabicContent.isJoinedNoun(reading, content))
                || reading.is(content, "عن")
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
