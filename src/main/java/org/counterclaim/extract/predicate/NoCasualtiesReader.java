package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/** "No casualties": nobody killed, told as a figure. */
final class NoCasualtiesReader implements PropositionReader {

    private static final int RANKS = 6;
    private static final Set<String> OWN = Set.of("our", "its", "their");
    private static final Set<String> OWN_RANKS =
            Set.of("صفوفه", "صفوفها", "صفوفنا", "جنودنا", "قواتنا", "جنوده", "جنودها", "قواته", "قواتها");
    private static final Set<String> SOLDIERS = Set.of("soldiers", "fighters", "militants", "officers");
    private static final Set<String> UNTOLD =
            Set.of("gave", "gives", "giving", "give", "provided", "mentioned", "provide", "providing");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark none : reading.marks().of("tally")) {
            if (!none.code().equals("none") || reading.isAny(none.start() - 1, UNTOLD)) {
                continue;
            }
            int to = Math.min(reading.size(), none.end() + 5);
            boolean injured = reading.arabic()
                    ? (has(reading, none, to, "اصاب")
                                    || has(reading, none, to, "يصب")
                                    || has(reading, none, to, "يجرح"))
                            && !has(reading, none, to, "ضحايا")
                            && !has(reading, none, to, "قتلي")
                    : has(reading, none, to, "injur") || has(reading, none, to, "hurt");
            boolean people = !reading.arabic()
                    || reading.marks().any("harm", none.start(), to)
                    || reading.marks().any("count", none.end(), to)
                    || has(reading, none, to, "خسائر")
                    || has(reading, none, to, "ضحايا")
                    || has(reading, none, to, "احد");
            if (people) {
                PredicateFamily family = scene.main() == PredicateFamily.DEAL ? PredicateFamily.VIOLENCE : scene.main();
                SortedMap<String, String> whose = whose(scene, to);
                if (whose == null) {
                    continue;
                }
                if (injured && (has(reading, none, to, "killed") || has(reading, none, to, "يقتل"))) {
                    found.add(none(none, to, whose, "casualties.killed", family));
                }
                boolean ill = injured && Harms.isOfDisease(scene);
                String hurt = ill ? "casualties.infected" : "casualties.injured";
                found.add(none(none, to, whose, injured ? hurt : "casualties.killed", family));
            }
        }
    }

    private static Proposition none(
            Mark none, int to, SortedMap<String, String> whose, String predicate, PredicateFamily family) {
        return new Draft(predicate, family, "none-hurt")
                .over(none.start(), none.start(), to)
                .qualifiers(whose)
                .standing(Standing.TOLD)
                .answer(Quantity.exactly(0, "person"))
                .done();
    }

    /** "In the ranks of the army": whose losses are denied; null when the words do not tell a known party. */
    private static @Nullable SortedMap<String, String> whose(Scene scene, int from) {
        Reading reading = scene.reading();
        SortedMap<String, String> qualifiers = new TreeMap<>();
        String own = own(scene, from);
        if (own != null) {
            qualifiers.put("category", Parties.isArmy(own) ? "soldiers" : "fighters");
            qualifiers.put("party", own);
            return qualifiers;
        }
        for (int i = Math.max(0, from - RANKS); i < Math.min(reading.size(), from + 2); i++) {
            if (reading.is(i, "صفوف") || reading.is(i, "ranks") || reading.is(i, "among")) {
                List<String> parties = scene.partiesIn(i + 1, Math.min(reading.size(), i + RANKS));
                if (parties.isEmpty()) {
                    return null;
                }
                qualifiers.put("category", "fighters");
                qualifiers.put("party", parties.getFirst());
                return qualifiers;
            }
        }
        return qualifiers;
    }

    /** "None of our soldiers", "among its own troops": the speaker's side; null when the words do not say so. */
    private static @Nullable String own(Scene scene, int from) {
        Reading reading = scene.reading();
        for (int i = Math.max(0, from - RANKS); i < Math.min(reading.size() - 1, from + RANKS); i++) {
            boolean own = reading.isAny(i, OWN) && isOfSoldiers(reading, i + 1);
            if (own || reading.isAny(i, OWN_RANKS)) {
                return scene.speakingParty(i);
            }
        }
        return null;
    }

    private static boolean isOfSoldiers(Reading reading, int at) {
        int noun = reading.is(at, "own") ? at + 1 : at;
        return SOLDIERS.contains(String.valueOf(Victims.category(reading, Math.min(noun, reading.size() - 1))));
    }

    private static boolean has(Reading reading, Mark none, int to, String stem) {
        for (int i = none.start(); i < to; i++) {
            if (reading.token(i).normal().contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
