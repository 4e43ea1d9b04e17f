package org.counterclaim.predicate;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.source.Names;

/**
 * What a rule that is only logged would have let speak to a question.
 *
 * @param event the question's
 * @param claims how many claims would have spoken
 * @param at when the machine found so
 */
public record Trial(UUID question, UUID event, Names titles, String predicate, int claims, OffsetDateTime at) {}
