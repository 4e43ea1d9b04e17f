package org.counterclaim.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.fetch.Fetched;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Hands each feed to one poll at a time, on whatever node. */
@ApplicationScoped
class FeedLeases {

    /** Renewed with each entry; longer than the slowest page can take. */
    private static final String LENGTH = "interval '15 minutes'";

    private final Jdbi database;

    FeedLeases(Jdbi database) {
        this.database = database;
    }

    /** The feed that has been due the longest. */
    Optional<FeedLease> due() {
        return lease("not paused and next_poll <= now()", null);
    }

    /** A certain feed, due or not; empty while another poll has it. */
    Optional<FeedLease> of(UUID feed) {
        return lease("id = :feed", feed);
    }

    /** An entry that failed for a passing reason is tried again only if the feed tells of it again. */
    private Optional<FeedLease> lease(String condition, @Nullable UUID feed) {
        UUID lease = UUID.randomUUID();
        return database.withHandle(handle -> {
            Query query = handle.createQuery("""
                        update feed set lease = :lease, leased_until = now() + %s
                        where id = (select id from feed where leased_until < now() and %s
                                    order by next_poll limit 1 for update skip locked)
                        returning *, exists (select from feed_entry where feed_id = feed.id and passing and attempts < %d)
                            as awaits""".formatted(LENGTH, condition, FeedEntries.ATTEMPTS))
                    .bind("lease", lease);
            if (feed != null) {
                query.bind("feed", feed);
            }
            return query.map(FeedLeases::leased).findOne();
        });
    }

    private static FeedLease leased(ResultSet row, StatementContext context) throws SQLException {
        return new FeedLease(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                row.getString("url"),
                row.getObject("publisher_id", UUID.class),
                FeedContent.valueOf(row.getString("content")),
                Duration.ofMinutes(row.getInt("every_minutes")),
                row.getBoolean("awaits")
                        ? Fetched.Validators.NONE
                        : new Fetched.Validators(row.getString("etag"), row.getString("last_modified")),
                row.getInt("failures"));
    }

    /** Whether the feed is still in the hands of this poll, which then keeps it a while longer. */
    boolean renew(FeedLease held) {
        return database.withHandle(handle -> handle.createUpdate("update feed set leased_until = now() + " + LENGTH
                                + " where id = :feed and lease = :lease")
                        .bind("feed", held.feed())
                        .bind("lease", held.lease())
                        .execute())
                == 1;
    }

    void succeeded(FeedLease held, String title, Fetched.Validators validators, Duration wait) {
        database.useHandle(handle -> handle.createUpdate("""
                        update feed set polled_at = now(), succeeded_at = now(), failures = 0, error_rule = null,
                            error_about = '', title = case when title = '' then :title else title end,
                            etag = :etag, last_modified = :modified, next_poll = now() + :wait * interval '1 ms',
                            lease = null, leased_until = '-infinity'
                        where id = :feed and lease = :lease""")
                .bind("title", title)
                .bind("etag", validators.etag())
                .bind("modified", validators.lastModified())
                .bind("wait", wait.toMillis())
                .bind("feed", held.feed())
                .bind("lease", held.lease())
                .execute());
    }

    /**
     * Tells of a poll that failed.
     *
     * @param gone whether the feed will not come back: it is paused
     */
    void failed(FeedLease held, FeedView.Failure failure, boolean gone, Duration wait) {
        database.useHandle(handle -> handle.createUpdate("""
                        update feed set polled_at = now(), failures = failures + 1, error_rule = :rule,
                            error_about = :about, paused = paused or :gone,
                            next_poll = now() + :wait * interval '1 ms', lease = null, leased_until = '-infinity'
                        where id = :feed and lease = :lease""")
                .bind("rule", failure.rule())
                .bind("about", failure.about())
                .bind("gone", gone)
                .bind("wait", wait.toMillis())
                .bind("feed", held.feed())
                .bind("lease", held.lease())
                .execute());
    }
}
