package org.counterclaim.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings to the disk what was committed without waiting for it. The log of the database is written in the order of the
 * commits: one flush is for all that came before it, whoever waits for them.
 */
@ApplicationScoped
public class Flush {

    /** A message that nobody reads; what counts is that its commit waits for the disk. */
    private static final String MARK = "select pg_logical_emit_message(true, 'counterclaim', '')";

    private final Jdbi database;
    private final AtomicLong asked = new AtomicLong();
    private final Lock one = new ReentrantLock();

    /** The last who asked before the last flush; guarded by {@code one}. */
    private long flushed;

    public Flush(Jdbi database) {
        this.database = database;
    }

    /** Returns when all that the calling thread has committed is on the disk. Not to be called in a transaction. */
    public void await() {
        long mine = asked.incrementAndGet();
        one.lock();
        try {
            if (flushed < mine) {
                long latest = asked.get();
                database.useHandle(handle -> handle.execute(MARK));
                flushed = latest;
            }
        } finally {
            one.unlock();
        }
    }
}
