package org.counterclaim.detection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.PartsAndTotals;
import org.jdbi.v3.core.Handle;

/** Reads the figures that are checked, and what they are checked against. */
final class CheckedFigures {

    /** Of an event with more figures the latest are checked, so that its page stays quick. */
    private static final int MOST = 2_000;

    private static final String OF_EVENT = """
            select claim.id from claim join question on question.id = claim.question_id
            where question.event_id = :event and claim.answer_kind = 'QUANTITY'
              and claim.status in ('PROPOSED', 'ACCEPTED')
            """;

    /** "is true" keeps the inner select from becoming a join: it is read once and hashed, however long the list is. */
    private static final String BESIDE = """
              and ((claim.claimant_id, question.predicate) in (
                       select near.claimant_id, asked.predicate
                       from claim near join question asked on asked.id = near.question_id
                       where near.id = any(:claims))) is true
            """;

    private static final String LATEST = "order by claim.published_at desc, claim.id desc limit " + MOST;

    private CheckedFigures() {}

    static Set<UUID> ofEvent(Handle handle, UUID event) {
        return handle.createQuery(OF_EVENT + LATEST)
                .bind("event", event)
                .mapTo(UUID.class)
                .set();
    }

    /** Those that the claimants of some claims gave for the same predicate: their totals and parts. */
    static Set<UUID> beside(Handle handle, UUID event, Collection<UUID> claims) {
        return handle.createQuery(OF_EVENT + BESIDE + LATEST)
                .bind("event", event)
                .bindArray("claims", UUID.class, claims)
                .mapTo(UUID.class)
                .set();
    }

    /** The text that each claim cites; claims without a document are left out. */
    static Map<UUID, String> texts(Handle handle, Collection<UUID> claims) {
        Map<UUID, String> texts = new HashMap<>();
        handle.createQuery("""
                        select claim.id, document.text from claim join document on document.id = claim.document_id
                        where claim.id = any(:claims)""")
                .bindArray("claims", UUID.class, claims)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    /** Categories by what they are part of; a figure without a category counts people of every kind. */
    static PartsAndTotals parts(Handle handle) {
        List<Map.Entry<String, String>> rows = handle.createQuery("""
                        select part.code, case when whole.parent_code is null then '' else whole.code end
                        from qualifier_value part
                        join qualifier_value whole on whole.qualifier = part.qualifier and whole.code = part.parent_code
                        where part.qualifier = 'category'""")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.getKey(), row.getValue()));
        return new PartsAndTotals(parents);
    }

    static boolean isEvent(Handle handle, UUID event) {
        return handle.createQuery("select exists (select from event where id = :event)")
                .bind("event", event)
                .mapTo(Boolean.class)
                .one();
    }
}
