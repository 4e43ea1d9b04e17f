package org.counterclaim.event;

import java.util.SortedMap;
import java.util.UUID;

/**
 * What makes a question the one it is.
 *
 * @param qualifiers what narrows it, in the canonical order of their names
 */
public record QuestionKey(UUID event, String predicate, SortedMap<String, String> qualifiers) {}
