package org.counterclaim.review;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A comment as people and programs read it. */
public record CommentView(UUID id, String author, String text, OffsetDateTime createdAt) {}
