package org.counterclaim.detection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads claims as the reconciler sees them. */
final class Statements {

    private static final String BY_IDS = """
            select claim.id, claimant_id, stance, claim.answer_kind, answer_actor_id, answer_terms, certainty,
                   quantity_min, quantity_max, quantity_best, quantity_qualifier, quantity_unit, quantity_as_of,
                   quantity_since, quantity_words, window_from, window_to, window_precision, window_zone,
                   happened_from, happened_to, happened_precision, happened_zone, made_at, published_at, captured_at,
                   question.predicate, question.qualifiers, answer_place.path as answer_place,
                   coalesce(claim.quantity_cumulative, predicate.cumulative) as cumulative,
                   array(select place.path from claim_place join place on place.id = claim_place.place_id
                         where claim_place.claim_id = claim.id) as places
            from claim
            join question on question.id = claim.question_id
            join predicate on predicate.code = question.predicate
            left join place answer_place on answer_place.id = claim.answer_place_id
            where claim.id = any(:ids)""";

    /** Turns a row into a statement once the sources that all rows name are known. */
    private interface Draft {
        Statement with(SourceTree sources);
    }

    private final Columns columns;

    Statements(Columns columns) {
        this.columns = columns;
    }

    KnownClaims byIds(Handle handle, Collection<UUID> ids) {
        Set<UUID> named = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        Map<UUID, RuntimeException> unreadable = new HashMap<>();
        handle.createQuery(BY_IDS)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> draftIfSound(row, named, unreadable))
                .forEach(drafts::addAll);
        SourceTree sources = SourceTree.around(handle, named);
        Map<UUID, Statement> statements = new HashMap<>();
        for (Draft draft : drafts) {
            Statement statement = draft.with(sources);
            statements.put(statement.id(), statement);
        }
        return new KnownClaims(statements, unreadable);
    }

    private List<Draft> draftIfSound(ResultSet row, Set<UUID> named, Map<UUID, RuntimeException> unreadable)
            throws SQLException {
        try {
            return List.of(draft(row, named));
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable.put(row.getObject("id", UUID.class), e);
            return List.of();
        }
    }

    private Draft draft(ResultSet row, Set<UUID> named) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String predicate = row.getString("predicate");
        UUID claimant = named(row, "claimant_id", named);
        UUID actor = named(row, "answer_actor_id", named);
        Answer answer = actor == null ? answer(row) : YesNo.INSTANCE;
        Stance stance = Stance.valueOf(row.getString("stance"));
        Certainty certainty = Certainty.valueOf(row.getString("certainty"));
        var qualifiers = columns.map(row.getString("qualifiers"));
        var places = Columns.places(row.getArray("places"));
        TimeWindow happened = window(row, "happened");
        Instant made = Columns.instant(row, "made_at");
        Instant said = made != null ? made : row.getTimestamp("published_at").toInstant();
        Instant captured = row.getTimestamp("captured_at").toInstant();
        return sources -> new Statement(
                id,
                predicate,
                sources.origin(claimant),
                stance,
                actor == null ? answer : sources.actor(actor),
                certainty,
                qualifiers,
                places,
                happened,
                said,
                captured,
                sources.grade(claimant),
                null);
    }

    private static @Nullable UUID named(ResultSet row, String column, Set<UUID> named) throws SQLException {
        UUID source = row.getObject(column, UUID.class);
        if (source != null) {
            named.add(source);
        }
        return source;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return switch (AnswerKind.valueOf(row.getString("answer_kind"))) {
            case YES_NO -> YesNo.INSTANCE;
            case QUANTITY -> quantity(row);
            case TIME_WINDOW -> Objects.requireNonNull(window(row, "window"));
            case PLACE -> new Place(row.getString("answer_place"));
            case TERM ->
                Terms.of(Arrays.asList((String[]) row.getArray("answer_terms").getArray()));
            case ACTOR -> throw new IllegalStateException("an actor's answer needs its source");
        };
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        String unit = row.getString("quantity_unit");
        return new Quantity(
                Scale.steps(row.getBigDecimal("quantity_min"), unit),
                Columns.steps(row, "quantity_max", unit),
                Columns.steps(row, "quantity_best", unit),
                QuantityQualifier.valueOf(row.getString("quantity_qualifier")),
                unit,
                Columns.instant(row, "quantity_as_of"),
                Columns.instant(row, "quantity_since"),
                row.getBoolean("cumulative"),
                row.getString("quantity_words"));
    }

    private static @Nullable TimeWindow window(ResultSet row, String prefix) throws SQLException {
        Instant from = Columns.instant(row, prefix + "_from");
        Instant to = Columns.instant(row, prefix + "_to");
        if (from == null && to == null) {
            return null;
        }
        String precision = row.getString(prefix + "_precision");
        String zone = row.getString(prefix + "_zone");
        return new TimeWindow(
                from,
                to,
                precision == null ? TimePrecision.INSTANT : TimePrecision.valueOf(precision),
                ZoneId.of(zone == null ? "UTC" : zone));
    }
}
