package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Who is blamed, or denies, where no register has the body: "blamed the Red Lions", "the Red Lions denied a role". */
final class StrangerReader implements PropositionReader {

    private static final int LONGEST = 6;
    private static final Set<String> BEFORE = Set.of(
            "the",
            "group",
            "movement",
            "militia",
            "members",
            "fighters",
            "of",
            "militants",
            "rebels",
            "armed",
            "local",
            "gunmen",
            "from",
            "separatist",
            "separatists");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        if (found.stream().anyMatch(told -> told.predicate().equals("attack.responsible"))) {
            return;
        }
        for (Mark verb : scene.reading().marks().of("say")) {
            if (verb.code().equals("accuse") && Aims.isOfAttack(scene.reading(), verb)) {
                accused(scene, verb, found);
            }
        }
        for (Mark mark : scene.reading().marks().of("trigger")) {
            if (mark.code().equals("responsible")) {
                denied(scene, mark, found);
            }
            if (mark.code().equals("responsible") || mark.code().equals("attack")) {
                by(scene, mark, found);
            }
        }
    }

    private static void denied(Scene scene, Mark mark, List<Proposition> found) {
        Voice voice = scene.voices().at(mark.start());
        if (voice == null || voice.stance() != Stance.DENIES) {
            return;
        }
        Speaker speaker = voice.speaker();
        String name = speaker.name();
        boolean body = speaker.kind() == SpeakerKind.ARMED_PARTY || speaker.kind() == SpeakerKind.ORGANISATION;
        if (body && speaker.code() == null && name != null && !speaker.anonymous()) {
            found.add(Strangers.draft(
                            scene, Strangers.plain(name), mark.start(), mark.start(), mark.end(), "stranger-denies")
                    .done());
        }
    }

    /** "Was carried out by Fulani herdsmen". */
    private static void by(Scene scene, Mark mark, List<Proposition> found) {
        Reading reading = scene.reading();
        int by = mark.end();
        boolean passive = !reading.arabic() && reading.is(by, "by") && !scene.isOpposed(by);
        int from = passive ? englishHead(reading, by + 1) : -1;
        if (from < 0 || isTold(found)) {
            return;
        }
        int to = from;
        while (to < reading.size() && to - from < LONGEST && isName(reading, from, to)) {
            to++;
        }
        boolean place = reading.placeAt(from) != null && to == from + 1;
        boolean person = reading.marks().at(from, "title") != null;
        if (to > from
                && !place
                && !person
                && Skeleton.of(reading.words(from, to)).length() >= 2) {
            found.add(Strangers.draft(
                            scene, Strangers.plain(reading.words(from, to)), from, mark.start(), to, "by-stranger")
                    .done());
        }
    }

    private static boolean isTold(List<Proposition> found) {
        return found.stream().anyMatch(told -> told.predicate().equals("attack.responsible"));
    }

    private static void accused(Scene scene, Mark verb, List<Proposition> found) {
        Reading reading = scene.reading();
        int from = reading.arabic() ? arabicHead(reading, verb.end()) : englishHead(reading, verb.end());
        if (from < 0 || scene.voices().at(Math.min(verb.end(), reading.size() - 1)) == null) {
            return;
        }
        String nation = nation(reading, from);
        if (nation != null) {
            found.add(ResponsibilityReader.draft(scene, nation, from, verb.start(), from + 1, "accuses")
                    .done());
            return;
        }
        int to = from;
        while (to < reading.size() && to - from < LONGEST && isName(reading, from, to)) {
            to++;
        }
        String name = to > from ? Strangers.plain(reading.words(from, to)) : "";
        if (Skeleton.of(name).replace("-", "").length() >= 2) {
            found.add(Strangers.draft(scene, name, from, verb.start(), to, "blames-stranger")
                    .done());
        }
    }

    /** "Accused Thailand": its army. */
    private static @Nullable String nation(Reading reading, int at) {
        FoundPlace place = reading.placeAt(at);
        String code = place == null ? "" : place.chosen().place().path();
        return code.indexOf('/') >= 0 ? null : Parties.armyOf(code);
    }

    private static int englishHead(Reading reading, int at) {
        int head = at;
        while (head < reading.size() && reading.isAny(head, BEFORE)) {
            head++;
        }
        return head < reading.size() && isCapital(reading, head) ? head : -1;
    }

    /** The word of kind that a body's Arabic name begins with: حركة, جماعة. */
    private static int arabicHead(Reading reading, int at) {
        for (int i = at; i < Math.min(reading.size(), at + LONGEST); i++) {
            Mark head = reading.marks().at(i, "speaker");
            if (head != null && head.code().equals("armed") && i > at) {
                return i;
            }
            if (reading.isMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(Reading reading, int from, int at) {
        if (!reading.arabic()) {
            return isCapital(reading, at);
        }
        String word = reading.token(at).normal();
        boolean joined = word.startsWith("ب") && at > from;
        return reading.token(at).isWord() && !joined && reading.marks().at(at, "trigger") == null;
    }

    private static boolean isCapital(Reading reading, int at) {
        return reading.token(at).isWord()
                && reading.timeAt(at) == null
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(at).start()));
    }
}
