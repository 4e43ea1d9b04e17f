package org.counterclaim.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells which claims a document has already, whoever found them and whatever people made of them. */
@ApplicationScoped
public class KnownClaims {

    /** A report's own voice, whoever carries it. */
    private static final UUID OWN_VOICE = new UUID(0, 0);

    /**
     * What makes two claims the same: all but the event, which each reader may have placed otherwise.
     *
     * @param claimant the nil id for the publisher's own voice; null when unknown
     * @param answer its values, in an order that belongs to its kind
     */
    public record Said(
            String predicate,
            SortedMap<String, String> qualifiers,
            @Nullable UUID claimant,
            String stance,
            List<? extends @Nullable Object> answer) {}

    /**
     * A claim, kept or about to be.
     *
     * @param id null when it is not kept yet
     * @param statement the words of its sentence
     */
    public record Known(@Nullable UUID id, Said said, UUID event, String statement, ClaimStatus status) {

        /** Whether both say the same of the same thing. */
        public boolean isSame(Known other) {
            boolean near = event.equals(other.event)
                    || statement.contains(other.statement)
                    || other.statement.contains(statement);
            return near && said.equals(other.said);
        }

        /** Whether both answer the same question in the same claimant's name, whatever the answer. */
        public boolean isOfSameQuestion(Known other) {
            return said.predicate().equals(other.said.predicate())
                    && said.qualifiers().equals(other.said.qualifiers())
                    && java.util.Objects.equals(said.claimant(), other.said.claimant());
        }

        /** Whether both read the same sentence as speaking of the same thing. */
        public boolean isOfSameWords(Known other) {
            return said.predicate().equals(other.said.predicate())
                    && said.stance().equals(other.said.stance())
                    && statement.equals(other.statement);
        }
    }

    private final Jdbi database;
    private final ObjectMapper json;

    KnownClaims(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that the document has not yet, each once. */
    public List<NewClaim> without(UUID document, List<NewClaim> found) {
        List<Known> known = new ArrayList<>(ofDocument(document));
        List<NewClaim> fresh = new ArrayList<>();
        for (NewClaim claim : found) {
            Known one = of(claim);
            if (known.stream().noneMatch(one::isSame)) {
                known.add(one);
                fresh.add(claim);
            }
        }
        return fresh;
    }

    /** Those found in the document and those it carries from an earlier version or a copy, the first found first. */
    public List<Known> ofDocument(UUID document) {
        return database.withHandle(handle -> handle.createQuery("""
                        select claim.id, question.event_id, question.predicate, question.qualifiers, claimant_id,
                               publisher_id, stance, answer_kind, quantity_min, quantity_max, window_from, window_to,
                               place.path, answer_actor_id, answer_terms, statement, status
                        from claim join question on question.id = claim.question_id
                        left join place on place.id = claim.answer_place_id
                        where document_id = :document
                           or claim.id in (select claim_id from claim_carried where document_id = :document)
                        order by claim.id""")
                .bind("document", document)
                .map((row, context) -> known(row))
                .list());
    }

    private Known known(ResultSet row) throws SQLException {
        UUID claimant = row.getObject("claimant_id", UUID.class);
        Said said = new Said(
                row.getString("predicate"),
                qualifiers(row.getString("qualifiers")),
                voice(claimant, row.getObject("publisher_id", UUID.class)),
                row.getString("stance"),
                answer(row));
        return new Known(
                row.getObject("id", UUID.class),
                said,
                row.getObject("event_id", UUID.class),
                row.getString("statement"),
                ClaimStatus.valueOf(row.getString("status")));
    }

    private static @Nullable UUID voice(@Nullable UUID claimant, @Nullable UUID publisher) {
        return claimant != null && claimant.equals(publisher) ? OWN_VOICE : claimant;
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
            case "QUANTITY" -> Arrays.asList(bound(row, "quantity_min"), bound(row, "quantity_max"));
            case "TIME_WINDOW" -> Arrays.asList(instant(row, "window_from"), instant(row, "window_to"));
            case "PLACE" -> List.of(row.getString("path"));
            case "ACTOR" -> List.of(row.getString("answer_actor_id"));
            case "TERM" -> terms(row.getArray("answer_terms"));
            default -> List.of();
        };
    }

    private static @Nullable BigDecimal bound(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : plain(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal bound(@Nullable Long steps, Quantity figure) {
        return steps == null ? null : plain(Scale.value(steps, figure.unit()));
    }

    private static List<String> terms(Array terms) throws SQLException {
        return List.copyOf(new TreeSet<>(Arrays.asList((String[]) terms.getArray())));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A claim about to be kept, in the terms of those that are. */
    public static Known of(NewClaim claim) {
        List<? extends @Nullable Object> answer = switch (claim.answer()) {
            case YesNo none -> List.of();
            case Quantity figure -> Arrays.asList(bound(figure.min(), figure), bound(figure.max(), figure));
            case TimeWindow window -> Arrays.asList(window.from(), window.to());
            case Place place -> List.of(place.path());
            case Actor actor -> List.of(actor.path());
            case Terms terms -> List.copyOf(terms.codes());
        };
        Said said = new Said(
                claim.predicate(),
                new TreeMap<>(claim.qualifiers()),
                voice(claim.claimant(), claim.publisher()),
                claim.stance().name(),
                answer);
        return new Known(null, said, claim.event(), claim.wording().statement(), claim.status());
    }
}
