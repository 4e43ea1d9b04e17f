package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.edition.EditedClaims;
import org.counterclaim.edition.NearCopies;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceKind;
import org.counterclaim.source.SourceRegister;
import org.counterclaim.source.Sources;
import org.jspecify.annotations.Nullable;

/** Takes reports in, and the claims that are found in them. The same report twice is one document. */
@ApplicationScoped
@Needs(Role.REVIEWER)
public class DocumentIntake {

    private final Documents documents;
    private final Sources sources;
    private final SourceRegister register;
    private final ClaimExtraction extraction;
    private final EditedClaims claims;
    private final NearCopies copies;
    private final Event<ReportCaptured> captured;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    DocumentIntake(
            Documents documents,
            Sources sources,
            SourceRegister register,
            ClaimExtraction extraction,
            EditedClaims claims,
            NearCopies copies,
            Event<ReportCaptured> captured,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.documents = documents;
        this.sources = sources;
        this.register = register;
        this.extraction = extraction;
        this.claims = claims;
        this.copies = copies;
        this.captured = captured;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** A document, and whether it was kept before. */
    public record Taken(UUID document, boolean isNew) {}

    /** Keeps a report, after its body was checked, and the claims that are found in it. */
    @Transactional
    public Taken take(DocumentBody body) {
        Taken taken = keep(body);
        if (taken.isNew()) {
            Document document = documents.findById(taken.document());
            claims.keep(document, extraction.claimsOf(document));
            captured.fire(new ReportCaptured(taken.document()));
        }
        return taken;
    }

    /** Keeps a report whose claims come by another road. */
    @Transactional
    public Taken keep(DocumentBody body) {
        Source publisher = publisher(body.publisher());
        waitForTheSame("text " + Fingerprint.of(body.text()));
        Optional<Document> earlier = body.url() == null ? Optional.empty() : latestAt(body.url());
        if (earlier.isPresent() && earlier.get().text().equals(body.text())) {
            return new Taken(earlier.get().id(), false);
        }
        // An address whose report went back to earlier words has a new version, not the old one again.
        Optional<Document> same = documents
                .same(Fingerprint.of(body.text()), publisher)
                .filter(document -> earlier.isEmpty() || !Objects.equals(document.url(), body.url()));
        if (same.isPresent()) {
            return new Taken(same.get().id(), false);
        }
        Document document =
                new Document(Ids.next(), body, publisher, body.publishedAt().toInstant(), clock.instant());
        earlier.ifPresentOrElse(
                document::replaces, () -> copies.originalOf(document).ifPresent(document::copies));
        documents.persistAndFlush(document);
        copies.remember(document);
        audit.append(person.name(), "document.captured", "document", document.id(), null, DocumentSummary.of(document));
        return new Taken(document.id(), true);
    }

    private Optional<Document> latestAt(String url) {
        waitForTheSame("url " + url);
        return documents.latestAt(url);
    }

    /** Two senders of one report at once: the second finds what the first kept. */
    private void waitForTheSame(String what) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", what)
                .getResultList();
    }

    @Nullable Source publisher(@Nullable Named named) {
        if (named == null || named.isEmpty()) {
            return null;
        }
        UUID id = named.id();
        if (id == null) {
            UUID entered = register.findOrEnter(String.valueOf(named.name()), SourceKind.OUTLET);
            return database.getReference(Source.class, entered);
        }
        return sources.present(id)
                .orElseThrow(() -> ProblemException.invalid("publisher", "is no source that exists: " + id));
    }

    /** Mends what is known about a report; its text stays as captured. */
    @Transactional
    public void mend(Document document, DocumentBody body) {
        if (!document.text().equals(body.text())) {
            throw ProblemException.invalid("text", "must stay as captured: post an edited report as a new document");
        }
        DocumentSummary before = DocumentSummary.of(document);
        document.recatalogue(
                body, publisher(body.publisher()), body.publishedAt().toInstant());
        database.flush();
        copies.redate(document);
        audit.append(person.name(), "document.mended", "document", document.id(), before, DocumentSummary.of(document));
    }

    /** Where the claims of a document stand, for who waits until they are compared. */
    @SuppressWarnings("unchecked")
    public List<UUID> eventsOf(UUID document) {
        return database.createNativeQuery("""
                        select distinct question.event_id from claim join question on question.id = claim.question_id
                        where claim.document_id = :document
                           or claim.id in (select claim_id from claim_carried where document_id = :document)""", UUID.class)
                .setParameter("document", document)
                .getResultList();
    }
}
