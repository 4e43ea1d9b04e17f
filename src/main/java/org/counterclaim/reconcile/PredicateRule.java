package org.counterclaim.reconcile;

import java.util.Map;
import org.counterclaim.statement.AnswerKind;

/**
 * What the reconciler must know of a predicate.
 *
 * @param code such as {@code departure.vehicles}
 * @param kind the type of its answer
 * @param consequence how much it matters, 0 to 1: people killed weigh more than buses
 * @param timeVarying whether the truth changes from day to day (who controls a town), so that only claims about the
 *     same day can contradict one another
 * @param sides for each term its side: answers on different sides exclude each other; a term mapped to the empty
 *     string is neutral and excludes nothing; a term not listed is a side of its own
 */
public record PredicateRule(
        String code, AnswerKind kind, double consequence, boolean timeVarying, Map<String, String> sides) {}
