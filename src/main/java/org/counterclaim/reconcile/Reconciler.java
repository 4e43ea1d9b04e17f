package org.counterclaim.reconcile;

import java.util.Collection;

/**
 * Compares the claims of one question.
 *
 * <p>The result depends on the claims alone: not on their order, on earlier results, or on the clock. The work is
 * n log n in the number of claims.
 */
public interface Reconciler {

    /**
     * Finds what contradicts what among the claims of one question.
     *
     * @param context the question
     * @param statements every claim of the question that is live (accepted or proposed), older words of a claimant
     *     included, and the statements that rules imply for it
     */
    Reconciliation reconcile(QuestionContext context, Collection<Statement> statements);
}
