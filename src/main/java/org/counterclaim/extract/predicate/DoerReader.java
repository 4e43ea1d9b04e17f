package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.statement.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Who attacked, where the words of it stand apart: the doer before an Arabic verb, "shot down by the rebels", "had carried
 * out the killings", a claim of responsibility with its channel between.
 */
final class DoerReader implements PropositionReader {

    private static final int NEAR = 6;
    private static final int APART = 12;
    private static final int KILLERS = 5;
    private static final Set<String> DEEDS_OF = LexiconFile.words("blame.tsv", "KILLER");
    private static final Set<String> BEEN = Set.of("was", "were", "been", "being");
    private static final Set<String> OWN = Set.of(
            "it",
            "they",
            "its",
            "their",
            "قواتها",
            "قواته",
            "عناصرها",
            "عناصره",
            "مقاتليها",
            "مقاتلوها",
            "مقاتليه",
            "جيشها",
            "انها",
            "انه");
    private static final Set<String> FIRE = Set.of("النار", "نيرانها", "نيرانه", "الرصاص", "نيران");
    private static final Set<String> OPENED =
            Set.of("فتح", "فتحت", "فتحوا", "اطلق", "اطلقت", "اطلقوا", "وفتحت", "واطلقت", "وفتح", "واطلق");
    private static final Set<String> LINKS = Set.of("هي", "هو", "هم", "التي", "الذي", "الذين", "من", "قد", "ال");
    private static final Set<String> WHOSE = Set.of(
            "مسووليته",
            "مسووليتها",
            "مسووليتهم",
            "مسئوليته",
            "مسئوليتها",
            "مسئوليتهم",
            "مسؤوليته",
            "مسؤوليتها",
            "مسؤوليتهم");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> CARRIED = Set.of("carried", "carry", "committed", "perpetrated", "commit");
    private static final Set<String> STRUCK = Set.of("اصاب", "اصابت", "دمر", "دمرت", "اغرق", "اغرقت", "احرق", "احرقت");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            String deed = scene.isDenied(i) ? null : Crimes.of(scene, i);
            if (deed == null
                    && reading.marks().at(i).isEmpty()
                    && !reading.isAny(i, FIRE)
                    && !reading.isAny(i, STRUCK)) {
                continue;
            }
            String party = deed == null ? party(scene, i) : deed;
            if (party != null && !isTold(scene, i, found)) {
                found.add(ResponsibilityReader.draft(scene, party, i, i, i + 1, "doer")
                        .standing(standing(reading, i))
                        .confidence(0.65)
                        .done());
            }
        }
    }

    private static boolean isTold(Scene scene, int at, List<Proposition> found) {
        Voice voice = scene.voices().at(at);
        return found.stream()
                .anyMatch(other -> other.predicate().equals("attack.responsible")
                        && java.util.Objects.equals(scene.voices().at(other.anchor()), voice));
    }

    private static Standing standing(Reading reading, int at) {
        Mark mark = mark(reading, at);
        return mark == null ? Standing.TOLD : Standings.of(reading, mark);
    }

    private static @Nullable Mark mark(Reading reading, int at) {
        Mark attack = reading.marks().at(at, "trigger", "attack");
        return attack == null ? reading.marks().at(at, "down") : attack;
    }

    private static @Nullable String party(Scene scene, int at) {
        Reading reading = scene.reading();
        if (scene.isDenied(at)) {
            return denied(scene, at);
        }
        if (scene.isOpposed(at)) {
            return null;
        }
        if (reading.isAny(at, WHOSE)) {
            return announced(scene, at);
        }
        if (reading.isAny(at, FIRE)) {
            return opened(scene, at);
        }
        if (reading.arabic()) {
            Mark mark = mark(reading, at);
            boolean struck = reading.isAny(at, STRUCK) && reading.marks().any("target", at + 1, at + 4);
            boolean verb = (mark != null && mark.isFinite() && mark.form() != Form.PLAIN) || struck;
            return verb && !isMeant(reading, at) ? before(scene, at) : null;
        }
        if (reading.marks().at(at, "down") != null) {
            return by(scene, at);
        }
        if (isKilling(reading, at)) {
            List<String> before = scene.partiesIn(Math.max(scene.clauseStart(at), at - KILLERS), at);
            return before.isEmpty() ? null : before.getLast();
        }
        return reading.isAny(at, CARRIED) ? carriedOut(scene, at) : null;
    }

    /** "Denies that it destroyed the dam", "that its fighters had killed anyone". */
    private static @Nullable String denied(Scene scene, int at) {
        Reading reading = scene.reading();
        Mark killed = reading.marks().at(at, "cause", "killed");
        Mark destroyed = reading.marks().at(at, "act", "destroyed");
        Mark deed = killed == null ? destroyed : killed;
        if (deed == null || !deed.isFinite()) {
            return null;
        }
        int from = reading.arabic() ? at + 1 : at - NEAR;
        int to = reading.arabic() ? at + 3 : at;
        for (int i = Math.max(scene.clauseStart(at), from); i < Math.min(to, reading.size()); i++) {
            boolean passive = reading.isAny(i, BEEN);
            if (passive) {
                return null;
            }
        }
        for (int i = Math.max(scene.clauseStart(at), at - NEAR); i < Math.min(to, reading.size()); i++) {
            if (reading.isAny(i, OWN)) {
                return scene.clearedParty(at);
            }
        }
        return null;
    }

    private static boolean isMeant(Reading reading, int at) {
        Mark mark = mark(reading, at);
        return mark != null && Standings.of(reading, mark).certainty() == Certainty.EXPECTED;
    }

    /** إن القوات الروسية فجرت, إسرائيل هي التي قصفت: nothing but a link between. */
    private static @Nullable String before(Scene scene, int verb) {
        Reading reading = scene.reading();
        int to = verb;
        while (to > 0 && reading.isAny(to - 1, LINKS)) {
            to--;
        }
        for (int i = to - 1; i >= Math.max(scene.clauseStart(verb), to - 3); i--) {
            String party = scene.partyAt(i);
            if (party != null && reaches(reading, i, to)) {
                boolean object = reading.isAny(i - 1, Set.of("على", "علي", "في", "ضد", "الى", "الي", "من", "مع"));
                return object ? null : party;
            }
            if (reading.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean reaches(Reading reading, int party, int verb) {
        Mark mark = reading.marks().at(party, "party");
        var source = reading.sourceAt(party);
        int end = Math.max(mark == null ? party + 1 : mark.end(), source == null ? 0 : source.end());
        return end >= verb;
    }

    /** فتحت القوات النار: the doer between the verb and its fire. */
    private static @Nullable String opened(Scene scene, int fire) {
        for (int i = fire - 1; i >= Math.max(scene.clauseStart(fire), fire - NEAR); i--) {
            if (scene.reading().isAny(i, OPENED)) {
                List<String> between = scene.partiesIn(i + 1, fire);
                return between.isEmpty() ? before(scene, i) : between.getFirst();
            }
        }
        return null;
    }

    /** أعلن التنظيم، عبر وكالته، مسؤوليته: whoever announces it. */
    private static @Nullable String announced(Scene scene, int whose) {
        Reading reading = scene.reading();
        for (int i = whose - 1; i >= Math.max(0, whose - APART); i--) {
            Mark say = reading.marks().at(i, "say");
            if (say != null && !say.code().equals("deny")) {
                String party = scene.speakingParty(whose);
                List<String> around = party == null ? scene.partiesIn(Math.max(0, i - NEAR), whose) : List.of(party);
                return around.isEmpty() ? null : around.getFirst();
            }
        }
        return null;
    }

    /** "Pakistani aircraft had killed 12": an active verb with those killed right behind it, in somebody's words. */
    private static boolean isKilling(Reading reading, int at) {
        Mark killed = reading.marks().at(at, "cause", "killed");
        if (killed == null || !killed.isFinite() || !reading.is(at, "killed")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - KILLERS); i--) {
            if (reading.isAny(i, BEEN) || reading.isMark(i) || reading.marks().at(i, "boundary") != null) {
                return false;
            }
            if (reading.isAny(i, DEEDS_OF) && !reading.is(i - 1, "by")) {
                return reading.quantityAt(at + 1) != null || reading.marks().any("category", at + 1, at + 3);
            }
        }
        return false;
    }

    /** "Brought down by the separatists". */
    private static @Nullable String by(Scene scene, int down) {
        Reading reading = scene.reading();
        for (int i = down + 1; i < Math.min(scene.clauseEnd(down), down + NEAR); i++) {
            if (reading.isAny(i, BY)) {
                List<String> parties = scene.partiesIn(i + 1, Math.min(reading.size(), i + 4));
                boolean arms = reading.marks().any("weapon", i + 1, Math.min(reading.size(), i + 5));
                return parties.isEmpty() || arms ? null : parties.getFirst();
            }
        }
        return null;
    }

    /** "The rebels had carried out the killings". */
    private static @Nullable String carriedOut(Scene scene, int verb) {
        Reading reading = scene.reading();
        int to = Math.min(reading.size(), verb + NEAR);
        boolean deed = reading.marks().any("cause", "killed", verb, to)
                || reading.marks().any("count", "killed", verb, to);
        if (!deed || reading.is(verb - 1, "to")) {
            return null;
        }
        boolean passive = reading.isAny(verb - 1, Set.of("was", "were", "been", "being"));
        if (passive) {
            return by(scene, verb);
        }
        List<String> before = scene.partiesIn(Math.max(scene.clauseStart(verb), verb - NEAR), verb);
        return before.isEmpty() ? null : before.getLast();
    }
}
