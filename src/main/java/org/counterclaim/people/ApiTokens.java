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

/** Secrets by which programs act in a person's name, with that person's role or a lesser one. */
@ApplicationScoped
class ApiTokens {

    static final String PREFIX = "cc_";

    private final Jdbi database;
    private final Clock clock;

    ApiTokens(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token, without its secret. */
    public record Token(
            UUID id,
            UUID person,
            String name,
            Role role,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime expiresAt,
            @Nullable OffsetDateTime usedAt,
            @Nullable OffsetDateTime revokedAt) {

        /** All that changes, but for the use made of it, is that it is revoked. */
        int version() {
            return revokedAt == null ? 0 : 1;
        }
    }

    Token add(UUID person, String name, Role role, @Nullable OffsetDateTime expiresAt, Secret secret) {
        Token token = new Token(Ids.next(), person, name, role, now(), expiresAt, null, null);
        database.useHandle(handle -> handle.createUpdate("""
                        insert into api_token (id, person_id, name, role, sha256, created_at, expires_at)
                        values (:id, :person, :name, :role, :sha256, :created, :expires)""")
                .bind("id", token.id())
                .bind("person", person)
                .bind("name", name)
                .bind("role", role)
                .bind("sha256", secret.sha256())
                .bind("created", token.createdAt())
                .bind("expires", expiresAt)
                .execute());
        return token;
    }

    /** Who holds a secret, unless it was revoked or has expired. That it was used is written once a minute at most. */
    Optional<Caller> holder(Secret secret) {
        return database.withHandle(handle -> {
            Optional<Caller> holder = handle.createQuery("""
                            select person.id, person.login, person.role, api_token.role, api_token.id from api_token
                            join person on person.id = api_token.person_id and person.active
                            where sha256 = :sha256 and revoked_at is null and (expires_at is null or expires_at > :now)""")
                    .bind("sha256", secret.sha256())
                    .bind("now", now())
                    .map((row, context) -> new Caller(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            lesser(Role.valueOf(row.getString(3)), Role.valueOf(row.getString(4))),
                            null,
                            row.getObject(5, UUID.class)))
                    .findOne();
            holder.ifPresent(caller -> handle.createUpdate("""
                            update api_token set used_at = :now
                            where id = :id and (used_at is null or used_at < :stale)""")
                    .bind("now", now())
                    .bind("stale", now().minusMinutes(1))
                    .bind("id", caller.token())
                    .execute());
            return holder;
        });
    }

    private static Role lesser(Role one, Role other) {
        return one.includes(other) ? other : one;
    }

    /** The newest first. */
    List<Token> of(UUID person) {
        return database.withHandle(
                handle -> handle.createQuery("select * from api_token where person_id = :person order by id desc")
                        .bind("person", person)
                        .map(ApiTokens::read)
                        .list());
    }

    /** Those that nobody has revoked, the newest first. */
    List<Token> standing() {
        return database.withHandle(
                handle -> handle.createQuery("select * from api_token where revoked_at is null order by id desc")
                        .map(ApiTokens::read)
                        .list());
    }

    Optional<Token> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery("select * from api_token where id = :id")
                .bind("id", id)
                .map(ApiTokens::read)
                .findOne());
    }

    void revoke(UUID id) {
        database.useHandle(handle -> handle.createUpdate(
                        "update api_token set revoked_at = :now where id = :id and revoked_at is null")
                .bind("now", now())
                .bind("id", id)
                .execute());
    }

    void revokeAll(UUID person) {
        database.useHandle(handle -> handle.createUpdate(
                        "update api_token set revoked_at = :now where person_id = :person and revoked_at is null")
                .bind("now", now())
                .bind("person", person)
                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Token read(ResultSet row, StatementContext context) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("used_at", OffsetDateTime.class),
                row.getObject("revoked_at", OffsetDateTime.class));
    }
}
