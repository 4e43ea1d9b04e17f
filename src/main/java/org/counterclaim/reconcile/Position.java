package org.counterclaim.reconcile;

import java.util.List;
import java.util.UUID;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Stance;

/**
 * A set of claims in one question that are compatible with one another.
 *
 * @param key stable identity of what the position says, equal for equal claims whatever the order they came in
 * @param stance what its members do
 * @param answer what its members have in common: the intersection of their ranges, the most precise place, the terms
 * @param members claims that fit this position only, best graded first; at least one
 * @param origins distinct known origins among the members; echoes and unknown origins do not count
 * @param bestGrade the best Admiralty grade among the members' origins
 */
public record Position(String key, Stance stance, Answer answer, List<UUID> members, int origins, char bestGrade) {}
