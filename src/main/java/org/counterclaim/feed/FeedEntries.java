package org.counterclaim.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What became of the entries of feeds. */
@ApplicationScoped
class FeedEntries {

    /** How often an entry is tried whose page could not be reached. */
    static final int ATTEMPTS = 3;

    private final Jdbi database;

    FeedEntries(Jdbi database) {
        this.database = database;
    }

    /** What became of one entry: a report, or a refusal. */
    record Outcome(EntryState state, @Nullable UUID document, FeedView.@Nullable Failure failure, boolean passing) {

        static Outcome refused(String rule, String about, boolean passing) {
            String shown = about.length() > 1000 ? about.substring(0, 1000) : about;
            return new Outcome(EntryState.REFUSED, null, new FeedView.Failure(rule, shown.replace("\0", "")), passing);
        }
    }

    /** Marks of the entries that are done with, by key. */
    Map<String, String> done(UUID feed) {
        return database.withHandle(handle -> handle.createQuery("""
                        select key, mark from feed_entry
                        where feed_id = :feed and (not passing or attempts >= :attempts)""")
                .bind("feed", feed)
                .bind("attempts", ATTEMPTS)
                .reduceRows(new HashMap<String, String>(), (done, row) -> {
                    done.put(row.getColumn("key", String.class), row.getColumn("mark", String.class));
                    return done;
                }));
    }

    void tell(UUID feed, FeedItem item, Outcome outcome) {
        FeedView.Failure failure = outcome.failure();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into feed_entry (feed_id, key, mark, title, link, state, document_id, rule, about, passing,
                                                seen_at)
                        values (:feed, :key, :mark, :title, :link, :state, cast(:document as uuid), :rule, :about, :passing, now())
                        on conflict (feed_id, key) do update set
                            mark = excluded.mark, title = excluded.title, link = excluded.link, state = excluded.state,
                            document_id = excluded.document_id, rule = excluded.rule, about = excluded.about,
                            passing = excluded.passing, seen_at = excluded.seen_at,
                            attempts = case when feed_entry.mark = excluded.mark then feed_entry.attempts + 1 else 1 end""")
                .bind("feed", feed)
                .bind("key", item.key())
                .bind("mark", item.mark())
                .bind("title", shortened(item.title()))
                .bind("link", shortened(item.link()))
                .bind("state", outcome.state().name())
                .bind("document", outcome.document())
                .bind("rule", failure == null ? null : failure.rule())
                .bind("about", failure == null ? "" : failure.about())
                .bind("passing", outcome.passing())
                .execute());
    }

    private static String shortened(String text) {
        String clean = text.replace("\0", "");
        return clean.length() > 2000 ? clean.substring(0, 2000) : clean;
    }

    /**
     * Entries of a feed, the last seen first.
     *
     * @param state only these; null for all
     */
    Page<EntryView> page(UUID feed, @Nullable EntryState state, PageRequest wanted) {
        KeysetCursor after = wanted.after(2);
        String condition = "feed_id = :feed" + (state == null ? "" : " and state = :state");
        return database.withHandle(handle -> {
            Query query = handle.createQuery("select * from feed_entry where " + condition
                    + (after == null ? "" : " and (seen_at, key) < (:seen, :key)")
                    + " order by seen_at desc, key desc limit " + wanted.fetch());
            Query count = handle.createQuery("select count(*) from (select 1 from feed_entry where " + condition
                    + " limit " + (Total.CAP + 1) + ") x");
            if (after != null) {
                query.bind("seen", after.time(0)).bind("key", after.text(1));
            }
            for (Query each : new Query[] {query, count}) {
                each.bind("feed", feed);
                if (state != null) {
                    each.bind("state", state.name());
                }
            }
            return wanted.page(
                    query.map(FeedEntries::view).list(),
                    entry -> KeysetCursor.of(entry.seenAt().toInstant(), entry.key()),
                    rows -> rows,
                    wanted.total(() -> count.mapTo(Long.class).one()));
        });
    }

    private static EntryView view(ResultSet row, StatementContext context) throws SQLException {
        String rule = row.getString("rule");
        return new EntryView(
                row.getString("key"),
                row.getString("title"),
                row.getString("link"),
                row.getString("state"),
                row.getObject("document_id", UUID.class),
                rule == null ? null : new FeedView.Failure(rule, row.getString("about")),
                row.getInt("attempts"),
                row.getObject("seen_at", OffsetDateTime.class));
    }
}
