package org.counterclaim.extract;

import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.LexiconFile;

/** The words of a denial that names nothing itself, in one sentence. */
final class DenialWords {

    private static final int NEAR = 9;
    private static final Set<String> WORDS = LexiconFile.words("rejoinders.tsv", "WORD");
    private static final Set<String> FIGURES = LexiconFile.words("rejoinders.tsv", "FIGURE");
    private static final Set<String> REFUSED = LexiconFile.words("rejoinders.tsv", "REFUSED");
    private static final Set<String> CHARGES = LexiconFile.words("rejoinders.tsv", "CHARGE");
    private static final Set<String> AS = Set.of("as", "بانها", "بانه", "بانهم");
    private static final Set<String> OWN = LexiconFile.words("rejoinders.tsv", "OWN");

    /** "An accusation that the ministry rejected": how far before its verb a charge may stand. */
    private static final int CHARGED = 6;

    private final Reading reading;

    DenialWords(Reading reading) {
        this.reading = reading;
    }

    /** "Israel proposed an inquiry, which the Authority rejected": an offer is turned down, and nothing denied. */
    boolean isRefusal(int from) {
        int verb = verb(from);
        boolean refused = reading.isAny(verb, REFUSED);
        for (int i = from; refused && i < Math.min(reading.size(), from + 4); i++) {
            refused = !reading.isAny(i, CHARGES);
        }
        for (int i = verb - 1; refused && i >= Math.max(0, verb - CHARGED); i--) {
            refused = !reading.isAny(i, CHARGES) || reading.is(i, "it") || reading.is(i, "that");
        }
        return refused;
    }

    /** Where the verb of denial stands, a few words before what is denied. */
    int verb(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (reading.marks().at(i, "say", "deny") != null) {
                return i;
            }
        }
        return Math.max(0, from - 1);
    }

    /** One past the last word of a denial that names nothing itself; negative when it does name what it denies. */
    int end(int from, Voice voice) {
        int end = Math.min(voice.to(), reading.size());
        for (int i = from; i < end; i++) {
            Mark say = reading.marks().at(i, "say");
            if (i > from && reading.isAny(i, AS)) {
                return i;
            }
            boolean noun = WORDS.contains(reading.token(i).normal())
                    || reading.isAny(i, FIGURES)
                    || reading.marks().at(i, "not", "nothing") != null;
            if (reading.isMark(i) || reading.is(i, "and") || reading.is(i, "but") || (say != null && !noun)) {
                return i;
            }
            if (!noun && reading.timeAt(i) == null && !isWhose(i, from)) {
                return -1;
            }
        }
        return end;
    }

    /** "The Israeli accusation", "الاتهام الإسرائيلي": whose it is. */
    private boolean isWhose(int at, int from) {
        FoundPlace place = reading.placeAt(at);
        boolean before = reading.arabic()
                && at > from
                && WORDS.contains(reading.token(at - 1).normal());
        boolean behind = !reading.arabic()
                && at + 1 < reading.size()
                && WORDS.contains(reading.token(at + 1).normal());
        return place != null && place.demonym() && (before || behind);
    }

    /** "Denied that his men had shelled the city", نفى أن تكون قواته قصفت: his side, which only the charge before names. */
    boolean isOwnDeed(Voice voice, int from) {
        int end = Math.min(Math.min(voice.to(), reading.size()), from + NEAR);
        boolean own = false;
        for (int i = from; i < end; i++) {
            own |= reading.isAny(i, OWN);
            if (reading.marks().at(i, "party") != null || reading.sourceAt(i) != null) {
                return false;
            }
            if (own && (reading.marks().at(i, "trigger", "attack") != null || isKilling(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKilling(int at) {
        Mark cause = reading.marks().at(at, "cause", "killed");
        return cause != null && cause.isFinite();
    }

    /** Whether the token says in itself that figures are denied. */
    boolean isFigure(int at) {
        return reading.isAny(at, FIGURES);
    }

    /** Whether such a denial may be made of the word. */
    boolean isBare(int at) {
        return WORDS.contains(reading.token(at).normal()) || reading.marks().at(at, "that") != null;
    }
}
