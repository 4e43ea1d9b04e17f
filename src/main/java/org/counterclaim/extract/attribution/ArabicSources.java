package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** "According to", "quoting": sources that an Arabic sentence names beside what they said. */
final class ArabicSources extends VoiceLayer {

    /** An official who quotes the figures of an office answers for them. */
    private static final Set<String> GROUNDS = Set.of("بيانات", "ارقام", "احصاءات", "احصاييات", "معطيات", "سجلات");

    private static final Set<String> ISSUED =
            Set.of("صادره", "صادر", "الصادره", "الصادر", "الصادرين", "نشرتها", "نشرته", "قدمتها", "اصدرتها", "اوردتها");

    private static final Set<String> REASONS = Set.of("اذ", "حيث", "وسط");

    private final ArabicBetween between;

    ArabicSources(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
        this.between = new ArabicBetween(reading, memory);
    }

    void lay(Mark source) {
        int from = source.end();
        if (reading.isAny(from, Set.of("التحقيق", "التحقيقات", "القضيه"))) {
            return;
        }
        if (reading.is(from, "ما")) {
            from++;
        }
        boolean what = reading.is(source.start(), "علي") && reading.is(source.start() + 1, "ما");
        if (what && source.end() == source.start() + 2 && reading.marks().at(from, "say") == null) {
            return;
        }
        from = pastCount(from);
        Mark verb = reading.marks().at(from, "say");
        Name name = ArabicNames.after(reading, verb != null ? verb.end() : from, memory);
        if (name == null
                && verb != null
                && !reading.token(Math.min(verb.end(), reading.size() - 1))
                        .normal()
                        .startsWith("ال")
                && memory.last() != null) {
            name = new Name(Objects.requireNonNull(memory.last()), verb.start(), verb.end());
        }
        if (name == null && verb != null) {
            name = ArabicStrangers.after(reading, verb);
        }
        if (name == null) {
            name = ArabicStrangers.of(reading, from);
        }
        if (name == null) {
            return;
        }
        boolean person = name.speaker().kind() == SpeakerKind.PERSON
                && reading.marks().covering(name.start(), "same") == null
                && reading.marks().at(name.start(), "speaker") == null;
        if (person && verb == null && reading.marks().covering(name.start(), "role") == null && !isAfterBy(source)) {
            return;
        }
        Voice enclosing = voices.at(source.start());
        if (isLoose(source, verb, name, enclosing)
                || (enclosing != null && isBody(enclosing.speaker()) && Grounds.are(reading, name))) {
            return;
        }
        Name origin = verb != null && verb.code().equals("quote") ? between.originAfter(name.end(), "عن") : null;
        if (origin != null) {
            relayed(source, name, origin, enclosing);
            return;
        }
        voices.readTo(name.end());
        boolean media = isMedia(name.speaker());
        if (enclosing != null && media && enclosing.stance() != Stance.DENIES) {
            voices.replace(enclosing, enclosing.passedOnBy(name.speaker()));
            return;
        }
        memory.remember(name.speaker(), reading, name.start(), name.end());
        if (source.code().equals("via") && enclosing != null && answersItself(enclosing.speaker(), from, name)) {
            return;
        }
        if (source.code().equals("via") && enclosing != null) {
            voices.quoted(enclosing, name.speaker());
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
                Certainty.REPORTED,
                leads ? "source-leads" : "source-follows");
        if (enclosing == null) {
            voices.layUnder(voice);
        } else if (enclosing.stance() == Stance.AFFIRMS) {
            voices.lay(voice.within(start, clauseEnd(name.end())));
        }
    }

    /** بحسب حصيلة جديدة أعلنتها الوزارة، صادرة عن الوزارة: whoever gave the figure, behind words that describe it. */
    private int pastCount(int from) {
        for (int i = from; i < Math.min(reading.size() - 2, from + 5); i++) {
            Mark verb = reading.marks().at(i, "say");
            if (verb != null && verb.isFinite() && i > from && isOfIt(i)) {
                return i;
            }
            if (reading.isAny(i, ISSUED)) {
                return reading.is(i + 1, "عن") || reading.is(i + 1, "من") ? i + 2 : i + 1;
            }
            if (reading.isMark(i)
                    || reading.sourceAt(i) != null
                    || reading.marks().at(i, "speaker") != null) {
                return from;
            }
        }
        return from;
    }

    private boolean isOfIt(int at) {
        String word = reading.token(at).normal();
        return word.endsWith("ها") || word.endsWith("ه");
    }

    /** A body that cites figures, or people without a name, answers for what it says; an outlet only passes it on. */
    private boolean answersItself(Speaker speaker, int from, Name cited) {
        return !isMedia(speaker)
                && (reading.isAny(from, GROUNDS)
                        || (isBody(speaker) && cited.speaker().anonymous()));
    }

    /** "As X also announced that": what follows is new; "based on": the grounds and not the speaker. */
    private boolean isLoose(Mark source, @Nullable Mark verb, Name name, @Nullable Voice enclosing) {
        if (reading.is(source.start(), "كما") && source.end() == source.start() + 1) {
            boolean closes = name.end() >= reading.size() || reading.isMark(name.end());
            return verb == null || !closes || leads(source.start());
        }
        boolean told = enclosing != null || reading.marks().any("that", 0, source.start());
        return reading.is(source.start(), "استنادا") && told;
    }

    /** "As the agency reported from a medical source". */
    private void relayed(Mark source, Name outlet, Name origin, @Nullable Voice enclosing) {
        voices.readTo(origin.end());
        memory.remember(origin.speaker(), reading, origin.start(), origin.end());
        boolean leads = leads(source.start());
        voices.layUnder(new Voice(
                leads ? origin.end() : clauseStart(source.start(), enclosing),
                reading.size(),
                origin.speaker(),
                List.of(outlet.speaker()),
                Stance.AFFIRMS,
                Certainty.REPORTED,
                "quoted-from"));
    }

    private static boolean isAfterBy(Mark source) {
        return source.code().equals("via");
    }

    private boolean leads(int at) {
        int words = 0;
        for (int i = 0; i < at; i++) {
            words += reading.isMark(i) ? 0 : 1;
            if (reading.quantityAt(i) != null && reading.timeAt(i) == null) {
                return false;
            }
        }
        return words <= 2;
    }

    /** انهارت الهدنة، إذ تبادل الطرفان القصف، بحسب سكان: a reason is told with what it is given for. */
    private boolean isReason(int at, @Nullable Voice enclosing) {
        return enclosing == null && reading.isAny(at, REASONS);
    }

    /** Where the clause before a source begins: with the sentence, unless another speaks before. */
    private int clauseStart(int before, @Nullable Voice enclosing) {
        int from = enclosing == null ? 0 : enclosing.from();
        for (int i = before - 1; i > from; i--) {
            Mark contrast = reading.marks().at(i, "boundary");
            boolean comma = enclosing != null && (reading.is(i, "،") || reading.is(i, ",")) && before - i > 3;
            if (comma || (contrast != null && !isReason(i, enclosing)) || !Objects.equals(voices.at(i), enclosing)) {
                return i;
            }
        }
        return from;
    }
}
