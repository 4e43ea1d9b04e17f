package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.source.Sources;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Stance;

/** Lists of claims, the latest published first. */
@ApplicationScoped
public class ClaimListing {

    private static final String OF_QUESTIONS = "c.question_id in (select id from question where ";

    private final ClaimViews views;
    private final Sources sources;
    private final EntityManager database;

    ClaimListing(ClaimViews views, Sources sources, EntityManager database) {
        this.views = views;
        this.sources = sources;
        this.database = database;
    }

    @Transactional
    public Page<ClaimView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(
                asked.single("sort"),
                Sort.latest("published", "c.published_at"),
                Sort.latest("captured", "c.captured_at"),
                Sort.newest("entered", "c.id"));
        return KeysetQuery.sorted("claim c", "c.id", sort)
                .any(OF_QUESTIONS + "event_id in (:event))", asked.ids("event"))
                .any(
                        OF_QUESTIONS + "event_id in (select id from event where subject_id in (:subject)))",
                        asked.ids("subject"))
                .any("c.question_id in (:question)", asked.ids("question"))
                .any(OF_QUESTIONS + "predicate in (:predicate))", asked.words("predicate"))
                .any("(c.claimant_id in (:source) or c.publisher_id in (:source))", sources.asked(asked, "source"))
                .any("c.claimant_id in (:claimant)", sources.asked(asked, "claimant"))
                .any(
                        "(c.document_id in (:document)"
                                + " or c.id in (select claim_id from claim_carried where document_id in (:document)))",
                        asked.ids("document"))
                .any("c.status in (:status)", asked.codes("status", ClaimStatus.class))
                .any("c.stance in (:stance)", asked.codes("stance", Stance.class))
                .any("c.certainty in (:certainty)", asked.codes("certainty", Certainty.class))
                .any(
                        "(lower(c.language) in (:language) or split_part(lower(c.language), '-', 1) in (:language))",
                        asked.languages("language"))
                .one("c.search @@ search_query(:q)", asked.text("q"))
                .where("c.published_at >= :from", "from", asked.time("from"))
                .where("c.published_at < :to", "to", asked.time("to"))
                .where("c.made_at >= :madeFrom", "madeFrom", asked.time("madeFrom"))
                .where("c.made_at < :madeTo", "madeTo", asked.time("madeTo"))
                .where(
                        "c.quantity_min is not null and (c.quantity_max is null or c.quantity_max >= :minFigure)",
                        "minFigure",
                        asked.number("minFigure", 0, AnswerBody.MOST))
                .where("c.quantity_min <= :maxFigure", "maxFigure", asked.number("maxFigure", 0, AnswerBody.MOST))
                .page(database, wanted, views::byIds);
    }
}
