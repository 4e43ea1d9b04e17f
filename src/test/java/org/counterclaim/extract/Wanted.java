package org.counterclaim.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/** One claim that a passage holds ({@code +}) or may be said to hold ({@code ?}). */
record Wanted(
        boolean must,
        String predicate,
        Stance stance,
        String figure,
        String answer,
        String category,
        String certainty,
        String claimant,
        Map<String, String> narrowed,
        String line) {

    static Wanted parse(String line) {
        String claimant = "";
        int or = line.indexOf(" | ");
        String rest = line.substring(2, or < 0 ? line.length() : or).trim();
        int by = rest.indexOf(" by ");
        if (by >= 0) {
            claimant = rest.substring(by + 4).trim();
            rest = rest.substring(0, by);
        }
        String[] words = rest.split(" +");
        Stance stance = line.startsWith("+") ? Stance.AFFIRMS : null;
        String figure = "";
        String answer = "";
        String category = "";
        String certainty = "";
        Map<String, String> narrowed = new TreeMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            if (Arrays.stream(Stance.values()).anyMatch(one -> one.name().equals(word))) {
                stance = Stance.valueOf(word);
            } else if (Arrays.stream(Certainty.values())
                    .anyMatch(one -> one.name().equals(word))) {
                certainty = word;
            } else if (word.startsWith("=")) {
                answer = word.substring(1);
            } else if (word.indexOf(':') > 0) {
                narrowed.put(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(':') + 1));
            } else if (Character.isDigit(word.charAt(0)) || word.startsWith("..")) {
                figure = word;
            } else {
                category = word;
            }
        }
        return new Wanted(
                line.startsWith("+"), words[0], stance, figure, answer, category, certainty, claimant, narrowed, line);
    }

    /** What says the same, parted by bars in the file: who denies having lost a place says that it is held. */
    List<Wanted> either() {
        return Arrays.stream(line.substring(2).split(" \\| ", -1))
                .map(one -> parse(line.substring(0, 2) + one))
                .toList();
    }

    boolean fits(ProposedClaim claim) {
        return fitsWords(claim) && fitsClaimant(claim);
    }

    /** Whether this is what the claim says, whoever says it. */
    boolean fitsWords(ProposedClaim claim) {
        return claim.predicate().equals(predicate)
                && (stance == null || claim.stance() == stance)
                && (certainty.isEmpty() || claim.certainty().name().equals(certainty))
                && (category.isEmpty() || category.equals(claim.qualifiers().get("category")))
                && (figure.isEmpty() || fitsFigure(claim))
                && (answer.isEmpty() || fitsAnswer(claim))
                && narrowed.entrySet().stream()
                        .allMatch(one -> claim.qualifiers()
                                .getOrDefault(one.getKey(), "")
                                .contains(one.getValue()));
    }

    private boolean fitsClaimant(ProposedClaim claim) {
        return claimant.isEmpty()
                ? !must || claim.publisherIsClaimant()
                : String.valueOf(claim.claimant().name()).contains(claimant);
    }

    private boolean fitsAnswer(ProposedClaim claim) {
        return switch (claim.answer()) {
            case Terms terms -> terms.codes().equals(new TreeSet<>(List.of(answer.split(","))));
            case Actor actor -> actor.name().contains(answer) || actor.path().equals(answer);
            default -> claim.answer().toString().contains(answer);
        };
    }

    /** As in the reports: the words after {@code by} are an expression found somewhere in the speaker's name. */
    boolean isSaidBySuch(ProposedClaim claim) {
        return claimant.isEmpty()
                || Pattern.compile(claimant)
                        .matcher(
                                claim.claimant().name() + " " + claim.claimant().code())
                        .find();
    }

    private boolean fitsFigure(ProposedClaim claim) {
        if (!(claim.answer() instanceof Quantity quantity)) {
            return false;
        }
        if (figure.endsWith("~")) {
            return isSame(figure.substring(0, figure.length() - 1), quantity.best(), quantity.unit());
        }
        int dots = figure.indexOf("..");
        String least = dots < 0 ? figure : figure.substring(0, dots);
        String most = dots < 0 ? figure : figure.substring(dots + 2);
        return (least.isEmpty() || isSame(least, quantity.min(), quantity.unit()))
                && (most.isEmpty()
                        ? least.isEmpty() || quantity.max() == null
                        : isSame(most, quantity.max(), quantity.unit()));
    }

    private static boolean isSame(String one, @Nullable Long steps, String unit) {
        return steps != null && new BigDecimal(one).compareTo(Scale.value(steps, unit)) == 0;
    }
}
