package org.counterclaim.extract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which event a sketch belongs to.
 *
 * @param event the event that is already kept; null when it is a new one
 * @param subject the subject it belongs to; null when that is new too
 * @param score 0 to 1: how well the best event fits, even when not well enough
 * @param reason a code: {@code same-place-and-time}, {@code near-place-and-time}, {@code other-place},
 *     {@code other-time}, {@code other-family}, {@code no-event}
 */
public record EventLink(@Nullable UUID event, @Nullable UUID subject, double score, String reason) {}
