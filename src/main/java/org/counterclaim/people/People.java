package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The accounts. Changes take part in the transaction at hand. */
@ApplicationScoped
class People {

    private static final String COLUMNS =
            "select id, version, login, name, role, active, issuer, created_at, changed_at from person ";

    private final Jdbi database;
    private final Clock clock;

    People(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is kept of a person to sign in with. */
    record Credentials(Person person, @Nullable String passwordHash) {}

    List<Person> all() {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + "order by active desc, lower(name), id")
                .map(People::read)
                .list());
    }

    Optional<Person> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map(People::read)
                .findOne());
    }

    /** The same, held against everybody else until the transaction ends. */
    Optional<Person> held(UUID id) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + "where id = :id for update")
                .bind("id", id)
                .map(People::read)
                .findOne());
    }

    Optional<Credentials> byLogin(String login) {
        return database.withHandle(handle -> handle.createQuery("select * from person where login = :login")
                .bind("login", login)
                .map((row, context) -> new Credentials(read(row, context), row.getString("password_hash")))
                .findOne());
    }

    /** Whom the newsroom's sign-on knows so. */
    Optional<Person> ofSignOn(String issuer, String subject) {
        return database.withHandle(
                handle -> handle.createQuery(COLUMNS + "where issuer = :issuer and subject = :subject")
                        .bind("issuer", issuer)
                        .bind("subject", subject)
                        .map(People::read)
                        .findOne());
    }

    /** Nobody vouches for the person any more where both are null. */
    void vouch(UUID person, @Nullable String issuer, @Nullable String subject) {
        database.useHandle(handle -> handle.createUpdate("""
                        update person set issuer = :issuer, subject = :subject, version = version + 1, changed_at = :now
                        where id = :id""")
                .bind("now", now())
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("id", person)
                .execute());
    }

    /** Until the end of the transaction no other node looks who is first. */
    void lockFirst() {
        database.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('first administrator'))"));
    }

    boolean anybody() {
        return database.withHandle(handle -> handle.createQuery("select exists (select from person)")
                .mapTo(Boolean.class)
                .one());
    }

    boolean anyAdmin() {
        return admins(new UUID(0, 0));
    }

    /** Whether somebody else than the person can still administer. */
    boolean anyAdminBut(UUID person) {
        return admins(person);
    }

    private boolean admins(UUID but) {
        return database.withHandle(handle -> handle.createQuery(
                        "select exists (select from person where role = 'ADMIN' and active and id <> :but)")
                .bind("but", but)
                .mapTo(Boolean.class)
                .one());
    }

    Person add(String login, String name, Role role, @Nullable String passwordHash) {
        UUID id = Ids.next();
        OffsetDateTime now = now();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into person (id, login, name, role, password_hash, created_at, changed_at)
                        values (:id, :login, :name, :role, :hash, :now, :now)""")
                .bind("id", id)
                .bind("login", login)
                .bind("name", name)
                .bind("role", role)
                .bind("hash", passwordHash)
                .bind("now", now)
                .execute());
        return new Person(id, 0, login, name, role, true, false, now, now);
    }

    /** False when another change came first. */
    boolean change(Person before, String name, Role role, boolean active) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update person set name = :name, role = :role, active = :active, version = version + 1,
                                          changed_at = :now
                        where id = :id and version = :version""")
                        .bind("name", name)
                        .bind("role", role)
                        .bind("active", active)
                        .bind("now", now())
                        .bind("id", before.id())
                        .bind("version", before.version())
                        .execute())
                == 1;
    }

    void setPassword(UUID person, String hash) {
        database.useHandle(handle -> handle.createUpdate("""
                        update person set password_hash = :hash, version = version + 1, changed_at = :now
                        where id = :id""")
                .bind("hash", hash)
                .bind("now", now())
                .bind("id", person)
                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Person read(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getString("issuer") != null,
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
