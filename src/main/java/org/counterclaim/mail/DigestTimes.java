package org.counterclaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When people are told. Where the clocks skip the hour it is the first moment after. */
@ApplicationScoped
class DigestTimes {

    private final MailSettings settings;

    DigestTimes(MailSettings settings) {
        this.settings = settings;
    }

    /** The last time of telling that has come, however long ago that was. */
    Instant latest(DigestView.Rhythm rhythm, Instant now) {
        LocalDate today = now.atZone(settings.zone()).toLocalDate();
        return switch (rhythm) {
            case DAILY -> come(today, 1, now);
            case WEEKLY -> come(today.with(TemporalAdjusters.previousOrSame(settings.day())), 7, now);
        };
    }

    private Instant come(LocalDate day, int step, Instant now) {
        ZonedDateTime time = day.atTime(settings.hour(), 0).atZone(settings.zone());
        return time.toInstant().isAfter(now)
                ? day.minusDays(step)
                        .atTime(settings.hour(), 0)
                        .atZone(settings.zone())
                        .toInstant()
                : time.toInstant();
    }
}
