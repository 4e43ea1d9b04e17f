package org.counterclaim.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a sentence holds, or ({@code must} false) may be said to hold; any of the choices will do.
 *
 * @param line as it was written
 */
record WantedFigure(boolean must, List<Choice> choices, String line) {

    private static final Map<String, String> PREDICATES = Map.ofEntries(
            Map.entry("k", "casualties.killed"),
            Map.entry("i", "casualties.injured"),
            Map.entry("m", "casualties.missing"),
            Map.entry("d", "casualties.detained"),
            Map.entry("ab", "casualties.abducted"),
            Map.entry("cap", "casualties.captured"),
            Map.entry("inf", "casualties.infected"),
            Map.entry("risk", "casualties.at_risk"),
            Map.entry("dis", "displaced"),
            Map.entry("r", "rescued"),
            Map.entry("rel", "prisoners.released"),
            Map.entry("ev", "departure.people"),
            Map.entry("dv", "departure.vehicles"),
            Map.entry("pp", "protest.people"),
            Map.entry("to", "election.turnout"),
            Map.entry("sh", "election.share"),
            Map.entry("mag", "earthquake.magnitude"),
            Map.entry("dmg", "damage.buildings"),
            Map.entry("dmgv", "damage.vehicles"),
            Map.entry("cost", "damage.cost"),
            Map.entry("aid", "aid.trucks"),
            Map.entry("down", "aircraft.downed_count"),
            Map.entry("ac", "attack.count"),
            Map.entry("lau", "attack.launched"),
            Map.entry("int", "attack.intercepted"));

    static WantedFigure parse(String line) {
        boolean may = line.startsWith("?");
        List<Choice> choices = Arrays.stream((may ? line.substring(1) : line).split("\\|"))
                .map(String::trim)
                .map(Choice::parse)
                .toList();
        return new WantedFigure(!may, choices, line);
    }

    boolean fits(ProposedClaim claim) {
        return choices.stream().anyMatch(choice -> choice.fits(claim));
    }

    record Choice(String predicate, String figure, String category, String stage, boolean denied) {

        static Choice parse(String text) {
            String[] words = text.replaceFirst("^\\?", "").split(" +");
            String figure = "";
            String category = "";
            String stage = "";
            boolean denied = false;
            for (String word : Arrays.asList(words).subList(1, words.length)) {
                if (word.equals("NO")) {
                    denied = true;
                } else if (word.startsWith("@")) {
                    stage = word.substring(1);
                } else if (Character.isDigit(word.charAt(0)) || word.startsWith("..")) {
                    figure = word;
                } else {
                    category = word;
                }
            }
            String predicate = PREDICATES.get(words[0]);
            if (predicate == null) {
                throw new IllegalArgumentException("no predicate for " + text);
            }
            return new Choice(predicate, figure, category, stage, denied);
        }

        boolean fits(ProposedClaim claim) {
            String told = claim.qualifiers().getOrDefault("category", "");
            boolean sameCategory =
                    category.isEmpty() || (category.equals("none") ? told.isEmpty() : category.equals(told));
            return claim.predicate().equals(predicate)
                    && sameCategory
                    && (stage.isEmpty() || stage.equals(claim.qualifiers().get("stage")))
                    && (claim.stance() == Stance.DENIES) == denied
                    && (figure.isEmpty() || fits((Quantity) claim.answer()));
        }

        private boolean fits(Quantity quantity) {
            int dots = figure.indexOf("..");
            String least = dots < 0 ? figure : figure.substring(0, dots);
            String most = dots < 0 ? figure : figure.substring(dots + 2);
            boolean low = least.isEmpty() || isSame(least, quantity.min(), quantity.unit());
            boolean high = most.isEmpty()
                    ? least.isEmpty() || quantity.max() == null
                    : isSame(most, quantity.max(), quantity.unit());
            return low && high;
        }

        private static boolean isSame(String one, @Nullable Long steps, String unit) {
            return steps != null && new BigDecimal(one).compareTo(Scale.value(steps, unit)) == 0;
        }
    }
}
