package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an attack hit, where the words lead straight to it: "the strike hit a school", "targeted militants and not a
 * wedding", "a hospital was struck", أصابت حفل زفاف.
 */
final class TargetReader implements PropositionReader {

    private static final int NEAR = 6;
    private static final Map<String, String> WHO =
            Map.of("fighters", "fighters", "militants", "fighters", "soldiers", "soldiers", "civilians", "civilians");
    private static final Set<String> HITTING = Set.of(
            "hit",
            "hits",
            "hitting",
            "struck",
            "strike",
            "striking",
            "targeted",
            "targeting",
            "targets",
            "target",
            "bombed",
            "bombing",
            "shelled",
            "shelling",
            "stormed",
            "storming",
            "slammed",
            "raided",
            "attacked",
            "ambushed",
            "هاجم",
            "هاجمت",
            "هاجموا",
            "داهم",
            "داهمت",
            "استهدف",
            "استهدفت",
            "استهداف",
            "تستهدف",
            "يستهدف",
            "استهدافه",
            "استهدافها",
            "اصاب",
            "اصابت",
            "طال",
            "طالت",
            "قصف",
            "قصفت",
            "قصفوا",
            "اقتحم",
            "اقتحمت",
            "اقتحموا",
            "اقتحام");
    private static final Set<String> FALLING =
            Set.of("fell", "landed", "dropped", "fired", "سقط", "سقطت", "القت", "القي", "اطلق", "اطلقوا");
    private static final Set<String> ON = Set.of("on", "at", "in", "into", "على", "علي", "داخل");
    private static final Set<String> BEING = Set.of("was", "were", "been", "being", "is");
    private static final Set<String> NOT = Set.of("not", "لا", "وليس", "ليس", "ولا", "وليست");
    private static final Set<String> NEVER = Set.of("never", "not", "لم", "لا", "ولم", "ولا");
    private static final Set<String> BARRED = Set.of("soldiers", "fighters");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            boolean hits = isHit(reading, i);
            boolean falls = !hits && reading.isAny(i, FALLING) && isOfWeapon(scene, i);
            if (isExposed(reading, i)) {
                exposed(scene, i, found);
            } else if (hits && reading.isAny(i - 1, BEING)) {
                passive(scene, i, found);
            } else if ((hits || falls) && !isTold(scene, i, found)) {
                active(scene, i, falls, found);
            }
        }
    }

    private static boolean isHit(Reading reading, int at) {
        return reading.isAny(at, HITTING)
                || (at < reading.size()
                        && reading.token(at).normal().startsWith("و")
                        && HITTING.contains(reading.token(at).normal().substring(1)));
    }

    private static boolean isOfWeapon(Scene scene, int verb) {
        return scene.reading()
                .marks()
                .any("weapon", Math.max(scene.clauseStart(verb), verb - 4), Math.min(scene.clauseEnd(verb), verb + 4));
    }

    /** Whether another reader has told what whoever speaks here says was hit. */
    private static boolean isTold(Scene scene, int verb, List<Proposition> found) {
        Voice voice = scene.voices().at(verb);
        return found.stream()
                .anyMatch(other -> other.predicate().equals("attack.target")
                        && java.util.Objects.equals(scene.voices().at(other.anchor()), voice));
    }

    private static void passive(Scene scene, int verb, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = verb - 2; i >= Math.max(scene.clauseStart(verb), verb - NEAR); i--) {
            Mark target = reading.marks().at(i, "target");
            if (target != null && !isNature(scene, verb)) {
                add(scene, verb, target, target.code(), isNegated(reading, verb), found);
                return;
            }
        }
    }

    private static boolean isExposed(Reading reading, int at) {
        String word = reading.token(at).normal();
        return reading.arabic() && (word.equals("تعرضت") || word.equals("تعرض") || word.equals("وتعرضت"));
    }

    /** تعرضت ناقلة لهجوم: what was attacked stands between the verb and the attack. */
    private static void exposed(Scene scene, int verb, List<Proposition> found) {
        Reading reading = scene.reading();
        Mark attack = reading.marks().first("trigger", verb + 1, Math.min(reading.size(), verb + 2 * NEAR));
        if (attack == null
                || !attack.code().equals("attack")
                || !attack.prefix().endsWith("ل")) {
            return;
        }
        Mark target = reading.marks().first("target", verb + 1, attack.start());
        if (target != null && !isNegated(reading, verb) && !isTold(scene, verb, found)) {
            add(scene, verb, target, target.code(), false, found);
        }
    }

    private static boolean isNegated(Reading reading, int verb) {
        return reading.is(verb - 2, "not") || reading.is(verb - 2, "never") || reading.isAny(verb - 1, NEVER);
    }

    private static boolean isNature(Scene scene, int verb) {
        Mark attack = scene.reading().marks().at(verb, "trigger", "attack");
        return attack != null && (Nature.strikes(scene, attack) || Mishaps.is(scene, attack));
    }

    private static void active(Scene scene, int verb, boolean falls, List<Proposition> found) {
        Reading reading = scene.reading();
        if (isNature(scene, verb) || isOfNature(scene)) {
            return;
        }
        boolean placed = !falls;
        boolean negated = isNegated(reading, verb);
        boolean never = false;
        int end = Math.min(scene.clauseEnd(verb), verb + 2 * NEAR);
        for (int i = verb + 1; i < end; i++) {
            placed |= reading.isAny(i, ON);
            never |= reading.isAny(i, NOT);
            Mark target = reading.marks().at(i, "target");
            Mark people = reading.marks().at(i, "category");
            String who = people == null || !placed || i - verb > NEAR ? null : WHO.get(people.code());
            String what = target != null && placed ? target.code() : who;
            if (what != null && scene.isDenied(verb) && !what.equals("civilians")) {
                return;
            }
            if (what != null) {
                add(scene, verb, target == null ? people : target, what, negated != never, found);
                if (never) {
                    return;
                }
                end = Math.min(end, i + NEAR);
                negated = true;
                placed = false;
            }
            placed |= never;
            if (reading.is(i, ".") || reading.marks().at(i, "say") != null || (reading.isMark(i) && i - verb > NEAR)) {
                return;
            }
            negated &= !never;
        }
    }

    private static boolean isOfNature(Scene scene) {
        return scene.main() == PredicateFamily.DISASTER || scene.main() == PredicateFamily.ACCIDENT;
    }

    private static void add(
            Scene scene, int verb, @Nullable Mark words, String code, boolean denied, List<Proposition> found) {
        if (words == null || (denied && BARRED.contains(code))) {
            return;
        }
        Stance stance = denied ? Stance.DENIES : Stance.AFFIRMS;
        found.add(new Draft("attack.target", PredicateFamily.VIOLENCE, "hits")
                .over(verb, Math.min(verb, words.start()), Math.max(verb + 1, words.end()))
                .standing(new Standing(stance, Certainty.REPORTED, denied ? "negated" : "told"))
                .answer(Terms.of(code))
                .places(scene.placesIn(scene.clauseStart(verb), scene.clauseEnd(verb)))
                .time(scene.timeNear(verb, 12))
                .confidence(0.6)
                .done());
    }
}
