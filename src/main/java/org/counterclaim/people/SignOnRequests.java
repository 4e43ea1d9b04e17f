package org.counterclaim.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Who came by the newsroom's sign-on with the login of an account that is not joined to it. */
@ApplicationScoped
class SignOnRequests {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi database;
    private final Clock clock;

    SignOnRequests(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param issuer with {@code subject}, who it is at the provider
     * @param login as the provider names it
     * @param name as the provider names it
     * @param person whose account has that login here
     * @param version another each time they come again, for {@code If-Match}
     */
    public record Waiting(
            UUID id,
            int version,
            String issuer,
            String subject,
            String login,
            String name,
            UUID person,
            OffsetDateTime askedAt) {}

    void add(Vouched vouched, String name, UUID person) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into sign_on_request (id, issuer, subject, login, name, person_id, asked_at)
                        values (:id, :issuer, :subject, :login, :name, :person, :now)
                        on conflict (issuer, subject) do update
                        set login = :login, name = :name, person_id = :person, asked_at = :now,
                                      version = sign_on_request.version + 1""")
                .bind("id", Ids.next())
                .bind("issuer", vouched.issuer())
                .bind("subject", vouched.subject())
                .bind("login", vouched.login())
                .bind("name", name)
                .bind("person", person)
                .bind("now", now())
                .execute());
    }

    /** The latest first. */
    List<Waiting> all() {
        return database.withHandle(
                handle -> handle.createQuery("select * from sign_on_request order by asked_at desc, id desc limit 200")
                        .map(SignOnRequests::read)
                        .list());
    }

    Optional<Waiting> byId(UUID id) {
        return one("select * from sign_on_request where id = :id", id);
    }

    /** The same, held against everybody else until the transaction ends. */
    Optional<Waiting> held(UUID id) {
        return one("select * from sign_on_request where id = :id for update", id);
    }

    private Optional<Waiting> one(String query, UUID id) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind("id", id)
                .map(SignOnRequests::read)
                .findOne());
    }

    void remove(UUID id) {
        database.useHandle(handle -> handle.createUpdate("delete from sign_on_request where id = :id")
                .bind("id", id)
                .execute());
    }

    void removeOf(String issuer, String subject) {
        database.useHandle(handle -> handle.createUpdate(
                        "delete from sign_on_request where issuer = :issuer and subject = :subject")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .execute());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        database.useHandle(handle -> handle.createUpdate("delete from sign_on_request where asked_at < :before")
                .bind("before", now().minus(KEPT))
                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Waiting read(ResultSet row, StatementContext context) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("login"),
                row.getString("name"),
                row.getObject("person_id", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class));
    }
}
