package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Nouns of denial and phrases of not confirming in an Arabic sentence. */
final class ArabicDenials extends VoiceLayer {

    private static final int FLOOR = 16;
    private static final Set<String> RELATIVES = Set.of("التي", "الذي", "الذين");
    private static final Set<String> RUMOURS = Set.of(
            "الانباء",
            "انباء",
            "التقارير",
            "تقارير",
            "المزاعم",
            "مزاعم",
            "الاتهامات",
            "الشايعات",
            "الاشاعات",
            "المعلومات",
            "الاخبار",
            "الروايات",
            "الروايه",
            "الادعاءات");
    private static final Set<String> TOLD = Set.of("رقم", "اتهام", "امر", "ادعاء", "كلام");
    private static final Set<String> BEFORE_NOUNS =
            Set.of("رغم", "ورغم", "علي", "مع", "بعد", "من", "برغم", "اسباب", "بسبب", "في", "وبرغم", "ومع");

    ArabicDenials(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    static int floor(Mark mark) {
        return Math.max(0, mark.start() - FLOOR);
    }

    /** "نفي" is both "denied" and "denial": a preposition before it or an agent behind it make it the noun. */
    boolean isNoun(Mark verb) {
        if (!verb.code().equals("deny") || reading.marks().at(verb.start(), "denial") == null) {
            return false;
        }
        return reading.isAny(verb.start() - 1, BEFORE_NOUNS)
                || (reading.is(verb.end(), "من") && reading.is(verb.end() + 1, "قبل"));
    }

    /** وهو ما نفته الوزارة: what stands before is denied. */
    void relative(Mark verb) {
        boolean whole = reading.is(verb.start() - 1, "ما")
                || reading.is(verb.start() - 1, "الذي")
                || reading.isAny(verb.start() - 1, TOLD);
        boolean said = verb.start() > 1 && reading.isAny(verb.start() - 2, Set.of("وهو", "هو", "الامر"));
        if (!verb.code().equals("deny") || !whole || !said || isOfProposal(verb)) {
            return;
        }
        Name name = ArabicNames.after(reading, verb.end(), memory);
        if (name != null) {
            int end = Math.max(name.end() + 1, clauseEnd(name.end()));
            lay(name, name.end(), end, List.of(), Tone.of("deny"), "which-was-denied");
            voices.readTo(name.end());
        }
    }

    /** اقترحت تحقيقا، وهو ما رفضته: turned down, and not denied. */
    private boolean isOfProposal(Mark verb) {
        boolean refused = reading.token(verb.start()).normal().contains("رفض");
        return refused
                && reading.marks().any("certainty", "expected", floor(verb), verb.start())
                && !reading.marks().any("say", "accuse", floor(verb), verb.start());
    }

    /** نفى الأنباء التي تحدثت عن: the reports that are denied say so, and not whoever denies them. */
    boolean isOfRumours(Mark verb) {
        Voice denied = voices.at(verb.start());
        return denied != null
                && denied.stance() == Stance.DENIES
                && reading.isAny(verb.start() - 1, RELATIVES)
                && reading.isAny(verb.start() - 2, RUMOURS);
    }

    void unconfirmed(Mark mark) {
        boolean from = reading.is(mark.end(), "عن") || reading.is(mark.end(), "من");
        Name name = ArabicNames.after(reading, from ? mark.end() + 1 : mark.end(), memory);
        if (name == null) {
            name = ArabicSubjects.before(reading, mark.start(), floor(mark), memory);
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
        voices.readTo(Math.max(mark.end(), name.end() > mark.end() ? name.end() : mark.end()));
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

    void denial(Mark noun) {
        Name name = null;
        int content = noun.end();
        String word = reading.token(noun.start()).normal();
        if (reading.is(noun.start() - 1, "علي")) {
            name = ArabicSubjects.before(reading, noun.start() - 1, floor(noun), memory);
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
        Voice voice =
                new Voice(content, end, name.speaker(), List.of(), Stance.DENIES, Certainty.REPORTED, "noun-of-denial");
        memory.remember(name.speaker(), reading, name.start(), Math.max(name.start(), name.end()));
        if (named) {
            Voice before = voices.latest();
            voices.lay(voice);
            if (before != null) {
                voices.lay(before.within(end, end));
            }
        }
        voices.readTo(noun.end());
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
}
