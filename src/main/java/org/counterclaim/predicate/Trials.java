package org.counterclaim.predicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Jdbi;

/** What rules on trial would have done, as the machine noted it in the trail. */
@ApplicationScoped
public class Trials {

    private static final int MOST = 100;

    private final Jdbi database;

    Trials(Jdbi database) {
        this.database = database;
    }

    /** The latest first, each question once, at most 100. */
    public List<Trial> of(String rule) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from (
                            select distinct on (question.id) question.id as question, question.event_id, event.title_ar,
                                   event.title_en, question.predicate,
                                   jsonb_array_length(audit.after -> 'claims') as claims, audit.at
                            from audit
                            join question on question.id = cast(audit.entity_id as uuid)
                            join event on event.id = question.event_id
                            where audit.entity = 'question' and audit.action = 'rule.tried'
                              and audit.after ->> 'rule' = :rule
                            order by question.id, audit.at desc) latest
                        order by at desc limit :most""")
                .bind("rule", rule)
                .bind("most", MOST)
                .map((row, context) -> new Trial(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        new Names(row.getString(3), row.getString(4)),
                        row.getString(5),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class)))
                .list());
    }
}
