package org.counterclaim.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.change.Change;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Changes on their way to webhooks. */
@ApplicationScoped
class Deliveries {

    /** How long a node may take before another takes the delivery for lost. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int CHUNK = 1000;

    private final Jdbi database;

    Deliveries(Jdbi database) {
        this.database = database;
    }

    /** A delivery that this node has taken. */
    record Taken(UUID id, UUID webhook, UUID salt, String url, Change change, int attempts) {}

    /** Makes deliveries of what changed since the last time; a webhook that another node is at is left to it. */
    boolean prepare() {
        return database.inTransaction(handle -> handle
                .createQuery("""
                        select id, told, kinds from webhook
                        where not paused and told < (select coalesce(max(number), 0) from change)
                        order by id for update skip locked""")
                .map((row, context) -> prepared(handle, row.getObject(1, UUID.class), row.getLong(2), (String[])
                        row.getArray(3).getArray()))
                .list()
                .stream()
                .anyMatch(full -> full));
    }

    private static boolean prepared(Handle handle, UUID webhook, long told, String[] kinds) {
        long upTo = handle.createQuery("""
                        select coalesce(max(number), :told) from
                            (select number from change where number > :told order by number limit :chunk) next""")
                .bind("told", told)
                .bind("chunk", CHUNK)
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        insert into webhook_delivery (id, webhook_id, number, kind, entity_id, at)
                        select gen_random_uuid(), :webhook, number, kind, entity_id, at from change
                        where number > :told and number <= :upTo and (cardinality(:kinds) = 0 or kind = any(:kinds))
                        on conflict do nothing""")
                .bind("webhook", webhook)
                .bind("told", told)
                .bind("upTo", upTo)
                .bindArray("kinds", String.class, (Object[]) kinds)
                .execute();
        handle.createUpdate("update webhook set told = :upTo where id = :webhook")
                .bind("webhook", webhook)
                .bind("upTo", upTo)
                .execute();
        return upTo - told >= CHUNK;
    }

    /** The webhooks for which something is due, in no order, so that those in trouble do not come first each time. */
    List<UUID> due(Instant now) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select webhook_id from webhook_delivery
                        where state = 'WAITING' and due <= :now
                          and webhook_id in (select id from webhook where not paused)
                        group by webhook_id order by random()""").bind("now", now).mapTo(UUID.class).list());
    }

    /** Takes the earliest change that is due for a webhook. */
    Optional<Taken> take(UUID webhook, Instant now) {
        return database.withHandle(handle -> handle.createQuery("""
                        update webhook_delivery set attempts = attempts + 1, due = :lease
                        from webhook
                        where webhook.id = webhook_delivery.webhook_id and not paused and webhook_delivery.id = (
                            select id from webhook_delivery
                            where webhook_id = :webhook and state = 'WAITING' and due <= :now
                            order by number limit 1 for update skip locked)
                        returning webhook_delivery.id, webhook_id, salt, url, number, kind, entity_id, at, attempts""")
                .bind("webhook", webhook)
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .map((row, context) -> new Taken(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        change(row),
                        row.getInt("attempts")))
                .findOne());
    }

    /**
     * Writes down how an attempt ended.
     *
     * @param due when it is tried again, where it is to wait
     */
    void ended(UUID id, DeliveryState state, Instant due, @Nullable Integer status, @Nullable String error) {
        database.useHandle(handle -> handle.createUpdate("""
                        update webhook_delivery
                        set state = :state, due = :due, status = :status, error = :error, changed_at = now()
                        where id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("due", due)
                .bind("status", status)
                .bind("error", error)
                .execute());
    }

    /** The latest change first. */
    Page<DeliveryView> page(UUID webhook, @Nullable DeliveryState state, PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        String which =
                " from webhook_delivery where webhook_id = :webhook and (cast(:state as text) is null or state = :state)";
        return database.withHandle(handle -> wanted.page(
                handle.createQuery("select *" + which + " and number < :after order by number desc limit "
                                + wanted.fetch())
                        .bind("webhook", webhook)
                        .bind("state", state == null ? null : state.name())
                        .bind("after", after == null ? Long.MAX_VALUE : after.whole(0))
                        .map(Deliveries::view)
                        .list(),
                delivery -> KeysetCursor.of(delivery.change().number()),
                deliveries -> deliveries,
                wanted.total(() -> handle.createQuery(
                                "select count(*) from (select 1" + which + " limit " + (Total.CAP + 1) + ") capped")
                        .bind("webhook", webhook)
                        .bind("state", state == null ? null : state.name())
                        .mapTo(Long.class)
                        .one())));
    }

    /** Has a delivery that ended sent again; false when there is none. */
    boolean again(UUID webhook, UUID id) {
        return database.withHandle(handle ->
                handle.createUpdate("""
                        update webhook_delivery
                        set state = 'WAITING', attempts = 0, due = now(), changed_at = now()
                        where id = :id and webhook_id = :webhook and state <> 'WAITING'""").bind("id", id).bind("webhook", webhook).execute() == 1);
    }

    /** Has all that were given up sent again; how many. */
    int againAll(UUID webhook) {
        return database.withHandle(
                handle -> handle.createUpdate("""
                        update webhook_delivery
                        set state = 'WAITING', attempts = 0, due = now(), changed_at = now()
                        where webhook_id = :webhook and state = 'DEAD'""").bind("webhook", webhook).execute());
    }

    void forget(Instant before) {
        database.useHandle(handle -> handle.createUpdate(
                        "delete from webhook_delivery where state <> 'WAITING' and changed_at < :before")
                .bind("before", before)
                .execute());
    }

    private static DeliveryView view(ResultSet row, StatementContext context) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                change(row),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("due", OffsetDateTime.class),
                row.getObject("status", Integer.class),
                row.getString("error"));
    }

    private static Change change(ResultSet row) throws SQLException {
        return Change.of(
                row.getLong("number"),
                row.getString("kind"),
                row.getObject("entity_id", UUID.class),
                row.getObject("at", OffsetDateTime.class));
    }
}
