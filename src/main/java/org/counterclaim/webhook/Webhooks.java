package org.counterclaim.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The webhooks. */
@ApplicationScoped
class Webhooks {

    private static final String VIEW = """
            select webhook.*,
                   (select count(*) from webhook_delivery where webhook_id = webhook.id and state = 'WAITING') as waiting,
                   (select count(*) from webhook_delivery where webhook_id = webhook.id and state = 'DEAD') as dead
            from webhook where (cast(:owner as text) is null or owner = :owner)""";

    private final Jdbi database;

    Webhooks(Jdbi database) {
        this.database = database;
    }

    /** The newest first; of one owner, or of all where null. */
    Page<WebhookView> page(@Nullable String owner, PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        UUID last = after == null ? null : after.id(0);
        return database.withHandle(handle -> wanted.page(
                handle.createQuery(VIEW
                                + " and (cast(:after as uuid) is null or id < cast(:after as uuid)) order by id desc limit "
                                + wanted.fetch())
                        .bind("owner", owner)
                        .bind("after", last)
                        .map(Webhooks::view)
                        .list(),
                webhook -> KeysetCursor.of(webhook.id()),
                webhooks -> webhooks,
                Total.of(handle.createQuery(
                                "select count(*) from webhook where (cast(:owner as text) is null or owner = :owner)")
                        .bind("owner", owner)
                        .mapTo(Long.class)
                        .one())));
    }

    Optional<WebhookView> byId(@Nullable String owner, UUID id) {
        return one(VIEW + " and id = :id", owner, id);
    }

    /** The same, held against everybody else until the transaction ends. */
    Optional<WebhookView> held(@Nullable String owner, UUID id) {
        return one(VIEW + " and id = :id for no key update of webhook", owner, id);
    }

    private Optional<WebhookView> one(String query, @Nullable String owner, UUID id) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind("owner", owner)
                .bind("id", id)
                .map(Webhooks::view)
                .findOne());
    }

    long count(String owner) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from webhook where owner = :owner")
                .bind("owner", owner)
                .mapTo(Long.class)
                .one());
    }

    /** It is told of what happens from now on. */
    UUID enter(String owner, WebhookBody body, UUID salt) {
        UUID id = Ids.next();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into webhook (id, owner, url, kinds, paused, salt, told)
                        values (:id, :owner, :url, :kinds, :paused, :salt,
                                (select coalesce(max(number), 0) from change))""")
                .bind("id", id)
                .bind("owner", owner)
                .bind("url", body.url())
                .bindArray("kinds", String.class, body.kindsOrAll())
                .bind("paused", body.isPaused())
                .bind("salt", salt)
                .execute());
        return id;
    }

    void rewrite(UUID id, WebhookBody body) {
        database.useHandle(handle -> handle.createUpdate("""
                        update webhook set url = :url, kinds = :kinds, paused = :paused, version = version + 1,
                               changed_at = now()
                        where id = :id""")
                .bind("id", id)
                .bind("url", body.url())
                .bindArray("kinds", String.class, body.kindsOrAll())
                .bind("paused", body.isPaused())
                .execute());
    }

    void renew(UUID id, UUID salt) {
        database.useHandle(handle -> handle.createUpdate(
                        "update webhook set salt = :salt, version = version + 1, changed_at = now() where id = :id")
                .bind("id", id)
                .bind("salt", salt)
                .execute());
    }

    void delete(UUID id) {
        database.useHandle(handle -> handle.createUpdate("delete from webhook where id = :id")
                .bind("id", id)
                .execute());
    }

    private static WebhookView view(ResultSet row, StatementContext context) throws SQLException {
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner"),
                row.getString("url"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                row.getBoolean("paused"),
                null,
                row.getLong("waiting"),
                row.getLong("dead"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
