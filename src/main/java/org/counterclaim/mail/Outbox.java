package org.counterclaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Mail on its way, as the database has it. */
@ApplicationScoped
public class Outbox {

    /** How long a node may take before another takes the mail for lost. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Jdbi database;

    Outbox(Jdbi database) {
        this.database = database;
    }

    /** One that this node has taken. */
    record Taken(UUID id, Letter letter, int attempts) {}

    /** Puts a letter into the transaction of whoever writes it; false where its recipient was told before. */
    public boolean put(Letter letter) {
        return database.withHandle(handle -> handle.createUpdate("""
                        insert into mail (id, about, recipient, language, subject, body, html, exports)
                        values (:id, :about, :recipient, :language, :subject, :body, :html, :exports)
                        on conflict do nothing""")
                        .bind("id", Ids.next())
                        .bind("about", letter.about())
                        .bind("recipient", letter.recipient())
                        .bind("language", letter.language())
                        .bind("subject", letter.subject())
                        .bind("body", letter.text())
                        .bind("html", letter.html())
                        .bindArray("exports", UUID.class, letter.exports())
                        .execute())
                == 1;
    }

    /** Each to whom one of some exports was sent, by address, and the language they were written to in. */
    public Map<String, String> recipients(List<UUID> exports) {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct on (recipient) recipient, language from mail where exports && :exports
                        order by recipient, id desc""")
                .bindArray("exports", UUID.class, exports)
                .setMapKeyColumn("recipient")
                .setMapValueColumn("language")
                .collectInto(new GenericType<>() {}));
    }

    /** Takes what is due, the oldest first. */
    List<Taken> take(Instant now, int most) {
        return database.withHandle(handle -> handle.createQuery("""
                        update mail set attempts = attempts + 1, due = :lease
                        where id in (select id from mail where state = 'WAITING' and due <= :now
                                     order by due, id limit :most for update skip locked)
                        returning *""")
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .bind("most", most)
                .map((row, context) -> new Taken(row.getObject("id", UUID.class), letter(row), row.getInt("attempts")))
                .list());
    }

    /** Writes down how an attempt ended. */
    void ended(UUID id, MailState state, Instant due, @Nullable String error) {
        database.useHandle(handle -> handle.createUpdate("""
                        update mail set state = :state, due = :due, error = :error, changed_at = now() where id = :id""")
                .bind("id", id)
                .bind("state", state.name())
                .bind("due", due)
                .bind("error", error)
                .execute());
    }

    /** The latest first. */
    Page<MailView> page(@Nullable MailState state, PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        UUID last = after == null ? null : after.id(0);
        String which = " from mail where (cast(:state as text) is null or state = :state)";
        return database.withHandle(handle -> wanted.page(
                handle.createQuery("select *" + which
                                + " and (cast(:after as uuid) is null or id < cast(:after as uuid)) order by id desc limit "
                                + wanted.fetch())
                        .bind("state", state == null ? null : state.name())
                        .bind("after", last)
                        .map(Outbox::view)
                        .list(),
                mail -> KeysetCursor.of(mail.id()),
                mails -> mails,
                Total.of(handle.createQuery(
                                "select count(*) from (select 1" + which + " limit " + (Total.CAP + 1) + ") capped")
                        .bind("state", state == null ? null : state.name())
                        .mapTo(Long.class)
                        .one())));
    }

    Optional<MailView> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery("select * from mail where id = :id")
                .bind("id", id)
                .map(Outbox::view)
                .findOne());
    }

    /** The last that was written about something whose name begins so. */
    Optional<MailView> latest(String about) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from mail where starts_with(about, :about) order by id desc limit 1")
                .bind("about", about)
                .map(Outbox::view)
                .findOne());
    }

    /** Has one sent again that was given up, or at once that waits; false where it was sent. */
    boolean again(UUID id) {
        return database.withHandle(
                handle -> handle.createUpdate("""
                        update mail set state = 'WAITING', attempts = 0, due = now(), changed_at = now()
                        where id = :id and (state = 'DEAD' or error is not null)""").bind("id", id).execute() == 1);
    }

    /** All but those with exports: corrections go to whom these were sent to. */
    void forget(Instant before) {
        database.useHandle(handle -> handle.createUpdate(
                        "delete from mail where state <> 'WAITING' and changed_at < :before and exports = '{}'")
                .bind("before", before)
                .execute());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("about"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                Arrays.asList((UUID[]) row.getArray("exports").getArray()));
    }

    private static MailView view(ResultSet row, StatementContext context) throws SQLException {
        return new MailView(
                row.getObject("id", UUID.class),
                row.getString("about"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("due", OffsetDateTime.class),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
