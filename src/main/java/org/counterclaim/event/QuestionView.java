package org.counterclaim.event;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.source.Names;

/**
 * A question as people and programs read it.
 *
 * @param label its wording for people
 * @param claims how many claims answer it, of any status
 */
public record QuestionView(
        UUID id,
        String predicate,
        Map<String, String> qualifiers,
        Names label,
        EventRef event,
        SubjectRef subject,
        long claims,
        OffsetDateTime createdAt) {}
