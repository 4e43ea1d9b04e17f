package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.source.Names;
import org.jdbi.v3.core.Jdbi;

/** Finds sources, subjects, events and places by part of a name, spelled anyhow, while it is being typed. */
@ApplicationScoped
class Lookups {

    /**
     * One thing found.
     *
     * @param key its id, or a place's path
     * @param names what it is called
     * @param kind of a source; empty for other things
     * @param about what it lies in or belongs to
     */
    record Hit(String key, Names names, String kind, Names about) {}

    private static final Names NOTHING = new Names("", "");

    /** Names that begin with what was typed come first, then the shortest. */
    private static final String BEST_FIRST =
            " order by min(case when starts_with(normal, search_normal(:q)) then 0 else 1 end), min(length(normal)), 1 limit 12";

    private static final Map<String, String> QUERIES =
            Map.of("sources", """
            select source.id::text, source.name_ar, source.name_en, source.kind, null, null
            from source_name join source on source.id = source_name.source_id
            where strpos(source_name.normal, search_normal(:q)) > 0 and source.merged_into_id is null group by source.id""", "places", """
            select place.path, place.name_ar, place.name_en, null, above.name_ar, above.name_en
            from place_name join place on place.id = place_name.place_id left join place above on above.id = place.parent_id
            where strpos(place_name.normal, search_normal(:q)) > 0 group by place.id, above.id""", "events", """
            select event.id::text, event.title_ar, event.title_en, null, subject.title_ar, subject.title_en
            from event_key join event on event.id = event_key.event_id join subject on subject.id = event.subject_id
            where (strpos(event_key.normal, search_normal(:q)) > 0 or event.search @@ search_query(:q))
              and event.merged_into_id is null group by event.id, subject.id""", "subjects", """
            select subject.id::text, subject.title_ar, subject.title_en, null, null, null
            from subject_key join subject on subject.id = subject_key.subject_id
            where (strpos(subject_key.normal, search_normal(:q)) > 0 or subject.search @@ search_query(:q))
              and subject.merged_into_id is null group by subject.id""");

    private final Jdbi database;

    Lookups(Jdbi database) {
        this.database = database;
    }

    static Set<String> kinds() {
        return QUERIES.keySet();
    }

    /**
     * The best dozen.
     *
     * @param kind one of {@link #kinds()}
     */
    List<Hit> find(String kind, String q) {
        return q.isBlank()
                ? List.of()
                : database.withHandle(handle -> handle.createQuery(QUERIES.get(kind) + BEST_FIRST)
                        .bind("q", q.strip())
                        .map((row, context) -> hit(row))
                        .list());
    }

    private static Hit hit(ResultSet row) throws SQLException {
        String kind = row.getString(4);
        return new Hit(
                row.getString(1),
                new Names(row.getString(2), row.getString(3)),
                kind == null ? "" : kind,
                row.getString(5) == null && row.getString(6) == null
                        ? NOTHING
                        : new Names(row.getString(5), row.getString(6)));
    }
}
