package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The doer of an Arabic deed: behind or before a verb of killing, behind whose hand it was, between قام and what was done. */
final class ArabicAgents {

    private static final String FILE = "agents.tsv";
    private static final Set<String> VERB = LexiconFile.words(FILE, "VERB");
    private static final Set<String> HEAD = LexiconFile.words(FILE, "HEAD");
    private static final Set<String> HAND = LexiconFile.words(FILE, "HAND");
    private static final Set<String> LIGHT = LexiconFile.words(FILE, "LIGHT");
    private static final Set<String> MINE = LexiconFile.words(FILE, "MINE");
    private static final Set<String> FOES = LexiconFile.words(FILE, "FOE");
    private static final Set<String> STAGE = LexiconFile.words(FILE, "STAGE");
    private static final Set<String> GENERAL = LexiconFile.words("rejoinders.tsv", "GENERIC");
    private static final Set<String> SELF = Set.of("انها", "انه", "انهم", "بانها", "بانه");
    private static final Set<String> PARTICLES = Set.of("قد", "هم", "هي", "هو", "الذين", "التي", "الذي");
    private static final int NAME = 4;
    private static final int FAR = 9;

    private ArabicAgents() {}

    static boolean isDeed(Reading reading, int at) {
        return reading.isAny(at, HAND)
                || reading.token(at).hasStemIn(VERB)
                || reading.token(at).hasStemIn(LIGHT)
                || reading.token(at).hasStemIn(STAGE);
    }

    /** The code of the party that did it; null when the words name none. */
    static @Nullable String of(Scene scene, int at) {
        Reading reading = scene.reading();
        if (reading.isAny(at, HAND)) {
            boolean harm = reading.marks().any("cause", Math.max(0, at - FAR), at)
                    || reading.marks().any("count", Math.max(0, at - FAR), at)
                    || reading.marks().any("trigger", "attack", Math.max(0, at - FAR), at);
            return harm ? first(scene, at + 1, at + 1 + NAME) : null;
        }
        if (reading.token(at).hasStemIn(LIGHT)) {
            return lightly(scene, at);
        }
        if (reading.token(at).hasStemIn(STAGE)) {
            return staged(scene, at);
        }
        String behind = behind(scene, at);
        return behind == null ? before(scene, at) : behind;
    }

    /** قام الجيش السوري بقصف البلدة, أقدم مسلحو التنظيم على إعدام خمسة. */
    private static @Nullable String lightly(Scene scene, int at) {
        Reading reading = scene.reading();
        for (int i = at + 2; i < Math.min(reading.size(), at + FAR); i++) {
            Mark attack = reading.marks().at(i, "trigger", "attack");
            Mark killed = reading.marks().at(i, "cause", "killed");
            Mark deed = attack == null ? killed : attack;
            boolean done = deed != null
                    && (deed.prefix().startsWith("ب") || reading.is(i - 1, "على") || reading.is(i - 1, "علي"));
            if (done) {
                return first(scene, at + 1, i);
            }
            if (reading.isMark(i) && !isQuote(reading, i)) {
                return null;
            }
        }
        return null;
    }

    /** شن الطيران السوري غارة, نفذت الهجوم جماعة أنصار الحق, قالت إنها شنت الهجوم. */
    private static @Nullable String staged(Scene scene, int at) {
        Reading reading = scene.reading();
        if (isNegated(reading, at)) {
            return null;
        }
        int to = Math.min(reading.size(), at + FAR);
        for (int i = at; i < to; i++) {
            boolean attack = reading.marks().at(i, "trigger", "attack") != null
                    || reading.marks().at(i, "trigger", "responsible") != null
                    || reading.marks().at(i, "weapon") != null;
            if (attack) {
                String party = first(scene, at + 1, i);
                boolean own = party == null && i <= at + 2 && isOwn(reading, at);
                if (own) {
                    return own(scene, at);
                }
                String earlier = party == null ? rightBefore(scene, at) : party;
                return earlier == null ? beside(scene, i + 1) : earlier;
            }
            if (reading.isMark(i) && !isQuote(reading, i)) {
                return null;
            }
        }
        return null;
    }

    /** إن إسرائيل شنت هجوما. */
    private static @Nullable String rightBefore(Scene scene, int verb) {
        Reading reading = scene.reading();
        for (int i = verb - 1; i >= Math.max(scene.clauseStart(verb), verb - NAME); i--) {
            String party = scene.partyAt(i);
            if (party != null) {
                boolean subject =
                        endOfParty(reading, i) >= verb && reading.marks().at(i - 1, "that") != null;
                return subject ? party : null;
            }
        }
        return null;
    }

    private static boolean isNegated(Reading reading, int at) {
        return reading.is(at - 1, "لم") || reading.is(at - 1, "ولم") || reading.is(at - 1, "لا");
    }

    private static boolean isOwn(Reading reading, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (reading.isAny(i, MINE) || reading.isAny(i, SELF)) {
                return true;
            }
        }
        return false;
    }

    /** The body right behind what was staged. */
    private static @Nullable String beside(Scene scene, int from) {
        Reading reading = scene.reading();
        for (int i = from; i < Math.min(reading.size(), from + 2); i++) {
            String party = scene.partyAt(i) == null ? Initials.at(reading, i) : scene.partyAt(i);
            if (party != null) {
                return Aims.isAgainst(reading, i) ? null : party;
            }
        }
        return null;
    }

    /** قتلت القوات الإسرائيلية خمسة: doer, then those killed. */
    private static @Nullable String behind(Scene scene, int verb) {
        Reading reading = scene.reading();
        String party = verb + 1 < reading.size() ? scene.partyAt(verb + 1) : null;
        int end = party == null ? verb : endOfParty(reading, verb + 1);
        boolean object = party != null && isObject(reading, end);
        return object ? party : null;
    }

    /** إن القوات قتلت خمسة, إن مقاتلي الحركة قتلوا 67 جنديا. */
    private static @Nullable String before(Scene scene, int verb) {
        Reading reading = scene.reading();
        if (!isObject(reading, verb + 1)) {
            return null;
        }
        int first = scene.clauseStart(verb);
        int head = verb - 1;
        while (head > first && reading.isAny(head, PARTICLES)) {
            head--;
        }
        for (int i = head; i >= Math.max(first, head - NAME); i--) {
            if (reading.isMark(i) && !isQuote(reading, i)) {
                return null;
            }
            if (reading.isAny(i, HEAD)) {
                boolean own = reading.isAny(i, MINE) || reading.isAny(i + 1, GENERAL);
                String party = own ? own(scene, verb) : first(scene, Math.max(0, i - 1), head + 1);
                return party == null && reading.token(i).normal().contains("شرط") ? scene.army() : party;
            }
        }
        return null;
    }

    private static boolean isObject(Reading reading, int at) {
        for (int i = at; i < Math.min(reading.size(), at + NAME); i++) {
            if (reading.isAny(i, FOES)) {
                return false;
            }
        }
        return at < reading.size()
                && (reading.quantityAt(at) != null
                        || (at + 1 < reading.size() && reading.quantityAt(at + 1) != null && !reading.is(at, "من"))
                        || reading.marks().at(at, "category") != null
                        || reading.marks().at(at, "person") != null);
    }

    private static int endOfParty(Reading reading, int at) {
        Mark party = reading.marks().at(at, "party");
        var source = reading.sourceAt(at);
        return Math.max(party == null ? at + 1 : party.end(), source == null ? 0 : source.end());
    }

    private static @Nullable String first(Scene scene, int from, int to) {
        Reading reading = scene.reading();
        for (int i = from; i < Math.min(to, reading.size()); i++) {
            String party = scene.partyAt(i);
            if (party != null) {
                return party;
            }
            if (i > from && reading.isMark(i) && !isQuote(reading, i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isQuote(Reading reading, int at) {
        return reading.is(at, "\"") || reading.is(at, "«") || reading.is(at, "»");
    }

    private static @Nullable String own(Scene scene, int verb) {
        Voice voice = scene.voices().at(verb);
        String party = voice == null ? null : Parties.of(voice.speaker(), scene.names());
        return party != null || voice == null ? party : Initials.of(voice.speaker());
    }
}
