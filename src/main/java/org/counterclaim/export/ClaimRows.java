package org.counterclaim.export;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The claims of some conflicts as rows: first the number of the conflict among those given, from 1, and the ordinal of
 * the claim's first position, then the {@link ClaimColumn columns}. Rows go by conflict and position; there whoever holds
 * that position alone comes first, then the best graded, then the earliest.
 */
final class ClaimRows {

    private ClaimRows() {}

    /** A query without parameters, as {@code copy} needs it. */
    static String sql(List<UUID> conflicts, String language, String columns) {
        String other = language.equals("ar") ? "en" : "ar";
        String ids = conflicts.stream().map(UUID::toString).collect(Collectors.joining(","));
        return """
                with wanted as materialized (
                    select id, n from unnest('{%s}'::uuid[]) with ordinality as given(id, n)),
                held as materialized (
                    select wanted.n, position_claim.* from wanted
                    join position_claim on position_claim.conflict_id = wanted.id),
                passed as materialized (
                    select claim_via.claim_id,
                           string_agg(coalesce(source.name_$this, source.name_$other), '; '
                                      order by claim_via.position) as names
                    from claim_via join source on source.id = claim_via.source_id
                    where claim_via.claim_id in (select claim_id from held) group by claim_via.claim_id),
                scope as materialized (
                    select claim_place.claim_id, string_agg(place.name_$this, '; ' order by place.path) as names
                    from claim_place join place on place.id = claim_place.place_id
                    where claim_place.claim_id in (select claim_id from held) group by claim_place.claim_id)
                select held.n, held.first_ordinal, %s
                from held
                join claim on claim.id = held.claim_id
                left join source claimant on claimant.id = claim.claimant_id
                left join source publisher on publisher.id = claim.publisher_id
                left join document on document.id = claim.document_id
                left join passed on passed.claim_id = claim.id
                left join scope on scope.claim_id = claim.id
                order by held.n, held.first_ordinal, held.sole desc, claimant.grade nulls last, claim.published_at,
                         claim.id""".formatted(ids, columns).replace("$this", language).replace("$other", other);
    }
}
