package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Nobody of those named came to harm: "none of its soldiers was hurt", "no residents were killed", لم يصب أي من الجنود. */
final class NobodyReader implements PropositionReader {

    private static final Map<String, String> HARMS = Map.of(
            "killed", "casualties.killed",
            "injured", "casualties.injured",
            "missing", "casualties.missing");
    private static final Set<String> ANY = Set.of("اي", "ايا", "احد", "احدا", "احدهم", "ايهم");
    private static final Set<String> NOT = Set.of("لم", "ولم", "لن", "فلم");
    private static final Set<String> NEVER = Set.of("not", "never");
    private static final Set<String> BEING = Set.of("was", "were", "been", "had", "have", "has", "is", "are", "being");
    private static final Set<String> BEYOND = Set.of("that", "which", "who", "whom", "if", "because", "to");
    private static final int NEAR = 9;

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark harm : reading.marks().of("cause")) {
            String predicate = HARMS.get(harm.code());
            int nobody = predicate == null ? -1 : nobody(reading, harm);
            if (predicate == null || nobody < 0 || isTold(found, predicate, harm)) {
                continue;
            }
            int from = Math.min(nobody, harm.start());
            int to = Math.max(nobody + 1, harm.end());
            found.add(new Draft(predicate, Families.of(predicate, scene.main()), "nobody-harmed")
                    .over(harm.start(), from, to)
                    .standing(Standing.TOLD)
                    .qualifiers(whose(scene, from, Math.min(reading.size(), to + 4)))
                    .answer(Quantity.exactly(0, "person"))
                    .places(scene.placesIn(scene.clauseStart(from), scene.clauseEnd(from)))
                    .confidence(0.7)
                    .done());
        }
    }

    private static boolean isTold(List<Proposition> found, String predicate, Mark harm) {
        return found.stream()
                .anyMatch(other -> other.predicate().equals(predicate)
                        && other.stance() == Stance.AFFIRMS
                        && other.from() <= harm.end()
                        && harm.start() <= other.to());
    }

    /** Where the word for nobody stands; negative when somebody may have come to harm. */
    private static int nobody(Reading reading, Mark harm) {
        return reading.arabic() ? arabic(reading, harm) : english(reading, harm);
    }

    private static int arabic(Reading reading, Mark harm) {
        String word = reading.token(harm.start()).normal();
        boolean verb = harm.isFinite() || word.startsWith("ي") || word.startsWith("ت");
        boolean also = reading.is(harm.start() - 1, "او") && reading.isAny(harm.start() - 3, NOT);
        if (!verb || !(also || reading.isAny(harm.start() - 1, NOT))) {
            return -1;
        }
        for (int i = harm.start() - 2; i >= Math.max(0, harm.start() - NEAR) && !reading.isMark(i); i--) {
            if (reading.isAny(i, ANY)) {
                return i;
            }
        }
        for (int i = harm.end(); i < Math.min(reading.size(), harm.end() + 3) && !reading.isMark(i); i++) {
            if (reading.isAny(i, ANY) && !reading.is(i, "احدهم")) {
                return i;
            }
        }
        return -1;
    }

    private static int english(Reading reading, Mark harm) {
        boolean passive =
                reading.isAny(harm.start() - 1, BEING) || harm.form() != Form.PLAIN || harm.end() - harm.start() > 1;
        for (int i = harm.start() - 1; passive && i >= Math.max(0, harm.start() - NEAR); i--) {
            boolean breaks = reading.isMark(i) && !reading.is(i, "'s") && !reading.is(i, "-");
            if (breaks || reading.isAny(i, BEYOND) || reading.marks().at(i, "say") != null) {
                return -1;
            }
            if (isNone(reading, i, harm)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNone(Reading reading, int at, Mark harm) {
        if (reading.is(at, "none")) {
            return reading.is(at + 1, "of") || reading.isAny(at + 1, BEING);
        }
        if (reading.is(at, "nobody")) {
            return harm.start() - at <= 3 && reading.isAny(harm.start() - 1, BEING);
        }
        if (reading.is(at, "not")) {
            return (reading.is(at + 1, "a") && reading.is(at + 2, "single")) || reading.is(at + 1, "one");
        }
        return reading.is(at, "no") && isPeople(reading, at + 1, harm.start()) && !reading.isAny(at - 1, NEVER);
    }

    /** Somebody, or some nation's people: "no Norwegians were hurt". */
    private static boolean isPeople(Reading reading, int from, int to) {
        if (reading.marks().any("category", from, to) || reading.marks().any("person", from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            var place = reading.placeAt(i);
            if (place != null && place.demonym()) {
                return true;
            }
        }
        return false;
    }

    private static SortedMap<String, String> whose(Scene scene, int from, int to) {
        SortedMap<String, String> qualifiers = new TreeMap<>();
        @Nullable Mark category = scene.reading().marks().first("category", from, to);
        if (category != null && !category.code().equals("wounded")) {
            qualifiers.put("category", category.code());
        }
        return qualifiers;
    }
}
