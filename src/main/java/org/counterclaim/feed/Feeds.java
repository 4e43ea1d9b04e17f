package org.counterclaim.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.platform.Ids;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The feeds that are subscribed to. */
@ApplicationScoped
public class Feeds {

    private static final String VIEW = """
            select feed.*, feed.leased_until > now() as being_polled, source.name_ar, source.name_en,
                   coalesce(counted.taken, 0) as taken, coalesce(counted.known, 0) as known,
                   coalesce(counted.refused, 0) as refused
            from feed
            left join source on source.id = feed.publisher_id
            left join lateral (
                select count(*) filter (where state = 'TAKEN') as taken, count(*) filter (where state = 'KNOWN') as known,
                       count(*) filter (where state = 'REFUSED') as refused
                from feed_entry where feed_entry.feed_id = feed.id) counted on true
            """;

    private final Jdbi database;

    Feeds(Jdbi database) {
        this.database = database;
    }

    /** The newest first. */
    Page<FeedView> page(PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        return database.withHandle(handle -> {
            Query query = handle.createQuery(VIEW + (after == null ? "" : "where feed.id < :after ")
                    + "order by feed.id desc limit " + wanted.fetch());
            if (after != null) {
                query.bind("after", after.id(0));
            }
            long total = handle.createQuery("select count(*) from (select 1 from feed limit " + (Total.CAP + 1) + ") x")
                    .mapTo(Long.class)
                    .one();
            return wanted.page(
                    query.map(Feeds::view).list(), feed -> KeysetCursor.of(feed.id()), rows -> rows, Total.of(total));
        });
    }

    Optional<FeedView> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery(VIEW + "where feed.id = :id")
                .bind("id", id)
                .map(Feeds::view)
                .findOne());
    }

    Optional<UUID> at(String url) {
        return database.withHandle(handle -> handle.createQuery("select id from feed where url = :url")
                .bind("url", url)
                .mapTo(UUID.class)
                .findOne());
    }

    UUID enter(String url, FeedBody body, @Nullable UUID publisher) {
        UUID id = Ids.next();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into feed (id, url, title, publisher_id, content, every_minutes, paused)
                        values (:id, :url, :title, cast(:publisher as uuid), :content, :every, :paused)""")
                .bind("id", id)
                .bind("url", url)
                .bind("title", body.title() == null ? "" : body.title())
                .bind("publisher", publisher)
                .bind("content", body.contentOrAuto().name())
                .bind("every", body.minutes())
                .bind("paused", body.isPaused())
                .execute());
        return id;
    }

    /** A feed at another address is asked anew, whatever it said before. */
    void rewrite(UUID id, String url, FeedBody body, @Nullable UUID publisher) {
        database.useHandle(handle -> handle.createUpdate("""
                        update feed set version = version + 1, title = :title, publisher_id = cast(:publisher as uuid),
                            content = :content, every_minutes = :every,
                            next_poll = case when url <> :url or (paused and not :paused) then now() else next_poll end,
                            etag = case when url <> :url then '' else etag end,
                            last_modified = case when url <> :url then '' else last_modified end,
                            failures = case when url <> :url then 0 else failures end,
                            url = :url, paused = :paused
                        where id = :id""")
                .bind("id", id)
                .bind("url", url)
                .bind("title", body.title() == null ? "" : body.title())
                .bind("publisher", publisher)
                .bind("content", body.contentOrAuto().name())
                .bind("every", body.minutes())
                .bind("paused", body.isPaused())
                .execute());
    }

    void pause(UUID id, boolean paused) {
        database.useHandle(handle ->
                handle.createUpdate("""
                        update feed set version = version + 1, paused = :paused,
                            next_poll = case when :paused then next_poll else now() end
                        where id = :id""").bind("id", id).bind("paused", paused).execute());
    }

    void delete(UUID id) {
        database.useHandle(handle -> handle.createUpdate("delete from feed where id = :id")
                .bind("id", id)
                .execute());
    }

    private static FeedView view(ResultSet row, StatementContext context) throws SQLException {
        UUID publisher = row.getObject("publisher_id", UUID.class);
        String rule = row.getString("error_rule");
        return new FeedView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("url"),
                row.getString("title"),
                publisher == null
                        ? null
                        : new FeedView.Publisher(
                                publisher, new Names(row.getString("name_ar"), row.getString("name_en"))),
                row.getString("content"),
                row.getInt("every_minutes"),
                row.getBoolean("paused"),
                row.getObject("polled_at", OffsetDateTime.class),
                row.getObject("succeeded_at", OffsetDateTime.class),
                row.getObject("next_poll", OffsetDateTime.class),
                row.getBoolean("being_polled"),
                row.getInt("failures"),
                rule == null ? null : new FeedView.Failure(rule, row.getString("error_about")),
                row.getLong("taken"),
                row.getLong("known"),
                row.getLong("refused"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
