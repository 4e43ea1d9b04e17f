package org.counterclaim.export;

import static java.util.Objects.requireNonNull;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Exports each past week once it is over, also when the server was down at the hour. */
@ApplicationScoped
class WeeklyExport {

    private static final Logger LOG = Logger.getLogger(WeeklyExport.class);

    /** Weeks that are made up for after a long sleep; who wants older ones asks for them. */
    private static final int MOST_WEEKS = 8;

    private final ExportSettings settings;
    private final Exporting exporting;
    private final Exports exports;
    private final Keeping keeping;
    private final WeeklyLetters letters;
    private final Jdbi database;
    private final Clock clock;

    WeeklyExport(
            ExportSettings settings,
            Exporting exporting,
            Exports exports,
            Keeping keeping,
            WeeklyLetters letters,
            Jdbi database,
            Clock clock) {
        this.settings = settings;
        this.exporting = exporting;
        this.exports = exports;
        this.keeping = keeping;
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeWhatIsDue() {
        if (!settings.weekly()) {
            return;
        }
        firstConflict()
                .map(first -> WeeklySchedule.of(settings).dueWeeks(first, clock.instant(), MOST_WEEKS))
                .ifPresent(weeks -> weeks.forEach(this::make));
    }

    private void make(Period week) {
        for (ExportFormat format : settings.formats()) {
            settings.languages().forEach(language -> make(week, format, language));
        }
        letters.write(requireNonNull(week.week()));
    }

    private void make(Period week, ExportFormat format, String language) {
        String name = requireNonNull(week.week());
        if (!exports.hasScheduled(name, format, language)) {
            exporting.make(ExportOrder.ofWeek(week, format, language), draft -> keeping.keep(draft, true));
            LOG.infof("Exported %s as %s in %s", name, format, language);
        }
    }

    /** A server set up after a week has nothing to tell of it. */
    private Optional<Instant> firstConflict() {
        return database.withHandle(handle -> handle.createQuery("select min(detected_at) from conflict")
                .mapTo(Instant.class)
                .findOne());
    }
}
