package org.counterclaim.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.permission.Role;
import org.jdbi.v3.core.Jdbi;

/** Who is signed in, and where. A session ends by itself, by signing out, and whenever the password changes. */
@ApplicationScoped
class Sessions {

    private static final Duration JOINING = Duration.ofMinutes(10);

    private final Jdbi database;
    private final PeopleSettings settings;
    private final Clock clock;

    Sessions(Jdbi database, PeopleSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A session as its owner sees it.
     *
     * @param sum of its secret, in hexadecimal digits
     */
    record Open(String sum, String address, String agent, OffsetDateTime openedAt, OffsetDateTime seenAt) {}

    /** Opens one; the secret goes into the cookie and is kept nowhere. */
    Secret open(UUID person, String address, String agent) {
        Secret secret = Secret.random("");
        database.useHandle(handle -> handle.createUpdate("""
                        insert into session (sha256, person_id, address, agent, opened_at, seen_at)
                        values (:sha256, :person, :address, left(:agent, 300), :now, :now)""")
                .bind("sha256", secret.sha256())
                .bind("person", person)
                .bind("address", address)
                .bind("agent", agent)
                .bind("now", now())
                .execute());
        return secret;
    }

    /** Who holds a secret, unless the session has ended. That it was seen is written once a minute at most. */
    Optional<Caller> holder(Secret secret) {
        byte[] sha256 = secret.sha256();
        return database.withHandle(handle -> {
            Optional<Caller> holder = handle.createQuery("""
                            select person.id, person.login, person.role from session
                            join person on person.id = session.person_id and person.active
                            where sha256 = :sha256 and seen_at > :idle and opened_at > :oldest""")
                    .bind("sha256", sha256)
                    .bind("idle", now().minus(settings.sessionIdle()))
                    .bind("oldest", now().minus(settings.sessionLongest()))
                    .map((row, context) -> new Caller(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            Role.valueOf(row.getString(3)),
                            HexFormat.of().formatHex(sha256),
                            null))
                    .findOne();
            if (holder.isPresent()) {
                handle.createUpdate("update session set seen_at = :now where sha256 = :sha256 and seen_at < :stale")
                        .bind("now", now())
                        .bind("stale", now().minusMinutes(1))
                        .bind("sha256", sha256)
                        .execute();
            }
            return holder;
        });
    }

    List<Open> of(UUID person) {
        return database.withHandle(handle -> handle.createQuery("""
                        select sha256, address, agent, opened_at, seen_at from session
                        where person_id = :person and seen_at > :idle and opened_at > :oldest order by seen_at desc""")
                .bind("person", person)
                .bind("idle", now().minus(settings.sessionIdle()))
                .bind("oldest", now().minus(settings.sessionLongest()))
                .map((row, context) -> new Open(
                        HexFormat.of().formatHex(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class),
                        row.getObject(5, OffsetDateTime.class)))
                .list());
    }

    /** The next sign-on of this session joins its account to the provider, unless it takes too long. */
    void expectJoining(String sum) {
        database.useHandle(
                handle -> handle.createUpdate("update session set joins_until = :until where sha256 = :sha256")
                        .bind("until", now().plus(JOINING))
                        .bind("sha256", HexFormat.of().parseHex(sum))
                        .execute());
    }

    /** Whose account is to be joined, once. */
    Optional<UUID> joining(Secret secret) {
        return holder(secret)
                .map(Caller::person)
                .filter(person -> database.withHandle(handle -> handle.createUpdate(
                                        "update session set joins_until = null where sha256 = :sha256 and joins_until > :now")
                                .bind("sha256", secret.sha256())
                                .bind("now", now())
                                .execute())
                        == 1);
    }

    void close(String sum) {
        database.useHandle(handle -> handle.createUpdate("delete from session where sha256 = :sha256")
                .bind("sha256", HexFormat.of().parseHex(sum))
                .execute());
    }

    void closeAll(UUID person) {
        database.useHandle(handle -> handle.createUpdate("delete from session where person_id = :person")
                .bind("person", person)
                .execute());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetEnded() {
        database.useHandle(
                handle -> handle.createUpdate("delete from session where seen_at <= :idle or opened_at <= :oldest")
                        .bind("idle", now().minus(settings.sessionIdle()))
                        .bind("oldest", now().minus(settings.sessionLongest()))
                        .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
