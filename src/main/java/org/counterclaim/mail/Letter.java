package org.counterclaim.mail;

import java.util.List;
import java.util.UUID;

/**
 * A mail before it is sent.
 *
 * @param about what it tells of, such as {@code week 2018-W20}: a recipient is told of one thing once
 * @param language ar or en
 * @param text for programs that show no HTML
 * @param exports whose files are enclosed
 */
public record Letter(
        String about,
        String recipient,
        String language,
        String subject,
        String text,
        String html,
        List<UUID> exports) {}
