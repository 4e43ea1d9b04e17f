package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Who attacked, where a party speaks of itself or an attack is put to its account: "said its fighters had carried it
 * out", "the blast was the work of", نسب الهجوم إلى.
 */
final class DeedReader implements PropositionReader {

    private static final int NEAR = 6;
    private static final int REACH = 14;
    private static final Set<String> OWN = Set.of(
            "it",
            "they",
            "we",
            "our",
            "its",
            "their",
            "انها",
            "انه",
            "انهم",
            "مقاتليها",
            "مقاتليه",
            "مقاتلوها",
            "مقاتلوه",
            "عناصرها",
            "عناصره",
            "مسلحيها",
            "مسلحيه",
            "قواتها",
            "قواته",
            "وحداتها",
            "وحداته",
            "جنودها",
            "جنوده",
            "طايراتها",
            "طايراته",
            "بانها",
            "بانه");
    private static final Set<String> TALES = LexiconFile.words("blame.tsv", "TALE");
    private static final Set<String> PUT = LexiconFile.words("blame.tsv", "PUT");
    private static final Set<String> STANDS = LexiconFile.words("blame.tsv", "STANDS");
    private static final Set<String> BEHIND = LexiconFile.words("blame.tsv", "BEHIND");
    private static final Set<String> NONE = Set.of("no", "لا", "ولا");
    private static final Set<String> UNLIKE =
            Set.of("not", "never", "n't", "wasn't", "weren't", "ليست", "ليس", "لسنا", "غير");
    private static final Set<String> BLAMED = Set.of(
            "responsible", "behind", "involved", "مسووله", "مسوول", "مسوولين", "مسوولا", "مسوولون", "ضالعه", "متورطه");
    private static final Set<String> PART = Set.of(
            "part", "hand", "role", "involvement", "connection", "link", "links", "علاقه", "صله", "يد", "دور", "ضلع");
    private static final Set<String> TO = LexiconFile.words("blame.tsv", "TO");

    private static final Set<String> NEGATIONS = Set.of("لم", "لا", "لن", "ما", "not", "never", "n't", "didn't");
    private static final Standing NOT_DONE = new Standing(Stance.DENIES, Certainty.REPORTED, "negated");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size() && !isTold(scene, i, found); i++) {
            if (reading.isAny(i, PUT) && isOfAttack(reading, i)) {
                account(scene, i, found);
            } else if (reading.isAny(i, STANDS)) {
                stands(scene, i, found);
            } else if (isOwnDeed(reading, i)) {
                own(scene, i, found);
            } else if (isCleared(reading, i, scene.main() == PredicateFamily.VIOLENCE)) {
                cleared(scene, i, found);
            }
        }
    }

    /** "Nothing to do with", "no part in", لا علاقة لها. */
    private static boolean isCleared(Reading reading, int at, boolean violent) {
        boolean nothing = reading.is(at, "nothing") && reading.is(at + 1, "to") && reading.is(at + 2, "do");
        boolean none = reading.isAny(at, NONE)
                || (reading.is(at, "اي")
                        && (reading.is(at - 2, "ليس") || reading.is(at - 2, "ليست") || reading.is(at - 1, "ليس")));
        boolean part = none && reading.isAny(at + 1, PART) && (violent || isOfAttack(reading, at));
        boolean blameless = reading.isAny(at, UNLIKE) && reading.isAny(at + 1, BLAMED) && isOfAttack(reading, at);
        return nothing || part || blameless;
    }

    private static boolean isTold(Scene scene, int at, List<Proposition> found) {
        if (found.isEmpty()) {
            return false;
        }
        Voice voice = scene.voices().at(at);
        return found.stream()
                .anyMatch(other -> other.predicate().equals("attack.responsible")
                        && java.util.Objects.equals(scene.voices().at(other.anchor()), voice));
    }

    private static boolean isOfAttack(Reading reading, int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(reading.size(), at + REACH);
        return reading.marks().any("trigger", "attack", from, to)
                || reading.marks().any("cause", from, to);
    }

    private static void account(Scene scene, int at, List<Proposition> found) {
        Reading reading = scene.reading();
        boolean to = false;
        for (int i = at + 1; i < Math.min(scene.clauseEnd(at), at + REACH); i++) {
            to |= reading.isAny(i, TO);
            String party = to ? party(scene, i) : null;
            if (party != null) {
                found.add(ResponsibilityReader.draft(scene, party, i, at, i + 1, "put-to-account")
                        .speaker(accuser(scene, at, i))
                        .done());
                return;
            }
        }
    }

    /** وجهت أنقرة أصابع الاتهام إلى, "the army laid it at the door of": whoever does so, where nobody is said to speak. */
    private static @Nullable Speaker accuser(Scene scene, int at, int blamed) {
        Reading reading = scene.reading();
        for (int i = Math.max(scene.clauseStart(at), at - NEAR); scene.voices().at(at) == null && i <= at + 1; i++) {
            String party = i < blamed && i < reading.size() ? scene.partyAt(i) : null;
            if (party != null) {
                return ResponsibilityReader.speaker(scene, i, party);
            }
        }
        return null;
    }

    /** تقف طهران خلف الهجوم: the party between the verb and its particle. */
    private static void stands(Scene scene, int at, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = at + 2; i < Math.min(reading.size(), at + NEAR); i++) {
            List<String> parties = reading.isAny(i, BEHIND) ? scene.partiesIn(at + 1, i) : List.of();
            if (!parties.isEmpty() && !scene.isOpposed(at)) {
                found.add(ResponsibilityReader.draft(scene, parties.getFirst(), at, at, i + 1, "stands-behind")
                        .standing(isNot(reading, at) ? NOT_DONE : Standing.TOLD)
                        .done());
                return;
            }
        }
    }

    private static @Nullable String party(Scene scene, int at) {
        String known = States.blamed(scene, at);
        return known == null ? Initials.at(scene.reading(), at) : known;
    }

    /** A word for having done it: an attack's active verb, or carrying one out. */
    private static boolean isOwnDeed(Reading reading, int at) {
        Mark attack = reading.marks().at(at, "trigger", "attack");
        Mark did = reading.marks().at(at, "trigger", "responsible");
        boolean base = attack != null && (reading.is(at - 1, "not") || reading.is(at - 1, "didn't"));
        return (attack != null && attack.isFinite()) || base || (did != null && isDoing(reading, did));
    }

    private static boolean isDoing(Reading reading, Mark did) {
        String word = reading.token(did.start()).normal();
        boolean part = reading.is(did.start() + 1, "part") && word.startsWith("t");
        return part
                || word.contains("شارك")
                || word.startsWith("behind")
                || word.startsWith("carr")
                || word.contains("نفذ")
                || word.contains("وراء");
    }

    private static void own(Scene scene, int at, List<Proposition> found) {
        Voice voice = scene.voices().at(at);
        if (voice == null
                || voice.stance() != Stance.AFFIRMS
                || !(isWhole(scene.reading(), at) || isOfAttack(scene.reading(), at))) {
            return;
        }
        Reading reading = scene.reading();
        boolean own = false;
        for (int i = at - 1; i >= Math.max(0, Math.max(voice.from() - 2, at - NEAR)); i--) {
            if (own && reading.isMark(i)) {
                break;
            }
            boolean other = scene.partyAt(i) != null && i >= voice.from();
            if (other || reading.isMark(i) || reading.is(i, "by") || (reading.is(i, "was") && !isBehind(reading, at))) {
                return;
            }
            own |= reading.isAny(i, OWN);
        }
        String party = Parties.of(voice.speaker(), scene.names());
        String code = party == null ? Initials.of(voice.speaker()) : party;
        boolean tale = isTale(reading, at);
        boolean untrue = tale && reading.marks().any("not", "nothing", at, Math.min(voice.to(), reading.size()));
        if (tale && !untrue) {
            return;
        }
        if (own && code != null) {
            found.add(ResponsibilityReader.draft(scene, code, at, at, at + 1, "own-deed")
                    .standing(untrue || isNot(reading, at) ? NOT_DONE : Standing.TOLD)
                    .done());
        }
    }

    /** "Said claims that it bombed the town were false". */
    private static boolean isTale(Reading reading, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (reading.isAny(i, TALES)) {
                return true;
            }
        }
        return false;
    }

    /** "Its forces did not fire", أنه لم يطلق النار. */
    private static boolean isNot(Reading reading, int at) {
        if (!reading.arabic() && reading.is(at + 1, "no")) {
            return true;
        }
        if (!reading.arabic() && isNoneOf(reading, at)) {
            return true;
        }
        int reach = reading.arabic() ? 1 : 2;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (reading.isAny(i, NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    /** "None of its drones had hit". */
    private static boolean isNoneOf(Reading reading, int at) {
        for (int i = at - 2; i >= Math.max(0, at - NEAR); i--) {
            if (reading.is(i, "none") && reading.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /** "Behind the blast". */
    private static boolean isWhole(Reading reading, int at) {
        Mark did = reading.marks().at(at, "trigger", "responsible");
        return did != null && did.end() - did.start() > (reading.arabic() ? 1 : 2);
    }

    private static boolean isBehind(Reading reading, int at) {
        return reading.is(at, "behind");
    }

    /** "Had nothing to do with it": whoever says so, or whoever was just blamed. */
    private static void cleared(Scene scene, int at, List<Proposition> found) {
        Voice voice = scene.voices().at(at);
        String own = voice == null ? null : Parties.cleared(voice.speaker(), scene.names());
        String blamed = own;
        for (Proposition told : found) {
            if (blamed == null
                    && told.predicate().equals("attack.responsible")
                    && told.answer() instanceof Actor actor) {
                blamed = actor.path();
            }
        }
        if (blamed != null) {
            found.add(ResponsibilityReader.draft(scene, blamed, at, at, at + 2, "nothing-to-do")
                    .standing(new Standing(Stance.DENIES, Certainty.REPORTED, "negated"))
                    .done());
        }
    }
}
