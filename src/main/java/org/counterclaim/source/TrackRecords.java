package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads how sources' claims fared. It says what people found, and grades nobody. */
@ApplicationScoped
public class TrackRecords {

    private static final String HELD = """
            from (select voice.conflict_id, cast(ordinal as integer) as first_ordinal
                  from conflict_voice voice,
                       jsonb_array_elements_text(voice.sides -> cast(:source as text)) ordinal
                  where voice.claimants @> array[cast(:source as uuid)] limit 10000) held\s""";

    private final Jdbi database;

    TrackRecords(Jdbi database) {
        this.database = database;
    }

    public TrackRecord of(UUID source) {
        return database.withHandle(handle -> new TrackRecord(
                one(handle, "select count(distinct conflict_id) " + HELD, source),
                one(handle, "select count(distinct held.conflict_id) " + HELD + """
                         join review on review.conflict_id = held.conflict_id and review.state = 'CLOSED'""", source),
                counted(handle, "select review.resolution, count(distinct held.conflict_id) " + HELD + """
                         join review on review.conflict_id = held.conflict_id and review.state = 'CLOSED'
                        where review.resolution is not null group by 1""", source),
                counted(handle, "select verdict.verdict, count(*) " + HELD + """
                         join position on position.conflict_id = held.conflict_id and position.ordinal = held.first_ordinal
                        join verdict on verdict.conflict_id = position.conflict_id and verdict.position_key = position.key
                        group by 1""", source),
                one(handle, "select count(*) from conflict where type = 'SELF' and claimant_id = :source", source),
                one(handle, ofType("UPDATES"), source),
                one(handle, ofType("CORRECTS"), source)));
    }

    private static String ofType(String type) {
        return "select count(*) from (select from claim join relation on relation.claim_id = claim.id and relation.type = '"
                + type + "' where claim.claimant_id = :source limit 10000) told";
    }

    private static long one(Handle handle, String sql, UUID source) {
        return handle.createQuery(sql).bind("source", source).mapTo(Long.class).one();
    }

    private static Map<String, Long> counted(Handle handle, String sql, UUID source) {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery(sql)
                .bind("source", source)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
