package org.counterclaim.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Threads that work off imports: woken when this node started one, and by the clock for what others left. */
@ApplicationScoped
class ImportWorkers {

    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final ImportRun run;
    private final ImportSettings settings;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ImportWorkers(ImportRun run, ImportSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        for (int number = 1; number <= settings.workers(); number++) {
            threads.add(Thread.ofPlatform().name("import-" + number).daemon().start(this::work));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        nudges.release(threads.size());
        for (Thread thread : threads) {
            thread.join(STOPPING);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
        nudges.release();
    }

    private void work() {
        while (!stopping) {
            if (!worked()) {
                rest(settings.poll());
            }
        }
    }

    private boolean worked() {
        try {
            return run.workOnce();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("Imports paused, the database does not answer as it should", e);
                rest(AFTER_TROUBLE);
            }
            return false;
        }
    }

    private void rest(Duration pause) {
        try {
            if (nudges.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
