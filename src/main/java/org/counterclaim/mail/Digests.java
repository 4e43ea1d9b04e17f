package org.counterclaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** What people want to hear of by mail, by their logins. */
@ApplicationScoped
class Digests {

    private final Jdbi database;
    private final boolean accounts;

    Digests(
            Jdbi database,
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "true") boolean accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** A digest and whose it is. */
    record Owned(String owner, DigestView digest) {}

    Optional<DigestView> of(String owner) {
        return database.withHandle(handle -> handle.createQuery("select * from digest where owner = :owner")
                .bind("owner", owner)
                .map(Digests::view)
                .findOne());
    }

    /** From now on: what was before is on the pages. */
    void put(String owner, DigestView wanted) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into digest (owner, address, rhythm, language, query, told)
                        values (:owner, :address, :rhythm, :language, :query, :told)
                        on conflict (owner) do update set version = digest.version + 1, address = excluded.address,
                            rhythm = excluded.rhythm, language = excluded.language, query = excluded.query,
                            changed_at = now()""")
                .bind("owner", owner)
                .bind("address", wanted.address())
                .bind("rhythm", wanted.rhythm().name())
                .bind("language", wanted.language())
                .bind("query", wanted.query())
                .bind("told", wanted.told())
                .execute());
    }

    void delete(String owner) {
        database.useHandle(handle -> handle.createUpdate("delete from digest where owner = :owner")
                .bind("owner", owner)
                .execute());
    }

    /**
     * Takes one whose owner was last told before a moment, of somebody who may still sign in, and holds it to the end of
     * the transaction; one that another node holds is left to it.
     */
    Optional<Owned> take(Handle handle, DigestView.Rhythm rhythm, Instant due) {
        return handle.createQuery("""
                        select * from digest
                        where rhythm = :rhythm and told < :due
                          and (not :accounts or exists (select from person where login = owner and active))
                        order by told, owner limit 1 for update skip locked""")
                .bind("rhythm", rhythm.name())
                .bind("due", due)
                .bind("accounts", accounts)
                .map((row, context) -> new Owned(row.getString("owner"), view(row, context)))
                .findOne();
    }

    void told(Handle handle, String owner, Instant upTo) {
        handle.createUpdate("update digest set told = :upTo where owner = :owner")
                .bind("owner", owner)
                .bind("upTo", upTo)
                .execute();
    }

    private static DigestView view(ResultSet row, StatementContext context) throws SQLException {
        return new DigestView(
                row.getInt("version"),
                row.getString("address"),
                DigestView.Rhythm.valueOf(row.getString("rhythm")),
                row.getString("language"),
                row.getString("query"),
                row.getObject("told", OffsetDateTime.class),
                null);
    }
}
