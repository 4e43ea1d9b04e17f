package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Who won a vote. */
final class WinnerReader implements PropositionReader {

    private static final int LONGEST = 4;
    private static final int ASIDE = 16;
    private static final Set<String> SELF =
            Set.of("he", "she", "it", "they", "انه", "انها", "بانه", "بانها", "هو", "هي");
    private static final Set<String> VOTING = Set.of(
            "candidate", "electoral", "candidate's", "الانتخابي", "مرشح", "مرشحها", "مرشحه", "المرشح", "الانتخابيه");
    private static final Set<String> BETWEEN = Set.of("had", "has", "have", "was", "is", "been", "هو", "هي");
    private static final Set<String> TITLES =
            Set.of("الرئيس", "المرشح", "مرشح", "المنتهيه", "ولايته", "president", "candidate", "incumbent");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        if (scene.main() != PredicateFamily.ELECTION && !isOfVote(reading)) {
            return;
        }
        for (Mark win : reading.marks().of("win")) {
            Standing standing = Standings.of(reading, win);
            String beside = reading.arabic() ? after(reading, win.end()) : around(reading, win);
            String known = beside == null ? named(scene, win) : beside;
            String apart = known == null && !reading.arabic() ? beforeAside(reading, win.start()) : known;
            String name = apart == null ? self(scene, win) : apart;
            if (name != null && standing.certainty() != Certainty.EXPECTED) {
                found.add(new Draft("election.result", PredicateFamily.ELECTION, "winner")
                        .at(reading, win)
                        .standing(standing)
                        .answer(new Actor(path(scene, name), name))
                        .confidence(0.65)
                        .done());
                return;
            }
        }
    }

    /** "Daniel Chapo, the candidate of the party, won": the name before what tells of it. */
    private static @Nullable String beforeAside(Reading reading, int win) {
        int end = win;
        while (end > 0 && reading.isAny(end - 1, BETWEEN)) {
            end--;
        }
        if (!reading.is(end - 1, ",")) {
            return null;
        }
        for (int i = end - 2; i > Math.max(0, end - ASIDE); i--) {
            if (reading.is(i, ",")) {
                int start = i;
                while (start > 0 && i - start < LONGEST && isCapital(reading, start - 1)) {
                    start--;
                }
                return i - start >= 2 ? reading.words(start, i) : null;
            }
        }
        return null;
    }

    /** "Says that he won", أنه الفائز: whoever speaks. */
    private static @Nullable String self(Scene scene, Mark win) {
        Reading reading = scene.reading();
        Voice voice = scene.voices().at(win.start());
        boolean runs = voice != null
                && voice.stance() == Stance.AFFIRMS
                && (voice.speaker().kind() == SpeakerKind.PERSON
                        || voice.speaker().kind() == SpeakerKind.ARMED_PARTY);
        String speaker = voice == null || !runs ? null : voice.speaker().name();
        for (int i = win.start() - 1; speaker != null && i >= Math.max(0, win.start() - 4); i--) {
            if (reading.isAny(i, SELF)) {
                return speaker;
            }
        }
        return null;
    }

    private static boolean isOfVote(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isAny(i, VOTING) || reading.marks().at(i, "kind", "election") != null) {
                return true;
            }
        }
        return false;
    }

    /** "Its candidate, X, had won", مرشحها س هو الفائز: the person named right before. */
    private static @Nullable String named(Scene scene, Mark win) {
        Reading reading = scene.reading();
        int end = win.start();
        while (end > 0 && (reading.isAny(end - 1, BETWEEN) || reading.is(end - 1, ","))) {
            end--;
        }
        People.Named person = scene.people().before(reading, end);
        return person == null || person.words() < 2 ? null : person.name();
    }

    /** The same for both scripts: a winner is known by the last name and the country. */
    private static String path(Scene scene, String name) {
        String bones = Skeleton.last(name);
        return bones.length() < 2 || scene.country().isEmpty() ? name : "x-" + scene.country() + "-" + bones;
    }

    private static @Nullable String after(Reading reading, int from) {
        int start = from;
        while (start < reading.size() && reading.isAny(start, TITLES)) {
            start++;
        }
        int end = start;
        while (end < reading.size() && end - start < LONGEST && isArabicName(reading, end)) {
            end++;
        }
        return end - start >= 2 ? reading.words(start, end) : null;
    }

    private static boolean isArabicName(Reading reading, int at) {
        String normal = reading.token(at).normal();
        boolean particle = Set.of("في", "من", "على", "علي", "بعد", "بنسبه", "بولايه", "بالرئاسه", "مع", "بمنصب", "عن")
                        .contains(normal)
                && !normal.equals("علي");
        return reading.token(at).isWord()
                && !particle
                && !normal.startsWith("بال")
                && !normal.startsWith("بن")
                && reading.quantityAt(at) == null;
    }

    private static @Nullable String around(Reading reading, Mark win) {
        int end = win.start();
        while (end > 0 && reading.isAny(end - 1, Set.of("had", "has", "have", "was"))) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && isCapital(reading, start - 1)
                && !reading.isAny(start - 1, TITLES)) {
            start--;
        }
        return end > start ? reading.words(start, end) : null;
    }

    private static boolean isCapital(Reading reading, int at) {
        boolean word = reading.token(at).isWord() || reading.is(at, "-");
        return word
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(at).start()));
    }
}
