package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** A time window in the columns of a claim: what it answers, or when what it tells of happened. */
@Embeddable
record StoredWindow(
        @Column(name = "window_from") @Nullable Instant from,
        @Column(name = "window_to") @Nullable Instant to,

        @Enumerated(EnumType.STRING) @Column(name = "window_precision")
        TimePrecision precision,

        @Column(name = "window_zone") String zone) {

    static StoredWindow of(TimeWindow window) {
        return new StoredWindow(
                window.from(), window.to(), window.precision(), window.zone().getId());
    }

    TimeWindow window() {
        return new TimeWindow(from, to, precision, ZoneId.of(zone));
    }
}
