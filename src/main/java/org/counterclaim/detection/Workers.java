package org.counterclaim.detection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Threads that work off the queue: woken when this node marked something, and by the clock for what others did. */
final class Workers implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Queue queue;
    private final Duration poll;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Workers(Queue queue, int count, Duration poll) {
        this.queue = queue;
        this.poll = poll;
        for (int number = 1; number <= count; number++) {
            threads.add(Thread.ofPlatform().name("reconcile-" + number).daemon().start(this::run));
        }
    }

    void nudge() {
        nudges.release();
    }

    @Override
    public void close() {
        stopping = true;
        nudges.release(threads.size());
        threads.forEach(Workers::join);
    }

    private void run() {
        while (!stopping) {
            if (!worked()) {
                rest(poll);
            }
        }
    }

    private boolean worked() {
        try {
            return queue.workOnce() > 0;
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn("Reconciling paused, the database does not answer as it should", e);
                rest(AFTER_TROUBLE);
            }
            return false;
        } catch (Error e) {
            // A worker that ends leaves the queue to grow unseen; the work is another one's, or its own, next time.
            LOG.error("Reconciling paused", e);
            rest(AFTER_TROUBLE);
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

    private static void join(Thread thread) {
        try {
            thread.join(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
