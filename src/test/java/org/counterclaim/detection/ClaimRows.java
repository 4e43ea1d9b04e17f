package org.counterclaim.detection;

import java.util.UUID;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes just enough rows for a question to be reconciled, one transaction each. */
final class ClaimRows {

    private final Jdbi database;

    ClaimRows(Jdbi database) {
        this.database = database;
    }

    void predicate(String code, String kind) {
        database.useHandle(handle -> handle.execute(
                "insert into predicate (code, answer_kind, question_en, question_ar, consequence) values (?, ?, '', '', 0.5)",
                code,
                kind));
    }

    UUID source(String name) {
        return source(name, "AGENCY");
    }

    UUID source(String name, String kind) {
        UUID id = Ids.next();
        database.useHandle(
                handle -> handle.execute("insert into source (id, kind, name_en) values (?, ?, ?)", id, kind, name));
        return id;
    }

    UUID event() {
        UUID id = Ids.next();
        database.useTransaction(handle -> {
            handle.execute("insert into subject (id, title_en) values (?, 'Subject')", id);
            handle.execute("insert into event (id, subject_id, title_en) values (?, ?, 'Event')", id, id);
        });
        return id;
    }

    UUID question(UUID event, String predicate, String qualifiers) {
        return database.inTransaction(handle -> question(handle, event, predicate, qualifiers));
    }

    static UUID question(Handle handle, UUID event, String predicate, String qualifiers) {
        handle.execute(
                "insert into question (id, event_id, predicate, qualifiers) values (?, ?, ?, ?::jsonb) on conflict do nothing",
                Ids.next(),
                event,
                predicate,
                qualifiers);
        return handle.createQuery(
                        "select id from question where event_id = ? and predicate = ? and qualifiers = ?::jsonb")
                .bind(0, event)
                .bind(1, predicate)
                .bind(2, qualifiers)
                .mapTo(UUID.class)
                .one();
    }

    UUID yesNo(UUID question, UUID claimant, String stance) {
        return yesNo(question, claimant, stance, "{}");
    }

    UUID yesNo(UUID question, UUID claimant, String stance, String attributes) {
        return database.inTransaction(handle -> yesNo(handle, question, claimant, stance, attributes));
    }

    static UUID yesNo(Handle handle, UUID question, UUID claimant, String stance, String attributes) {
        UUID id = Ids.next();
        handle.execute("""
                insert into claim (id, question_id, claimant_id, stance, answer_kind, attributes, certainty, statement,
                                   language, published_at, status)
                values (?, ?, ?, ?, 'YES_NO', ?::jsonb, 'REPORTED', 'words', 'en', now(), 'ACCEPTED')""", id, question, claimant, stance, attributes);
        return id;
    }

    UUID figure(UUID question, UUID claimant, long value) {
        return database.inTransaction(handle -> figure(handle, question, claimant, value));
    }

    static UUID figure(Handle handle, UUID question, UUID claimant, long value) {
        UUID id = Ids.next();
        handle.execute("""
                insert into claim (id, question_id, claimant_id, stance, answer_kind, quantity_min, quantity_max,
                                   quantity_qualifier, quantity_unit, certainty, statement, language, published_at, status)
                values (?, ?, ?, 'AFFIRMS', 'QUANTITY', ?, ?, 'EXACT', 'person', 'REPORTED', 'words', 'en', now(),
                        'PROPOSED')""", id, question, claimant, value, value);
        return id;
    }

    void status(UUID claim, String status) {
        database.useTransaction(handle -> handle.execute("update claim set status = ? where id = ?", status, claim));
    }
}
