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
                        with mine as (
                            select distinct held.conflict_id, held.first_ordinal
                            from claim
                            join position_claim held on held.claim_id = claim.id and held.sole
                            join conflict on conflict.id = held.conflict_id and conflict.active
                            where claim.claimant_id = :source
                            limit 10000)
                        select other.id, other.name_ar, other.name_en,
                               count(distinct mine.conflict_id) as conflicts,
                               count(distinct mine.conflict_id) filter (where review.state is distinct from 'CLOSED') as open
                        from mine
                        join position_claim held on held.conflict_id = mine.conflict_id and held.sole
                            and held.first_ordinal <> mine.first_ordinal
                        join claim on claim.id = held.claim_id
                        join source other on other.id = claim.claimant_id
                        left join review on review.conflict_id = mine.conflict_id
                        group by other.id
                        order by conflicts desc, other.id
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
