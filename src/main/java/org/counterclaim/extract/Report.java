package org.counterclaim.extract;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A captured news report to read claims from.
 *
 * @param publisher who carried it, as named by whoever brought it in
 * @param headline its headline, empty when it has none
 * @param language BCP 47 tag, of which {@code ar} and {@code en} are understood; null when it is to be told from the text
 * @param publishedAt the moment that words such as "yesterday" count from
 * @param zone the zone whose days those words mean
 * @param text the text, untouched
 */
public record Report(
        String publisher, String headline, @Nullable String language, Instant publishedAt, ZoneId zone, String text) {}
