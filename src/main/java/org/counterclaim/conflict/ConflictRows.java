package org.counterclaim.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.event.EventRef;
import org.counterclaim.event.SubjectRef;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads conflicts with their questions and reviews, in one query. */
@ApplicationScoped
class ConflictRows {

    private static final String SELECT = """
            select conflict.*, question.predicate, question.qualifiers, question.event_id,
                   event.title_ar as event_ar, event.title_en as event_en,
                   event.subject_id, subject.title_ar as subject_ar, subject.title_en as subject_en,
                   source.name_ar as source_ar, source.name_en as source_en, source.kind, source.grade,
                   rule.label_ar as rule_ar, rule.label_en as rule_en,
                   review.version as review_version, review.state, review.resolution, review.assignee, review.labels,
                   review.due, review.public_note, review.suppressed_reason, review.reopened_because,
                   review.last_closed_at
            """;

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Double>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final ConflictWords words;

    ConflictRows(ObjectMapper json, ConflictWords words) {
        this.json = json;
        this.words = words;
    }

    List<ConflictRow> byIds(Handle handle, List<UUID> ids) {
        return handle.createQuery(SELECT + ConflictSql.FROM + """

                        left join source on source.id = conflict.claimant_id
                        left join rule on rule.code = conflict.rule_code
                        where conflict.id = any(:ids)""")
                .bindArray("ids", UUID.class, ids)
                .map(this::read)
                .list();
    }

    private ConflictRow read(ResultSet row, StatementContext context) throws SQLException {
        String rule = row.getString("rule_code");
        String ended = row.getString("inactive_reason");
        Names event = names(row, "event");
        Names subject = names(row, "subject");
        return new ConflictRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("type"),
                row.getObject("question_id", UUID.class),
                row.getString("predicate"),
                parsed(row.getString("qualifiers"), TEXTS),
                new EventRef(row.getObject("event_id", UUID.class), event.in("en"), event),
                new SubjectRef(row.getObject("subject_id", UUID.class), subject.in("en"), subject),
                claimant(row),
                row.getBoolean("active"),
                ended == null ? null : words.ended(ended),
                row.getDouble("score"),
                parsed(row.getString("score_parts"), NUMBERS),
                rule == null ? null : new ConflictView.RuleRef(rule, names(row, "rule")),
                review(row),
                row.getObject("detected_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private ConflictView.ReviewView review(ResultSet row) throws SQLException {
        String because = row.getString("reopened_because");
        return new ConflictView.ReviewView(
                row.getInt("review_version"),
                row.getString("state"),
                row.getString("resolution"),
                row.getString("assignee"),
                Arrays.asList((String[]) row.getArray("labels").getArray()),
                row.getObject("due", LocalDate.class),
                row.getString("public_note"),
                row.getString("suppressed_reason"),
                because == null ? null : words.reopened(parsed(because, COUNTS)),
                row.getObject("last_closed_at", OffsetDateTime.class));
    }

    private static @Nullable SourceRef claimant(ResultSet row) throws SQLException {
        UUID id = row.getObject("claimant_id", UUID.class);
        if (id == null) {
            return null;
        }
        Names names = names(row, "source");
        return new SourceRef(id, names.in("en"), names, row.getString("kind"), row.getString("grade"));
    }

    private static Names names(ResultSet row, String prefix) throws SQLException {
        return new Names(row.getString(prefix + "_ar"), row.getString(prefix + "_en"));
    }

    private <T> T parsed(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the JSON that was stored: " + text, e);
        }
    }
}
