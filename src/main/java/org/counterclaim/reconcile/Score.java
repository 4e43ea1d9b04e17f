package org.counterclaim.reconcile;

/**
 * How much a conflict deserves a look, and of what that is made. All parts and the total lie in 0 to 1 and have at
 * most four decimals.
 *
 * @param distance how far apart the positions are
 * @param independence how many independent origins stand on each side
 * @param certainty how firmly the claims are put
 * @param recency how recent the latest claim is, relative to the claims of the question itself (never to the clock, so
 *     that a rebuild gives the same)
 * @param consequence how much the predicate matters
 * @param total the weighted whole
 */
public record Score(
        double distance, double independence, double certainty, double recency, double consequence, double total) {}
