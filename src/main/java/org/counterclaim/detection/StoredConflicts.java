package org.counterclaim.detection;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Score;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of table conflict. */
final class StoredConflicts {

    private static final String INSERT = """
            insert into conflict (id, question_id, type, claimant_id, rule_code, active, score, score_parts,
                                  fingerprint, detected_at, changed_at)
            values (:id, :question, :type, :claimant::uuid, :rule, true, :score, :parts::jsonb, :fingerprint, :now, :now)""";
    private static final String UPDATE = """
            update conflict set version = version + 1, rule_code = :rule, active = true, inactive_reason = null,
                   score = :score, score_parts = :parts::jsonb, fingerprint = :fingerprint, changed_at = :now
            where id = :id""";

    private final ObjectMapper json;

    StoredConflicts(ObjectMapper json) {
        this.json = json;
    }

    List<StoredConflict> of(Handle handle, Collection<UUID> questions) {
        return handle.createQuery(
                        "select id, question_id, active, fingerprint from conflict where question_id = any(:questions)")
                .bindArray("questions", UUID.class, questions)
                .map((row, context) -> new StoredConflict(
                        row.getObject("id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getBoolean("active"),
                        row.getString("fingerprint")))
                .list();
    }

    void insert(Handle handle, List<FoundConflict> conflicts, Instant now) {
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        conflicts.forEach(conflict -> bind(batch, conflict, now)
                .bind("question", conflict.question())
                .bind("type", conflict.contradiction().type().name())
                .bind("claimant", conflict.contradiction().claimant())
                .add());
        batch.execute();
        handle.createUpdate("insert into review (conflict_id) select unnest(:ids)")
                .bindArray("ids", UUID.class, FoundConflict.ids(conflicts))
                .execute();
    }

    void update(Handle handle, List<FoundConflict> conflicts, Instant now) {
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(UPDATE);
        conflicts.forEach(conflict -> bind(batch, conflict, now).add());
        batch.execute();
    }

    void end(Handle handle, UUID conflict, String reason, Instant now) {
        handle.createUpdate("""
                        update conflict set version = version + 1, active = false, inactive_reason = :reason,
                               changed_at = :now
                        where id = :id""")
                .bind("id", conflict)
                .bind("reason", reason)
                .bind("now", now)
                .execute();
    }

    /** Why a conflict is no more, from what became of the claims that held it. */
    String reasonToEnd(Handle handle, UUID conflict, Set<UUID> live) {
        if (live.isEmpty()) {
            return "NO_CLAIMS_LEFT";
        }
        boolean allLive = handle
                .createQuery("select distinct claim_id from position_claim where conflict_id = :id")
                .bind("id", conflict)
                .mapTo(UUID.class)
                .stream()
                .allMatch(live::contains);
        return allLive ? "NO_LONGER_DISAGREE" : "CLAIMS_WITHDRAWN";
    }

    private PreparedBatch bind(PreparedBatch batch, FoundConflict conflict, Instant now) {
        return batch.bind("id", conflict.id())
                .bind("rule", conflict.contradiction().rule())
                .bind("score", conflict.contradiction().score().total())
                .bind("parts", parts(conflict.contradiction().score()))
                .bind("fingerprint", conflict.fingerprint())
                .bind("now", now);
    }

    private String parts(Score score) {
        ObjectNode parts = json.createObjectNode();
        parts.put("distance", score.distance()).put("independence", score.independence());
        parts.put("certainty", score.certainty()).put("recency", score.recency());
        return parts.put("consequence", score.consequence()).toString();
    }
}
