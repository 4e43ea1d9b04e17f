package org.counterclaim.extract.predicate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;

/**
 * Predicates that ask for no more than yes or no, by the words of the lexicon: {@code fact} states one, {@code unfact}
 * states that it is not so ("no aid has reached"), {@code topic} is a bare noun that only a denial makes a claim of ("denied any talks").
 */
final class FactReader implements PropositionReader {

    private static final Set<String> EXISTING = Set.of(
            "exist",
            "existence",
            "is",
            "are",
            "was",
            "were",
            "وجود",
            "اجراء",
            "فرض",
            "حدوث",
            "وقوع",
            "هناك",
            "عقد",
            "استخدام",
            "use",
            "using",
            "used",
            "any",
            "be",
            "being",
            "يكون",
            "تكون",
            "اي",
            "holding",
            "imposing",
            "taken",
            "took");

    private static final Set<String> LIFTING = Set.of(
            "lifted", "lifting", "broke", "broken", "ended", "رفع", "رفعت", "فك", "فكت", "كسر", "كسرت", "انهي", "انهت");
    private static final Set<String> ARTICLES = Set.of("the", "a", "of", "in", "from", "into", "long", "-");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Set<String> told = new HashSet<>();
        for (Mark mark : scene.reading().marks().of("unfact")) {
            if (!told.contains(mark.code()) && fact(scene, mark, true, found)) {
                told.add(mark.code());
            }
        }
        for (Mark mark : scene.reading().marks().all()) {
            boolean fact = mark.isRole("fact");
            if ((fact || mark.isRole("topic")) && !told.contains(mark.code()) && fact(scene, mark, fact, found)) {
                told.add(mark.code());
            }
        }
    }

    private static boolean fact(Scene scene, Mark mark, boolean strong, List<Proposition> found) {
        Reading reading = scene.reading();
        if (isAttributive(reading, mark)) {
            return false;
        }
        Standing standing = mark.isRole("unfact") ? Standing.TOLD : Standings.of(reading, mark);
        Voice voice = scene.voices().at(mark.start());
        boolean opposed = standing.stance() != Stance.AFFIRMS || (voice != null && voice.stance() != Stance.AFFIRMS);
        boolean lifted = !opposed && isLifted(reading, mark);
        if (opposed ? !strong && !isDirect(scene, mark, standing, voice) : !strong && !lifted) {
            return false;
        }
        if (standing.certainty() == Certainty.EXPECTED && !opposed && !isUnderWay(mark)) {
            return false;
        }
        int from = scene.clauseStart(mark.start());
        int to = scene.clauseEnd(mark.start());
        SortedSet<Place> places = scene.placesIn(from, to);
        FoundTime time = scene.timeNear(mark.start(), 12);
        boolean anchored = opposed || mark.isFinite() || !places.isEmpty() || time != null || voice != null;
        boolean whole = lifted || mark.isRole("unfact") || mark.end() - mark.start() > 2;
        if (!anchored && !whole) {
            return false;
        }
        boolean undone = mark.isRole("unfact") || isLifted(reading, mark);
        Stance stance = undone ? Stance.DENIES : standing.stance();
        found.add(new Draft(mark.code(), Families.of(mark.code(), scene.main()), "fact-" + mark.code())
                .at(reading, mark)
                .standing(new Standing(stance, Certainty.REPORTED, standing.rule()))
                .places(places)
                .actors(scene.partiesIn(from, to))
                .time(time)
                .confidence(opposed ? 0.7 : 0.6)
                .done());
        return true;
    }

    /** "Has lifted its siege", رفع الجيش الحصار. */
    private static boolean isLifted(Reading reading, Mark mark) {
        for (int i = mark.start() - 1; mark.code().equals("siege.holds") && i >= Math.max(0, mark.start() - 4); i--) {
            if (reading.isAny(i, LIFTING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is denied is the thing itself and not something said about it. */
    private static boolean isDirect(
            Scene scene, Mark mark, Standing standing, @org.jspecify.annotations.Nullable Voice voice) {
        if (standing.stance() != Stance.AFFIRMS) {
            return true;
        }
        int from = voice == null ? mark.start() : voice.from();
        if (mark.start() - from <= 3) {
            return true;
        }
        for (int i = Math.max(from, mark.start() - 4);
                i < Math.min(scene.reading().size(), mark.end() + 4);
                i++) {
            if (scene.reading().isAny(i, EXISTING)) {
                return true;
            }
        }
        return false;
    }

    /** "The besieged districts": said in passing. */
    private static boolean isAttributive(Reading reading, Mark mark) {
        return mark.form() == org.counterclaim.extract.lexicon.Form.PAST
                && mark.end() - mark.start() == 1
                && reading.isAny(mark.start() - 1, ARTICLES);
    }

    /** "Talks" is itself a word of what is only hoped for. */
    private static boolean isUnderWay(Mark mark) {
        return mark.code().startsWith("talks.") && !mark.isFuture();
    }
}
