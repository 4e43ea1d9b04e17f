package org.counterclaim.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Threads that make exports: woken when this node was asked for one, and by the clock for what others left. */
@ApplicationScoped
class ExportJobWorkers {

    private static final Logger LOG = Logger.getLogger(ExportJobWorkers.class);
    private static final int SECONDS_TO_STOP = 10;

    private final ExportJobRun run;
    private final ExecutorService threads;
    private volatile boolean stopping;

    ExportJobWorkers(ExportJobRun run, ExportSettings settings) {
        this.run = run;
        this.threads = Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform().name("export-", 1).daemon().factory());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportAsked asked) {
        threads.execute(this::work);
    }

    @Scheduled(every = "30s", delayed = "30s")
    void lookForWhatWasLeft() {
        if (!stopping) {
            threads.execute(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.info("An export is still being made; another node will begin it anew");
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = run.workOnce(() -> stopping);
            }
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("Exports paused, the database does not answer as it should", e);
            }
        }
    }
}
