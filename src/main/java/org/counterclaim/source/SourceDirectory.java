package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The sources with what they take part in, counted up to a bound so that a page costs the same in a big store. */
@ApplicationScoped
class SourceDirectory {
    private static final int MOST = 10_000;
    private static final String COUNTS = """
            (select count(*) from (select 1 from claim where claim.claimant_id = source.id limit %1$d) said) as claims,
            (select count(*) from (
                select 1 from conflict_voice voice
                join conflict on conflict.id = voice.conflict_id and conflict.active
                where voice.claimants @> array[source.id] limit %1$d) contested) as conflicts
            """.formatted(MOST);

    private final Jdbi database;

    SourceDirectory(Jdbi database) {
        this.database = database;
    }

    /**
     * Sources in the order of their ids, the newest first.
     *
     * @param words part of a name; empty for every source that has said something
     * @param before only those entered before this one
     */
    List<SourceList.Row> list(String words, UUID before, int limit) {
        String condition = words.isBlank() ? "exists (select 1 from claim where claim.claimant_id = source.id)" : """
                  source.id in (select source_id from source_name
                                where strpos(normal, search_normal(:words)) > 0)""";
        return database.withHandle(
                handle -> handle.createQuery("select source.id, name_ar, name_en, kind, country, grade, "
                                + COUNTS + " from source where merged_into_id is null and id < :before and " + condition
                                + " order by id desc limit :limit")
                        .bind("words", words)
                        .bind("before", before)
                        .bind("limit", limit)
                        .map((row, context) -> row(row))
                        .list());
    }

    private static SourceList.Row row(ResultSet row) throws SQLException {
        return new SourceList.Row(
                row.getObject("id", UUID.class),
                new Names(row.getString("name_ar"), row.getString("name_en")),
                row.getString("kind"),
                row.getString("country"),
                row.getString("grade"),
                row.getLong("claims"),
                row.getLong("conflicts"));
    }

    /** Whom a source contradicts, most often first. */
    List<Profile.Opponent> opponents(UUID source) {
        return database.withHandle(handle -> handle.createQuery("""
                        select other.id, other.name_ar, other.name_en, met.conflicts, met.open
                        from (select against.key as id, count(*) as conflicts, count(*) filter (where mine.open) as open
                              from (select voice.sides, voice.sides -> cast(:source as text) as own, review.state <> 'CLOSED' as open
                                    from conflict_voice voice
                                    join conflict on conflict.id = voice.conflict_id and conflict.active
                                    join review on review.conflict_id = voice.conflict_id
                                    where voice.claimants @> array[cast(:source as uuid)]
                                      and jsonb_exists(voice.sides, cast(:source as text))
                                    limit 10000) mine,
                                   jsonb_each(mine.sides) against
                              where against.value <> mine.own or jsonb_array_length(mine.own) > 1
                              group by against.key) met
                        join source other on other.id = cast(met.id as uuid)
                        order by met.conflicts desc, other.id
                        limit 50""")
                .bind("source", source)
                .map((row, context) -> new Profile.Opponent(
                        row.getObject(1, UUID.class),
                        new Names(row.getString(2), row.getString(3)),
                        row.getLong(4),
                        row.getLong(5)))
                .list());
    }
}
