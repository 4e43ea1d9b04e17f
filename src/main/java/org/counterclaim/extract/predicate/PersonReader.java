package org.counterclaim.extract.predicate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.predicate.People.Named;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** What became of one person whom the report names: killed or alive, detained or not, out of office or not. */
final class PersonReader implements PropositionReader {

    private static final int NEAR = 9;
    private static final Set<String> BETWEEN = Set.of(
            "was",
            "were",
            "is",
            "are",
            "been",
            "being",
            "be",
            "had",
            "has",
            "have",
            "not",
            "never",
            "still",
            "also",
            "now",
            "later",
            "reportedly",
            "himself",
            "herself",
            "already",
            "since",
            "wasn't",
            "isn't",
            "hasn't",
            "currently",
            "and",
            "well",
            "no",
            "longer");
    private static final Set<String> BEING = Set.of("was", "is", "been", "being", "be", "wasn't", "isn't", "were");
    private static final Set<String> BESIDE = Set.of(
            "the", "its", "his", "her", "their", "a", "an", "former", "leader", "journalist", "activist", "'s", "of");
    private static final Set<String> BESIDE_ANOTHER = Set.of("to", "with", "by", "for", "against", "from", "under");
    private static final Set<String> ENDS = Set.of("حتفه", "حتفها", "مصرعه", "مصرعها");
    private static final Set<String> NOT =
            Set.of("ليس", "ليست", "غير", "لا", "لم", "يزال", "تزال", "زال", "ما", "كان", "هو");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Set<String> told = new HashSet<>();
        for (Mark fate : scene.reading().marks().of("fate")) {
            Named who = scene.reading().arabic() ? arabic(scene, fate) : english(scene, fate);
            if (who != null && told.add(predicate(fate) + scene.people().full(who.name()))) {
                add(scene, fate, who, found);
            }
        }
    }

    private static String predicate(Mark fate) {
        return switch (fate.code()) {
            case "killed", "alive" -> "person.killed";
            case "detained" -> "person.detained";
            default -> "person.resigned";
        };
    }

    private static void add(Scene scene, Mark fate, Named who, List<Proposition> found) {
        Reading reading = scene.reading();
        boolean before = !reading.arabic() && who.to() <= fate.start();
        if ((who.words() == 1 && reading.marks().at(who.from(), "person") != null)
                || (before && reading.isAny(who.from() - 1, BESIDE_ANOTHER))) {
            return;
        }
        Standing read = Standings.of(reading, fate);
        boolean still = fate.code().equals("alive") || !isNot(reading, fate);
        Standing standing = still ? read : new Standing(Stance.DENIES, read.certainty(), "negated");
        if (standing.certainty() == Certainty.EXPECTED
                && standing.stance() == Stance.AFFIRMS
                && !scene.isOpposed(fate.start())) {
            return;
        }
        Draft draft = new Draft(
                        predicate(fate),
                        PredicateFamily.OTHER == scene.main() ? scene.main() : family(scene),
                        "fate-" + fate.code())
                .over(fate.start(), Math.min(fate.start(), who.from()), Math.max(fate.end(), who.to()))
                .standing(standing)
                .qualifier("person", scene.people().full(who.name()))
                .places(scene.placesIn(scene.clauseStart(fate.start()), scene.clauseEnd(fate.start())))
                .time(scene.timeNear(fate.start(), 12))
                .confidence(0.65);
        found.add((fate.code().equals("alive") ? draft.reversed() : draft).done());
    }

    private static PredicateFamily family(Scene scene) {
        return Families.of("person", scene.main());
    }

    /** The subject of a passive or of a verb without object, the object of an active verb, whoever stands behind "of". */
    private static @Nullable Named english(Scene scene, Mark fate) {
        Reading reading = scene.reading();
        boolean noun = reading.is(fate.end() - 1, "of");
        int at = fate.start();
        if (noun) {
            return after(scene, fate.end());
        }
        if (reading.is(at, "into")) {
            return scene.people().before(reading, at);
        }
        if (reading.is(at - 1, "'s") && fate.form() != Form.PAST) {
            return scene.people().before(reading, at - 1);
        }
        int end = at;
        while (end > 0 && reading.isAny(end - 1, BETWEEN)) {
            end--;
        }
        boolean passive = isPassive(reading, fate, end);
        if (!passive && isTransitive(reading, fate)) {
            return after(scene, fate.end());
        }
        if (fate.form() == Form.PLAIN && end == at && !reading.headline()) {
            return null;
        }
        boolean self = reading.is(end - 1, "he") || reading.is(end - 1, "she");
        if (self && (fate.code().equals("alive") || fate.code().equals("killed"))) {
            return null;
        }
        return self && passive ? speaker(scene, at, end) : subject(scene, end);
    }

    /** "Said he had not been arrested": the one who speaks. */
    private static @Nullable Named speaker(Scene scene, int at, int end) {
        Voice voice = scene.voices().at(at);
        String name = voice == null ? null : voice.speaker().name();
        String known = name == null ? null : scene.people().known(name);
        return known == null ? null : new Named(known, end - 1, end, 1, false);
    }

    private static @Nullable Named subject(Scene scene, int end) {
        Named subject = scene.people().before(scene.reading(), end);
        if (subject != null || !scene.reading().is(end - 1, ",")) {
            return subject;
        }
        Named inner = scene.people().before(scene.reading(), end - 1);
        return inner == null ? beforeAside(scene, end - 1) : inner;
    }

    private static boolean isPassive(Reading reading, Mark fate, int end) {
        for (int i = end; i < fate.start(); i++) {
            if (reading.isAny(i, BEING)) {
                return true;
            }
        }
        boolean bare = reading.headline() || reading.is(fate.end(), "by");
        return fate.form() == Form.PLAIN || (fate.form() == Form.PAST && bare);
    }

    private static boolean isTransitive(Reading reading, Mark fate) {
        return fate.code().equals("detained")
                || fate.code().equals("removed")
                || (fate.code().equals("killed")
                        && fate.form() != Form.PLAIN
                        && !reading.token(fate.start()).normal().startsWith("d"));
    }

    /** "Shekau, the leader of the group, has died". */
    private static @Nullable Named beforeAside(Scene scene, int comma) {
        for (int i = comma - 1; i >= Math.max(1, comma - NEAR); i--) {
            if (scene.reading().is(i, ",")) {
                return scene.people().before(scene.reading(), i);
            }
        }
        return null;
    }

    private static @Nullable Named after(Scene scene, int from) {
        int at = from;
        while (at < Math.min(scene.reading().size(), from + 4)
                && scene.reading().isAny(at, BESIDE)) {
            Named named = scene.people().at(scene.reading(), at);
            if (named != null) {
                return named;
            }
            at++;
        }
        return scene.people().at(scene.reading(), at);
    }

    private static @Nullable Named arabic(Scene scene, Mark fate) {
        Reading reading = scene.reading();
        if (reading.isAny(fate.end() - 1, ENDS)) {
            return met(reading, fate);
        }
        boolean own =
                fate.form() == Form.PLAIN && isOwn(reading.token(fate.end() - 1).normal());
        boolean state = fate.form() == Form.PLAIN && !fate.code().equals("killed") && isState(reading, fate);
        if (own || state) {
            return backwards(scene, fate);
        }
        int reach = fate.form() == Form.PLAIN ? 2 : 5;
        for (int i = fate.end(); i < Math.min(reading.size(), fate.end() + reach); i++) {
            Named named = scene.people().at(reading, i);
            if (named != null) {
                return named;
            }
            boolean where = reading.is(i, "في") || reading.placeAt(i) != null;
            boolean steps = where
                    || reading.marks().covering(i, "speaker") != null
                    || reading.marks().covering(i, "party") != null
                    || reading.sourceAt(i) != null;
            if (!steps || reading.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    /** لقي فلان حتفه: the name stands between the two words. */
    private static @Nullable Named met(Reading reading, Mark fate) {
        for (int i = fate.start() - 1; i >= Math.max(0, fate.start() - 5); i--) {
            if (reading.is(i, "لقي") || reading.is(i, "لقيت")) {
                boolean people = i + 1 == fate.start()
                        || reading.marks().any("person", i, fate.start())
                        || reading.marks().any("category", i, fate.start())
                        || reading.quantityAt(i + 1) != null;
                return people ? null : new Named(reading.words(i + 1, fate.start()), i + 1, fate.start(), 2, false);
            }
        }
        return null;
    }

    /** استقالته: whoever was named before resigned. */
    private static boolean isOwn(String word) {
        return word.endsWith("ته") || word.endsWith("تها") || word.endsWith("منصبه") || word.endsWith("منصبها");
    }

    /** معتقلا, قيد الإقامة الجبرية: said of whoever stands before. */
    private static boolean isState(Reading reading, Mark fate) {
        String word = reading.token(fate.start()).normal();
        return word.startsWith("م")
                || word.startsWith("قيد")
                || word.startsWith("رهن")
                || word.startsWith("علي")
                || word.startsWith("على")
                || word.startsWith("حي")
                || word.startsWith("تحت")
                || word.startsWith("بخير")
                || word.startsWith("بصحه");
    }

    /** ليس معتقلا: no verb, so that the particle denies it. */
    private static boolean isNot(Reading reading, Mark fate) {
        return reading.isAny(fate.start() - 1, Set.of("ليس", "ليست", "غير", "لم"));
    }

    private static boolean isThat(Reading reading, int at) {
        return reading.is(at, "ان") || reading.is(at, "بان");
    }

    private static @Nullable Named backwards(Scene scene, Mark fate) {
        Reading reading = scene.reading();
        int end = fate.start();
        while (end > 0 && reading.isAny(end - 1, NOT)) {
            end--;
        }
        Named subject = scene.people().before(reading, end);
        boolean opens = end >= 2
                && isThat(reading, end - 2)
                && reading.marks().at(end - 1).isEmpty();
        if (subject == null && opens && reading.token(end - 1).isWord() && reading.placeAt(end - 1) == null) {
            return new Named(reading.words(end - 1, end), end - 1, end, 1, false);
        }
        return subject;
    }
}
