package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.source.Sources;

/** Lists of claims, the latest published first. */
@ApplicationScoped
public class ClaimListing {

    private final ClaimViews views;
    private final Sources sources;
    private final EntityManager database;

    ClaimListing(ClaimViews views, Sources sources, EntityManager database) {
        this.views = views;
        this.sources = sources;
        this.database = database;
    }

    @Transactional
    public Page<ClaimView> page(ClaimFilter filter, PageRequest wanted) {
        KeysetQuery query = KeysetQuery.latest("claim c", "c.id", "c.published_at")
                .where("c.question_id in (select id from question where event_id = :event)", "event", filter.event())
                .where("""
                        c.question_id in (select q.id from question q join event e on e.id = q.event_id
                                          where e.subject_id = :subject)""", "subject", filter.subject())
                .where("c.question_id = :question", "question", filter.question())
                .where(
                        "c.question_id in (select id from question where predicate = :predicate)",
                        "predicate",
                        filter.predicate())
                .where(
                        "(c.document_id = :document"
                                + " or c.id in (select claim_id from claim_carried where document_id = :document))",
                        "document",
                        filter.document())
                .where("c.status = :status", "status", filter.status())
                .where("c.language = :language", "language", filter.language())
                .where("c.search @@ search_query(:q)", "q", filter.q())
                .where("c.published_at >= :from", "from", filter.from())
                .where("c.published_at < :to", "to", filter.to());
        if (filter.source() != null) {
            query.where(
                    "(c.claimant_id = :source or c.publisher_id = :source)",
                    "source",
                    sources.idOrNamed(filter.source()));
        }
        return query.page(database, wanted, views::byIds);
    }
}
