package org.counterclaim.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.claim.NewClaim;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells which claims a document has already, whoever found them and whatever people made of them. */
@ApplicationScoped
class KnownClaims {

    /** What makes two claims of one document the same: all but the event, which either reader may have placed otherwise. */
    private record Said(
            String predicate,
            SortedMap<String, String> qualifiers,
            @Nullable UUID claimant,
            String stance,
            List<? extends @Nullable Object> answer) {}

    private record Known(Said said, UUID event, String statement) {
        boolean isSame(Known other) {
            boolean near = event.equals(other.event)
                    || statement.contains(other.statement)
                    || other.statement.contains(statement);
            return near && said.equals(other.said);
        }
    }

    private final Jdbi database;
    private final ObjectMapper json;

    KnownClaims(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that the document has not yet, each once. */
    List<NewClaim> without(UUID document, List<NewClaim> found) {
        List<Known> known = new ArrayList<>(ofDocument(document));
        List<NewClaim> fresh = new ArrayList<>();
        for (NewClaim claim : found) {
            Known one = new Known(said(claim), claim.event(), claim.wording().statement());
            if (known.stream().noneMatch(one::isSame)) {
                known.add(one);
                fresh.add(claim);
            }
        }
        return fresh;
    }

    private List<Known> ofDocument(UUID document) {
        return database.withHandle(handle -> handle.createQuery("""
                        select question.event_id, question.predicate, question.qualifiers, claimant_id, stance, answer_kind,
                               quantity_min, quantity_max, window_from, window_to, place.path, answer_actor_id, answer_terms,
                               statement
                        from claim join question on question.id = claim.question_id
                        left join place on place.id = claim.answer_place_id
                        where document_id = :document""")
                .bind("document", document)
                .map((row, context) -> known(row))
                .list());
    }

    private Known known(ResultSet row) throws SQLException {
        Said said = new Said(
                row.getString("predicate"),
                qualifiers(row.getString("qualifiers")),
                row.getObject("claimant_id", UUID.class),
                row.getString("stance"),
                answer(row));
        return new Known(said, row.getObject("event_id", UUID.class), row.getString("statement"));
    }

    private SortedMap<String, String> qualifiers(String written) {
        try {
            return json.readValue(written, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("qualifiers are an object of strings", e);
        }
    }

    private static List<? extends @Nullable Object> answer(ResultSet row) throws SQLException {
        return switch (row.getString("answer_kind")) {
            case "QUANTITY" ->
                Arrays.asList(row.getObject("quantity_min", Long.class), row.getObject("quantity_max", Long.class));
            case "TIME_WINDOW" -> Arrays.asList(instant(row, "window_from"), instant(row, "window_to"));
            case "PLACE" -> List.of(row.getString("path"));
            case "ACTOR" -> List.of(row.getString("answer_actor_id"));
            case "TERM" -> terms(row.getArray("answer_terms"));
            default -> List.of();
        };
    }

    private static List<String> terms(Array terms) throws SQLException {
        return List.copyOf(new TreeSet<>(Arrays.asList((String[]) terms.getArray())));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Said said(NewClaim claim) {
        List<? extends @Nullable Object> answer = switch (claim.answer()) {
            case YesNo none -> List.of();
            case Quantity figure -> Arrays.asList(figure.min(), figure.max());
            case TimeWindow window -> Arrays.asList(window.from(), window.to());
            case Place place -> List.of(place.path());
            case Actor actor -> List.of(actor.path());
            case Terms terms -> List.copyOf(terms.codes());
        };
        return new Said(
                claim.predicate(),
                new TreeMap<>(claim.qualifiers()),
                claim.claimant(),
                claim.stance().name(),
                answer);
    }
}
