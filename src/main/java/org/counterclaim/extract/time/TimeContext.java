package org.counterclaim.extract.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What words of time are resolved against.
 *
 * @param publishedAt when the report was published
 * @param zone the zone of the place that the report speaks of, or of its publisher
 */
public record TimeContext(Instant publishedAt, ZoneId zone) {

    /** The day of publication in the zone. */
    public LocalDate day() {
        return publishedAt.atZone(zone).toLocalDate();
    }
}
