package org.counterclaim.change;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers changes every second on every node, and knows how far the numbers go, so that a silent stream asks nothing. */
@ApplicationScoped
class ChangeClock {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Changes changes;
    private final ChangeSettings settings;
    private final Clock clock;
    private final AtomicLong heard = new AtomicLong(System.nanoTime());
    private volatile long latest;
    private volatile boolean stopping;

    ChangeClock(Changes changes, ChangeSettings settings, Clock clock) {
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        heard.set(System.nanoTime());
        changes.number();
        latest = changes.latest();
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        changes.forget(clock.instant().minus(settings.keep()));
    }

    /** The number of the last change that this node has heard of. */
    long latest() {
        long last = heard.get();
        boolean isOld = System.nanoTime() - last > PATIENCE.toNanos();
        // On a node without a schedule, one of the streams does it.
        if (isOld && heard.compareAndSet(last, System.nanoTime())) {
            tick();
        }
        return latest;
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() {
        stopping = true;
    }
}
