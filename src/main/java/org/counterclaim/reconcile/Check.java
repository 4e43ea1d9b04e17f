package org.counterclaim.reconcile;

import java.util.List;
import java.util.UUID;

/**
 * Something derived from claims that a fact-checker wants to see, and that is no contradiction between claimants.
 *
 * @param finding what was found
 * @param claims the claims it rests on, a total before its parts
 * @param reason the figures compared
 */
public record Check(Finding finding, List<UUID> claims, Reason reason) {

    /** How the figures stand. */
    public enum Finding {
        /** The parts make the total. */
        CONSISTENT,
        /** The parts make more than the total. */
        INCONSISTENT,
        /** The parts make less than the total: one may be unnamed. */
        INCOMPLETE,
        /** The cited document does not hold the figure. */
        NOT_IN_DOCUMENT
    }
}
