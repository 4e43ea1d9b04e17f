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

/** Links that may be used once: to join with a role, or to set a new password. */
@ApplicationScoped
class Invitations {

    private final Jdbi database;
    private final PeopleSettings settings;
    private final Clock clock;

    Invitations(Jdbi database, PeopleSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link that waits to be used.
     *
     * @param person whose password it sets; null where it lets somebody join
     */
    public record Invitation(
            UUID id,
            @Nullable UUID person,
            Role role,
            String note,
            String madeBy,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt) {

        /** It never changes: once used or withdrawn it is gone. */
        static final int VERSION = 0;
    }

    Invitation add(@Nullable UUID person, Role role, String note, String madeBy, Secret secret) {
        OffsetDateTime now = now();
        Invitation made = new Invitation(Ids.next(), person, role, note, madeBy, now, now.plus(settings.invitation()));
        database.useHandle(handle -> handle.createUpdate("""
                        insert into invitation (id, sha256, person_id, role, note, made_by, created_at, expires_at)
                        values (:id, :sha256, cast(:person as uuid), :role, :note, :by, :now, :expires)""")
                .bind("id", made.id())
                .bind("sha256", secret.sha256())
                .bind("person", person)
                .bind("role", role)
                .bind("note", note)
                .bind("by", madeBy)
                .bind("now", now)
                .bind("expires", made.expiresAt())
                .execute());
        return made;
    }

    Optional<Invitation> waiting(Secret secret) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from invitation where sha256 = :sha256 and used_at is null and expires_at > :now")
                .bind("sha256", secret.sha256())
                .bind("now", now())
                .map(Invitations::read)
                .findOne());
    }

    Optional<Invitation> waiting(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from invitation where id = :id and used_at is null and expires_at > :now")
                .bind("id", id)
                .bind("now", now())
                .map(Invitations::read)
                .findOne());
    }

    /** All that wait, the newest first. */
    List<Invitation> waiting() {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from invitation where used_at is null and expires_at > :now order by id desc")
                .bind("now", now())
                .map(Invitations::read)
                .list());
    }

    /** Uses one up; false when somebody else did in the meantime. */
    boolean use(UUID id) {
        return database.withHandle(handle -> handle.createUpdate(
                                "update invitation set used_at = :now where id = :id and used_at is null")
                        .bind("now", now())
                        .bind("id", id)
                        .execute())
                == 1;
    }

    /** Takes back what would set a person's password. */
    void withdrawFor(UUID person) {
        database.useHandle(handle -> handle.createUpdate(
                        "update invitation set used_at = :now where person_id = :person and used_at is null")
                .bind("now", now())
                .bind("person", person)
                .execute());
    }

    /** Takes back all that somebody, or the machine, made. */
    void withdrawMadeBy(String maker) {
        database.useHandle(handle -> handle.createUpdate(
                        "update invitation set used_at = :now where made_by = :maker and used_at is null")
                .bind("now", now())
                .bind("maker", maker)
                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation read(ResultSet row, StatementContext context) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("note"),
                row.getString("made_by"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class));
    }
}
