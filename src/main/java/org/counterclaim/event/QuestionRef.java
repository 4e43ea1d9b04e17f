package org.counterclaim.event;

import java.util.Map;
import java.util.UUID;
import org.counterclaim.source.Names;

/** A question as other things name it, with its wording for people in both languages. */
public record QuestionRef(UUID id, String predicate, Map<String, String> qualifiers, Names label) {}
