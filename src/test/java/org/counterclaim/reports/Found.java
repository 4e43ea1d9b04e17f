package org.counterclaim.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.reports.Story.Expected;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A claim that the extractor proposed from one of a story's reports.
 *
 * @param document index of the report
 * @param event the event it was put under
 * @param names every name its claimant goes by, and the report's own words for it
 */
public record Found(UUID id, int document, ProposedClaim claim, UUID event, String names) {

    /** Whether it is what was expected, in every field that the expectation gives. */
    boolean fits(Expected wanted) {
        return fitsButForSpeaker(wanted) && saidBy(wanted) && stands(wanted);
    }

    /** Whether report, predicate and answer are what was expected, whoever said it and however. */
    boolean fitsButForSpeaker(Expected wanted) {
        return (wanted.document() == null || wanted.document() == document)
                && (wanted.predicate() == null || matches(wanted.predicate(), claim.predicate()))
                && (wanted.value() == null || holds(wanted.value(), claim.answer()))
                && (wanted.category() == null
                        || matches(wanted.category(), qualifiers().getOrDefault("category", "")));
    }

    boolean saidBy(Expected wanted) {
        String claimant = wanted.claimant();
        if (claimant == null) {
            return true;
        }
        if (claimant.equals("publisher")) {
            return claim.publisherIsClaimant();
        }
        return Pattern.compile(claimant).matcher(names).find();
    }

    boolean stands(Expected wanted) {
        return wanted.stance() == null || wanted.stance().equals(claim.stance().name());
    }

    private Map<String, String> qualifiers() {
        return claim.qualifiers();
    }

    private static boolean matches(String expression, String whole) {
        return Pattern.compile(expression).matcher(whole).matches();
    }

    private static boolean holds(List<Long> bounds, Answer answer) {
        if (!(answer instanceof Quantity quantity)) {
            return false;
        }
        long one = Scale.one(quantity.unit());
        return within(bounds, quantity.best(), one)
                || within(bounds, quantity.min(), one)
                || within(bounds, quantity.max(), one);
    }

    private static boolean within(List<Long> bounds, @Nullable Long steps, long one) {
        return steps != null && bounds.get(0) * one <= steps && steps <= bounds.get(1) * one;
    }
}
