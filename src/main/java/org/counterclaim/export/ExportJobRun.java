package org.counterclaim.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.counterclaim.problem.ProblemException;
import org.jboss.logging.Logger;

/** Makes one export that somebody asked for earlier, and tells how far it is. */
@ApplicationScoped
class ExportJobRun {

    private static final Logger LOG = Logger.getLogger(ExportJobRun.class);
    private static final int KEEPING_SECONDS = 60 * 60;
    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(500);

    private final ExportJobs jobs;
    private final Exporting exporting;
    private final Keeping keeping;
    private final ExportSettings settings;
    private final Clock clock;

    ExportJobRun(ExportJobs jobs, Exporting exporting, Keeping keeping, ExportSettings settings, Clock clock) {
        this.jobs = jobs;
        this.exporting = exporting;
        this.keeping = keeping;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nobody wants it any more, or another node has it. */
    private static final class NotWanted extends RuntimeException {}

    /** This node is about to stop. */
    private static final class Stopping extends RuntimeException {}

    /** Takes one and makes it; false where there is none. The conflicts are read by a session of a request. */
    @ActivateRequestContext
    boolean workOnce(BooleanSupplier stopping) {
        ExportJobs.Taken job = jobs.take().orElse(null);
        if (job == null) {
            return false;
        }
        try {
            make(job, stopping);
        } catch (Stopping e) {
            jobs.leave(job);
        } catch (NotWanted e) {
            LOG.debugf("Export %s was cancelled", job.id());
        } catch (ProblemException refused) {
            jobs.failed(job, refused.problem().detail());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Export %s failed", job.id());
            jobs.failed(job, "It is in the server's log");
        }
        return true;
    }

    private void make(ExportJobs.Taken job, BooleanSupplier stopping) {
        ExportOrder order = ExportOrder.of(job.asked(), settings.zone());
        exporting.make(
                order,
                new Told(job, stopping),
                draft -> QuarkusTransaction.requiringNew()
                        .timeout(KEEPING_SECONDS)
                        .call(() -> {
                            var export = keeping.keep(draft, false, null, job.madeBy());
                            if (!jobs.done(job, export)) {
                                throw new NotWanted();
                            }
                            return export;
                        }));
    }

    /** Tells of progress, but not of every step. */
    private final class Told implements Progress {
        private final ExportJobs.Taken job;
        private final BooleanSupplier stopping;
        private long expected;
        private long done;
        private Instant next = Instant.EPOCH;

        Told(ExportJobs.Taken job, BooleanSupplier stopping) {
            this.job = job;
            this.stopping = stopping;
        }

        @Override
        public void expect(long conflicts) {
            expected = conflicts;
            tell();
        }

        @Override
        public void advance(int conflicts) {
            done += conflicts;
            if (!clock.instant().isBefore(next)) {
                tell();
            }
        }

        private void tell() {
            next = clock.instant().plus(BETWEEN_TELLINGS);
            if (stopping.getAsBoolean()) {
                throw new Stopping();
            }
            if (!jobs.advanced(job, done, expected)) {
                throw new NotWanted();
            }
        }
    }
}
