package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the queue offers. */
@ApplicationScoped
class QueueOptions {
    private static final int MOST = 200;

    private final Jdbi database;

    QueueOptions(Jdbi database) {
        this.database = database;
    }

    /** Whether there has never been a conflict. */
    boolean isBare() {
        return database.withHandle(handle -> !handle.createQuery("select exists (select 1 from conflict)")
                .mapTo(Boolean.class)
                .one());
    }

    /** To whom a conflict can be given: who has an account, and who was given one before. */
    List<String> assignees() {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select login from person where active and role <> 'VIEWER'
                        union select assignee from review where assignee is not null
                        order by 1 limit\s""" + MOST).mapTo(String.class).list());
    }
}
