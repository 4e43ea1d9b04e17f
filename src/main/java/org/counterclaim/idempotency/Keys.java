package org.counterclaim.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The keys of senders and what was answered to each, for a day. */
@ApplicationScoped
class Keys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Jdbi database;
    private final Clock clock;

    Keys(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A key of a sender.
     *
     * @param person the sender's login
     * @param path what was asked: a key counts within one path
     */
    record Key(String person, String text, String path) {

        private Map<String, String> values() {
            return Map.of("person", person, "text", text, "path", path);
        }
    }

    /**
     * The first answer to a key.
     *
     * @param asked SHA-256 of what was asked, in hexadecimal digits
     */
    record Answered(
            String asked,
            int status,
            @Nullable String location,
            @Nullable String tag,
            String body) {}

    /** Takes a key that is new or a day old; where another transaction is about to, waits for its end. */
    boolean take(Key key, String asked) {
        return database.withHandle(handle -> handle.createUpdate("""
                                insert into idempotency_key as known (person, key, path, request_sha256, created_at)
                                values (:person, :text, :path, :asked, :now)
                                on conflict (person, key, path) do update
                                set request_sha256 = excluded.request_sha256, created_at = excluded.created_at
                                where known.created_at <= :dayAgo""")
                        .bindMap(key.values())
                        .bind("asked", asked)
                        .bind("now", now())
                        .bind("dayAgo", dayAgo())
                        .execute())
                == 1;
    }

    void keep(Key key, Answered answered) {
        database.useHandle(handle -> handle.createUpdate("""
                        update idempotency_key set status = :status, location = :location, tag = :tag, body = :body
                        where person = :person and key = :text and path = :path""")
                .bindMap(key.values())
                .bind("status", answered.status())
                .bind("location", answered.location())
                .bind("tag", answered.tag())
                .bind("body", answered.body())
                .execute());
    }

    Optional<Answered> answered(Key key) {
        return database.withHandle(handle -> handle.createQuery("""
                        select request_sha256, status, location, tag, body from idempotency_key
                        where person = :person and key = :text and path = :path and created_at > :dayAgo""")
                .bindMap(key.values())
                .bind("dayAgo", dayAgo())
                .map((row, context) -> new Answered(
                        row.getString("request_sha256"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("tag"),
                        row.getString("body")))
                .findOne());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        database.useHandle(handle -> handle.createUpdate("delete from idempotency_key where created_at <= :dayAgo")
                .bind("dayAgo", dayAgo())
                .execute());
    }

    private OffsetDateTime dayAgo() {
        return now().minus(KEPT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
