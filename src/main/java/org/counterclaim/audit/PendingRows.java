package org.counterclaim.audit;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The rows that one transaction adds to the trail, until it is about to end. */
final class PendingRows implements Synchronization {

    private final EntityManager entities;
    private final Jdbi database;
    private final boolean isFlushedLater;
    private final List<TrailRow> rows = new ArrayList<>();
    private boolean isEnding;

    /** @param isFlushedLater whether somebody waits for the disk after the commit */
    PendingRows(EntityManager entities, Jdbi database, boolean isFlushedLater) {
        this.entities = entities;
        this.database = database;
        this.isFlushedLater = isFlushedLater;
    }

    void add(TrailRow row) {
        rows.add(row);
        if (isEnding) {
            write();
        }
    }

    @Override
    public void beforeCompletion() {
        isEnding = true;
        // Nothing that locks rows may come after the head of the chain is taken.
        entities.flush();
        write();
    }

    private void write() {
        database.useHandle(handle -> {
            if (isFlushedLater) {
                TrailRow.commitWithoutWaiting(handle);
            }
            TrailRow.append(handle, rows);
        });
        rows.clear();
    }

    @Override
    public void afterCompletion(int status) {
        rows.clear();
    }
}
