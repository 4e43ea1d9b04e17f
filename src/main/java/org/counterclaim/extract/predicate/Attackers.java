package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Who the words around an attack say carried it out: "an Israeli strike", "shelled by the army". */
final class Attackers {

    private static final Set<String> BY = Set.of(
            "by", "من", "يد", "بيد", "شنها", "شنتها", "نفذها", "نفذتها", "نفذته", "شنته", "نفذه", "شنه", "اطلقتها",
            "اطلقته");
    private static final Set<String> GENERAL = Set.of(
            "fighting",
            "clashes",
            "battle",
            "battles",
            "معارك",
            "اشتباكات",
            "مواجهات",
            "explosion",
            "explosions",
            "blast");

    private static final int DENIED_REACH = 6;
    private static final Standing NOT_DONE = new Standing(Stance.DENIES, Certainty.REPORTED, "negated");

    private Attackers() {}

    /** "An Israeli strike", "Russian forces shelled", "a strike by". */
    static void find(Scene scene, Mark attack, List<Proposition> found) {
        Reading reading = scene.reading();
        Standing standing = org.counterclaim.extract.stance.Standings.of(reading, attack);
        boolean suffered = reading.is(attack.start() - 1, "under");
        if (standing.certainty() == Certainty.EXPECTED
                || isGeneral(reading, attack)
                || suffered
                || isOnMine(reading, attack)
                || Mishaps.is(scene, attack)) {
            return;
        }
        Voice voice = scene.voices().at(attack.start());
        String own = scene.clearedParty(attack.start());
        if (voice != null && voice.stance() == Stance.DENIES) {
            boolean others = Aims.isOccurrence(reading, attack) || Aims.isAtPeople(reading, attack);
            boolean means = found.stream()
                    .anyMatch(other -> other.predicate().equals("attack.weapon")
                            && other.anchor() >= voice.from()
                            && other.anchor() < attack.start());
            if (own != null && !others && !means) {
                found.add(ResponsibilityReader.draft(
                                scene, own, attack.start(), attack.start(), attack.end(), "denies-attack")
                        .done());
            }
            return;
        }
        String party = party(scene, attack);
        if (party != null) {
            found.add(
                    ResponsibilityReader.draft(scene, party, attack.start(), attack.start(), attack.end(), "attack-by")
                            .standing(isByNobodyOf(scene.reading(), attack) ? NOT_DONE : standing)
                            .confidence(0.7)
                            .done());
        }
    }

    /** "The bombing was not carried out by Russia". */
    private static boolean isByNobodyOf(Reading reading, Mark attack) {
        for (int i = attack.end(); i < Math.min(reading.size(), attack.end() + DENIED_REACH); i++) {
            if (reading.is(i, "not") || reading.is(i, "n't")) {
                return reading.is(i + 1, "by") || reading.is(i + 2, "by") || reading.is(i + 3, "by");
            }
        }
        return false;
    }

    /** "Their vehicle hit a mine": whoever drove onto it attacked nobody. */
    private static boolean isOnMine(Reading reading, Mark attack) {
        int to = Math.min(reading.size(), attack.end() + 4);
        return !reading.arabic()
                && (reading.is(attack.start(), "hit") || reading.is(attack.start(), "struck"))
                && (reading.marks().any("weapon", "mine", attack.end(), to)
                        || reading.marks().any("weapon", "ied", attack.end(), to)
                        || reading.marks().any("weapon", "roadside_bomb", attack.end(), to));
    }

    private static boolean isGeneral(Reading reading, Mark attack) {
        return reading.token(attack.start()).hasStemIn(GENERAL);
    }

    private static @Nullable String party(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        if (attack.isFinite() && reading.arabic()) {
            List<String> after = scene.partiesIn(attack.end(), Math.min(reading.size(), attack.end() + 3));
            boolean object = after.isEmpty() || Aims.isObject(scene, attack, after.getFirst());
            return object ? null : after.getFirst();
        }
        if (reading.arabic()) {
            String adjective = demonymAfter(scene, attack);
            return adjective != null ? adjective : by(scene, attack);
        }
        if (attack.form() == Form.PAST || attack.form() == Form.PRESENT) {
            if (reading.isAny(attack.start() - 1, Set.of("was", "were", "been", "being"))) {
                return by(scene, attack);
            }
            List<String> before =
                    scene.partiesIn(Math.max(scene.clauseStart(attack.start()), attack.start() - 5), attack.start());
            if (!before.isEmpty() && isActing(reading, attack)) {
                return before.getLast();
            }
        }
        String adjective = demonymBefore(scene, attack);
        return adjective != null ? adjective : by(scene, attack);
    }

    private static boolean isActing(Reading reading, Mark attack) {
        return !reading.is(attack.start() - 1, "a") && !reading.is(attack.start() - 1, "the");
    }

    /** "The Ankara bombing": where it was, not who did it. */
    private static boolean isWhere(Reading reading, int at) {
        org.counterclaim.extract.place.FoundPlace place = reading.placeAt(at);
        return place != null
                && !place.demonym()
                && (reading.arabic() || place.chosen().place().path().indexOf('/') > 0)
                && !reading.is(at + 1, "'s");
    }

    private static @Nullable String demonymBefore(Scene scene, Mark attack) {
        for (int i = attack.start() - 1; i >= Math.max(0, attack.start() - 4); i--) {
            String party = scene.partyAt(i);
            if (party != null) {
                return isWhere(scene.reading(), i) ? null : party;
            }
            boolean goes = scene.reading().marks().covering(i, "weapon") != null
                    || scene.reading()
                            .isAny(
                                    i,
                                    Set.of(
                                            "'s",
                                            "-",
                                            "air",
                                            "suspected",
                                            "retaliatory",
                                            "military",
                                            "deadly",
                                            "overnight",
                                            "'"));
            if (!goes) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String demonymAfter(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        for (int i = attack.end(); i < Math.min(reading.size(), attack.end() + 3); i++) {
            String party = scene.partyAt(i);
            if (party != null) {
                return isWhere(reading, i) ? null : party;
            }
            boolean goes = reading.marks().covering(i, "weapon") != null
                    || reading.is(i, "جويه")
                    || reading.is(i, "صاروخي")
                    || reading.is(i, "جوي")
                    || reading.is(i, "الجويه");
            if (!goes) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String by(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        for (int i = attack.end(); i < Math.min(scene.clauseEnd(attack.start()), attack.end() + 12); i++) {
            if (reading.isAny(i, BY)
                    && !reading.is(i - 1, "used")
                    && !reading.is(i - 1, "held")
                    && !(reading.is(i, "من") && !reading.is(i + 1, "قبل"))) {
                List<String> parties = scene.partiesIn(i + 1, Math.min(reading.size(), i + 5));
                return parties.isEmpty() ? null : parties.getFirst();
            }
            if (reading.isMark(i)) {
                return null;
            }
        }
        return null;
    }
}
