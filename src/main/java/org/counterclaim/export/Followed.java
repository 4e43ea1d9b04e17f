package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was taken from servers that are followed, and what of it could not be. */
@ApplicationScoped
public class Followed {

    /** Renewed with each export; longer than the largest takes. */
    private static final String LEASE = "interval '2 hours'";

    /** How often an export that cannot be read is tried. */
    private static final int ATTEMPTS = 5;

    private final Jdbi database;

    Followed(Jdbi database) {
        this.database = database;
    }

    /**
     * A server.
     *
     * @param polledAt when it was asked last; null until then
     * @param error what went wrong then; null where nothing did
     * @param taken exports
     * @param failed exports that could not be taken in
     */
    public record Server(
            String address,
            @Nullable OffsetDateTime polledAt,
            @Nullable String error,
            long taken,
            long failed) {}

    /** Takes a server for this node, where it is due and no other node is at it. */
    Optional<UUID> take(String address) {
        UUID lease = UUID.randomUUID();
        return database.withHandle(handle -> {
                    handle.execute("insert into followed_server (address) values (?) on conflict do nothing", address);
                    return handle.createUpdate("""
                            update followed_server set lease = :lease, leased_until = now() + %s
                            where address = :address and leased_until < now() and next_poll <= now()""".formatted(LEASE))
                                    .bind("lease", lease)
                                    .bind("address", address)
                                    .execute()
                            == 1;
                })
                ? Optional.of(lease)
                : Optional.empty();
    }

    /** Whether the server is still in the hands of this node, which then keeps it a while longer. */
    boolean renew(String address, UUID lease) {
        return database.withHandle(handle -> handle.createUpdate("update followed_server set leased_until = now() + "
                                + LEASE + " where address = :address and lease = :lease")
                        .bind("address", address)
                        .bind("lease", lease)
                        .execute())
                == 1;
    }

    /** Lets a server be until it is due again; an error makes the wait longer, up to a day. */
    void leave(String address, UUID lease, Duration every, @Nullable String error) {
        database.useHandle(handle -> handle.createUpdate("""
                        update followed_server set lease = null, leased_until = '-infinity', polled_at = now(),
                            failures = case when :failed then failures + 1 else 0 end, error = :error,
                            next_poll = now() + least(interval '1 day', :seconds * interval '1 second'
                                * case when :failed then power(2, least(failures, 10)) else 1 end)
                        where address = :address and lease = :lease""")
                .bind("failed", error != null)
                .bind("error", error)
                .bind("seconds", every.toSeconds())
                .bind("address", address)
                .bind("lease", lease)
                .execute());
    }

    /** Of some exports of a server, those that are done with: taken, or given up. */
    Set<UUID> done(String address, List<UUID> exports) {
        return database.withHandle(handle -> handle.createQuery("""
                        select export_id from followed_export where address = :address and export_id = any(:exports)
                          and (state = 'TAKEN' or attempts >= :most)""")
                .bind("address", address)
                .bindArray("exports", UUID.class, exports)
                .bind("most", ATTEMPTS)
                .mapTo(UUID.class)
                .set());
    }

    /** In the transaction that takes its rows. */
    void taken(String address, UUID export) {
        tell(address, export, "TAKEN", null);
    }

    void failed(String address, UUID export, String error) {
        tell(address, export, "FAILED", error);
    }

    private void tell(String address, UUID export, String state, @Nullable String error) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into followed_export (address, export_id, state, error)
                        values (:address, :export, :state, :error)
                        on conflict (address, export_id) do update set state = excluded.state, error = excluded.error,
                            attempts = followed_export.attempts + 1, at = now()""")
                .bind("address", address)
                .bind("export", export)
                .bind("state", state)
                .bind("error", error)
                .execute());
    }

    /** The few that ever were followed. */
    List<Server> servers() {
        return database.withHandle(handle -> handle.createQuery("""
                        select address, polled_at, error,
                               (select count(*) from followed_export as taken
                                where taken.address = followed_server.address and state = 'TAKEN'),
                               (select count(*) from followed_export as refused
                                where refused.address = followed_server.address and state = 'FAILED')
                        from followed_server order by address limit 100""")
                .map((row, context) -> new Server(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list());
    }
}
