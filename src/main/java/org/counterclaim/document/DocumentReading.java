package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.problem.ProblemException;

/** Documents as people and programs read them. */
@ApplicationScoped
public class DocumentReading {

    private final Documents documents;
    private final ClaimViews claims;
    private final SecondReadings secondReadings;
    private final EntityManager database;

    DocumentReading(Documents documents, ClaimViews claims, SecondReadings secondReadings, EntityManager database) {
        this.documents = documents;
        this.claims = claims;
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
    public Page<DocumentSummary> page(DocumentFilter filter, PageRequest wanted) {
        return KeysetQuery.latest("document d", "d.id", "d.published_at")
                .where("d.publisher_id = :publisher", "publisher", filter.publisher())
                .where("d.language = :language", "language", filter.language())
                .where("d.url = :url", "url", filter.url())
                .where("d.search @@ search_query(:q)", "q", filter.q())
                .where("d.published_at >= :from", "from", filter.from())
                .where("d.published_at < :to", "to", filter.to())
                .page(database, wanted, this::summaries);
    }

    private List<DocumentSummary> summaries(List<UUID> ids) {
        return InOrder.of(ids, documents.byIds(ids), Document::id).stream()
                .map(DocumentSummary::of)
                .toList();
    }
}
