package org.counterclaim.predicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return of(List.of(rule)).getOrDefault(rule, List.of());
    }

    /** The same of several rules; of those that would have done nothing there is no entry. */
    Map<String, List<Trial>> of(Collection<String> rules) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from (
                            select *, row_number() over (partition by rule order by at desc) as place from (
                                select distinct on (rule, question.id) audit.after ->> 'rule' as rule,
                                       question.id as question, question.event_id, event.title_ar, event.title_en,
                                       question.predicate, jsonb_array_length(audit.after -> 'claims') as claims, audit.at
                                from audit
                                join question on question.id = cast(audit.entity_id as uuid)
                                join event on event.id = question.event_id
                                where audit.entity = 'question' and audit.action = 'rule.tried'
                                  and audit.after ->> 'rule' = any(:rules)
                                order by rule, question.id, audit.at desc) latest) placed
                        where place <= :most order by at desc""")
                .bindArray("rules", String.class, List.copyOf(rules))
                .bind("most", MOST)
                .map((row, context) -> Map.entry(row.getString("rule"), read(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private static Trial read(ResultSet row) throws SQLException {
        return new Trial(
                row.getObject("question", UUID.class),
                row.getObject("event_id", UUID.class),
                new Names(row.getString("title_ar"), row.getString("title_en")),
                row.getString("predicate"),
                row.getInt("claims"),
                row.getObject("at", OffsetDateTime.class));
    }
}
