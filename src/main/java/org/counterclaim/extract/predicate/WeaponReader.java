package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;

/** With what somebody struck, where the words speak of its use: "dropped cluster bombs", نفى استخدام قنابل عنقودية. */
final class WeaponReader implements PropositionReader {

    private static final int NEAR = 5;
    private static final Set<String> GENERAL = Set.of("bomb", "gunfire", "drone", "missile", "naval", "helicopter");
    private static final Set<String> USING = Set.of(
            "use",
            "using",
            "used",
            "uses",
            "dropped",
            "dropping",
            "drop",
            "planted",
            "planting",
            "laid",
            "laying",
            "attached",
            "deployed",
            "deploying",
            "استخدام",
            "استخدم",
            "استخدمت",
            "استخدامه",
            "استخدامها",
            "باستخدام",
            "استعمال",
            "استعملت",
            "استعمل",
            "باستعمال",
            "القاء",
            "القت",
            "القي",
            "بالقاء",
            "زرع",
            "بزرع",
            "زرعت",
            "فرضيه");
    private static final Set<String> USED = Set.of(
            "used",
            "blew",
            "exploded",
            "detonated",
            "استخدم",
            "استخدمت",
            "فجر",
            "فجرت",
            "انفجر",
            "انفجرت",
            "استهدفت",
            "استهدف");
    private static final Set<String> BY = Set.of("by", "with", "from");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark weapon : reading.marks().of("weapon")) {
            boolean told = found.stream().anyMatch(other -> other.predicate().equals("attack.weapon"));
            int after = told ? -1 : usedBehind(reading, weapon);
            int means = told || after >= 0 ? -1 : Means.of(reading, weapon);
            means = told || after >= 0 || means >= 0 ? means : Impact.of(scene, weapon);
            after = means >= 0 ? means : after;
            int use = after >= 0 || told || GENERAL.contains(weapon.code()) ? after : use(scene, weapon);
            if (use >= 0) {
                add(scene, weapon, use, found);
            }
        }
    }

    private static void add(Scene scene, Mark weapon, int use, List<Proposition> found) {
        Standing standing = Standings.of(scene.reading(), weapon);
        if (standing.certainty() == Certainty.EXPECTED && standing.stance() == Stance.AFFIRMS) {
            return;
        }
        int from = scene.clauseStart(weapon.start());
        int to = scene.clauseEnd(weapon.start());
        found.add(new Draft("attack.weapon", PredicateFamily.VIOLENCE, "weapon-used")
                .over(weapon.start(), Math.min(use, weapon.start()), weapon.end())
                .standing(standing)
                .answer(Terms.of(weapon.code()))
                .places(scene.placesIn(from, to))
                .time(scene.timeNear(weapon.start(), 12))
                .confidence(0.6)
                .done());
    }

    /** "A mine had been used", "a bomber blew himself up", لغما استخدم: the use is told behind; negative when it is not. */
    private static int usedBehind(Reading reading, Mark weapon) {
        for (int i = weapon.end(); i < Math.min(reading.size(), weapon.end() + 3); i++) {
            if (reading.isAny(i, USED)) {
                return i;
            }
        }
        return -1;
    }

    /** The word of use before the weapon; in a denial also "damaged by a mine"; negative when there is none. */
    private static int use(Scene scene, Mark weapon) {
        Reading reading = scene.reading();
        boolean denied = scene.isDenied(weapon.start());
        for (int i = weapon.start() - 1; i >= Math.max(0, weapon.start() - NEAR); i--) {
            boolean struck = reading.marks().at(i - 1, "cause") != null
                    || reading.marks().at(i - 1, "trigger", "attack") != null;
            boolean means = (denied || struck) && weapon.start() - i <= 2 && reading.isAny(i, BY);
            if (reading.isAny(i, USING) || means) {
                return i;
            }
            if (reading.is(i, ".") || reading.is(i, ",") || reading.is(i, "،")) {
                return -1;
            }
        }
        return -1;
    }
}
