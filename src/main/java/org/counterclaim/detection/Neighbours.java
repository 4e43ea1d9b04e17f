package org.counterclaim.detection;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterclaim.statement.Stance;
import org.jdbi.v3.core.Handle;

/** Finds which claims speak to which questions: their own, those that rules let speak, and those beside. */
final class Neighbours {

    /** Siblings beyond the latest so many are left out: a person cannot look at more beside one conflict. */
    private static final int MOST_SIBLINGS = 200;

    /**
     * A proposed claim that the extractor trusts less than this flags nothing until a person accepts it. Of the claims
     * read from the open test reports below it 3 in 7 were right, of those from it on more than 9 in 10.
     */
    static final double LEAST_CONFIDENCE = 0.6;

    /** A claim that speaks to a question. */
    record Link(UUID question, UUID claim) {}

    /** A claim that speaks to a question because a rule says so; only logged when the rule does not apply yet. */
    record Implied(UUID question, UUID claim, String rule, boolean applies, Stance stance) {}

    List<Link> own(Handle handle, Collection<UUID> questions) {
        return handle.createQuery("""
                        select question_id, id from claim
                        where question_id = any(:questions) and status in ('PROPOSED', 'ACCEPTED')
                          and (status = 'ACCEPTED' or confidence is null or confidence >= :trusted)""")
                .bindArray("questions", UUID.class, questions)
                .bind("trusted", LEAST_CONFIDENCE)
                .map((row, context) -> new Link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    /** Implied by rules in force: a qualifier of the target must be said by the claim's question too. */
    List<Implied> implied(Handle handle, Collection<UUID> questions) {
        return handle.createQuery("""
                        select distinct on (target.id, claim.id)
                               target.id, claim.id, rule.code, rule.mode = 'APPLY', rule.target_stance
                        from question target
                        join rule on rule.target_predicate = target.predicate and rule.mode <> 'DISABLED' and rule.in_force
                        join question source on source.event_id = target.event_id
                             and source.predicate = rule.source_predicate and source.qualifiers @> target.qualifiers
                        join claim on claim.question_id = source.id and claim.status in ('PROPOSED', 'ACCEPTED')
                             and (claim.status = 'ACCEPTED' or claim.confidence is null
                                  or claim.confidence >= :trusted)
                             and claim.stance = rule.source_stance
                             and (claim.attributes || source.qualifiers) @> rule.condition
                        where target.id = any(:questions)
                        order by target.id, claim.id, rule.mode, rule.code""")
                .bindArray("questions", UUID.class, questions)
                .bind("trusted", LEAST_CONFIDENCE)
                .map((row, context) -> new Implied(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4),
                        Stance.valueOf(row.getString(5))))
                .list();
    }

    List<Link> siblings(Handle handle, Collection<UUID> questions) {
        return handle.createQuery("""
                        select target.id, sibling.id
                        from question target
                        cross join lateral (
                            select claim.id
                            from question beside join claim on claim.question_id = beside.id
                            where beside.event_id = target.event_id and beside.id <> target.id
                              and claim.status in ('PROPOSED', 'ACCEPTED')
                              and (beside.predicate = target.predicate
                                   or exists (select from rule
                                              where rule.mode <> 'DISABLED'
                                                and rule.source_predicate = beside.predicate
                                                and rule.target_predicate = target.predicate))
                            order by claim.published_at desc, claim.id desc
                            limit :most) sibling
                        where target.id = any(:questions)""")
                .bindArray("questions", UUID.class, questions)
                .bind("most", MOST_SIBLINGS)
                .map((row, context) -> new Link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
