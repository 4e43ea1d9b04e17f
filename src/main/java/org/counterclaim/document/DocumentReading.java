package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Sources;

/** Documents as people and programs read them. */
@ApplicationScoped
public class DocumentReading {

    private final Documents documents;
    private final ClaimViews claims;
    private final Sources sources;
    private final SecondReadings secondReadings;
    private final EntityManager database;

    DocumentReading(
            Documents documents,
            ClaimViews claims,
            Sources sources,
            SecondReadings secondReadings,
            EntityManager database) {
        this.documents = documents;
        this.claims = claims;
        this.sources = sources;
        this.secondReadings = secondReadings;
        this.database = database;
    }

    /** How far the second reader has come is read before the claims: those it has added are then among them. */
    @Transactional
    public DocumentView one(UUID id) {
        SecondReading second = secondReadings.of(id).orElse(null);
        return documents
                .findByIdOptional(id)
                .map(document -> DocumentView.of(document, claims.byDocument(id), second))
                .orElseThrow(() -> ProblemException.noSuch("document", id));
    }

    /** The latest published first. */
    @Transactional
    public Page<DocumentSummary> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(
                asked.single("sort"),
                Sort.latest("published", "d.published_at"),
                Sort.latest("captured", "d.captured_at"));
        return KeysetQuery.sorted("document d", "d.id", sort)
                .any("d.publisher_id in (:publisher)", sources.asked(asked, "publisher"))
                .any(
                        "(lower(d.language) in (:language) or split_part(lower(d.language), '-', 1) in (:language))",
                        asked.languages("language"))
                .any("d.url in (:url)", asked.texts("url"))
                .one("d.search @@ search_query(:q)", asked.text("q"))
                .where("d.published_at >= :from", "from", asked.time("from"))
                .where("d.published_at < :to", "to", asked.time("to"))
                .page(database, wanted, this::summaries);
    }

    private List<DocumentSummary> summaries(List<UUID> ids) {
        return InOrder.of(ids, documents.byIds(ids), Document::id).stream()
                .map(DocumentSummary::of)
                .toList();
    }
}
