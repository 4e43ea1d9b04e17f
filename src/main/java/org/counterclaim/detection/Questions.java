package org.counterclaim.detection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterclaim.reconcile.PredicateRule;
import org.counterclaim.statement.AnswerKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads questions and the vocabulary they are asked in. */
final class Questions {

    private final Columns columns;

    Questions(Columns columns) {
        this.columns = columns;
    }

    List<Question> byIds(Handle handle, Collection<UUID> ids) {
        return handle.createQuery("""
                        select question.id, question.event_id, question.predicate, question.qualifiers,
                               question.created_at, event.starts_at,
                               array(select place.path from event_place join place on place.id = event_place.place_id
                                     where event_place.event_id = event.id) as places
                        from question join event on event.id = question.event_id
                        where question.id = any(:ids)
                        order by question.id""")
                .bindArray("ids", UUID.class, ids)
                .map(this::question)
                .list();
    }

    List<PredicateRule> vocabulary(Handle handle, Collection<String> predicates) {
        return handle.createQuery("""
                        select code, answer_kind, consequence, time_varying,
                               (select coalesce(jsonb_object_agg(term.code, term.side), '{}')
                                from predicate_term term where term.predicate = predicate.code) as sides
                        from predicate where code = any(:predicates)""")
                .bindArray("predicates", String.class, predicates)
                .map((row, context) -> new PredicateRule(
                        row.getString("code"),
                        AnswerKind.valueOf(row.getString("answer_kind")),
                        row.getDouble("consequence"),
                        row.getBoolean("time_varying"),
                        columns.map(row.getString("sides"))))
                .list();
    }

    private Question question(ResultSet row, StatementContext context) throws SQLException {

        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("predicate"),
                columns.map(row.getString("qualifiers")),
                row.getTimestamp("created_at").toInstant(),
                Columns.places(row.getArray("places")),
                Columns.instant(row, "starts_at"));
    }
}
