package org.counterclaim.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** So many of one kind of work at the same time, on this node; who finds no place is refused. */
public final class Places {

    private final Semaphore free;
    private final int all;
    private final CurrentVertxRequest request;
    private final String refusal;

    /** @param refusal what is told to those for whom there is no place */
    public Places(int all, CurrentVertxRequest request, String refusal) {
        this.all = all;
        this.free = new Semaphore(all);
        this.request = request;
        this.refusal = refusal;
    }

    /** Does what takes a place. */
    public <T> T during(Supplier<T> work) {
        Runnable leave = take();
        try {
            return work.get();
        } finally {
            leave.run();
        }
    }

    /**
     * A body of the current request that has its place from now until it is written, or until its reader is gone. Who
     * asks for the headers alone gets nothing made.
     */
    public StreamingOutput sending(StreamingOutput body) {
        RoutingContext current = current();
        if (current != null && current.request().method().equals(HttpMethod.HEAD)) {
            return nothing -> {};
        }
        Runnable leave = take();
        if (current != null) {
            // Not every body is written.
            current.addEndHandler(ended -> leave.run());
        }
        return out -> {
            try {
                body.write(out);
            } finally {
                leave.run();
            }
        };
    }

    /** Takes all places for good; false where some are still taken in the end. */
    public boolean close(Duration patience) throws InterruptedException {
        return free.tryAcquire(all, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private @Nullable RoutingContext current() {
        return request.getCurrent();
    }

    /** What is returned gives the place back, once however often it is run. */
    private Runnable take() {
        if (!free.tryAcquire()) {
            throw ProblemType.TOO_MANY_REQUESTS.because(refusal);
        }
        AtomicBoolean isTaken = new AtomicBoolean(true);
        return () -> {
            if (isTaken.compareAndSet(true, false)) {
                free.release();
            }
        };
    }
}
