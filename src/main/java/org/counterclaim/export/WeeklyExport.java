package org.counterclaim.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Exports each past week once it is over, also when the server was down at the hour. */
@ApplicationScoped
class WeeklyExport {

    private static final Logger LOG = Logger.getLogger(WeeklyExport.class);

    private final ExportSettings settings;
    private final Exporting exporting;
    private final Exports exports;
    private final Jdbi database;
    private final Clock clock;

    WeeklyExport(ExportSettings settings, Exporting exporting, Exports exports, Jdbi database, Clock clock) {
        this.settings = settings;
        this.exporting = exporting;
        this.exports = exports;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeWhatIsDue() {
        if (!settings.weekly()) {
            return;
        }
        Period week = dueWeek(clock.instant().atZone(settings.zone()));
        if (hadConflicts(week)) {
            for (ExportFormat format : settings.formats()) {
                settings.languages().forEach(language -> make(week, format, language));
            }
        }
    }

    /** The latest week whose hour has come. */
    Period dueWeek(ZonedDateTime now) {
        ZonedDateTime hour = now.with(TemporalAdjusters.previousOrSame(settings.day()))
                .toLocalDate()
                .atTime(settings.hour(), 0)
                .atZone(settings.zone());
        LocalDate due = (now.isBefore(hour) ? hour.minusWeeks(1) : hour).toLocalDate();
        return Period.ofWeek(Period.weekOf(due.minusWeeks(1)), settings.zone());
    }

    private void make(Period week, ExportFormat format, String language) {
        String name = java.util.Objects.requireNonNull(week.week());
        if (!exports.hasScheduled(name, format, language)) {
            exporting.make(ExportOrder.ofWeek(week, format, language), draft -> exports.keep(draft, true));
            LOG.infof("Exported %s as %s in %s", name, format, language);
        }
    }

    /** A server set up after the week has nothing to tell of it. */
    private boolean hadConflicts(Period week) {
        return database.withHandle(
                handle -> handle.createQuery("select exists (select from conflict where detected_at < :end)")
                        .bind("end", week.to())
                        .mapTo(Boolean.class)
                        .one());
    }
}
