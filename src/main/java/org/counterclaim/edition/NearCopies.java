package org.counterclaim.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.document.Documents;
import org.counterclaim.extract.Extractor;
import org.counterclaim.intake.Reports;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceKind;
import org.jdbi.v3.core.Jdbi;

/** Finds the report that another one copies, by an index over sketches. */
@ApplicationScoped
public class NearCopies {

    /** A wire report is carried within hours; a week later the same words are an archive or another day's event. */
    private static final Duration REACH = Duration.ofDays(5);

    private static final int MOST_CANDIDATES = 8;

    /** Two reports that share a band wait for each other; all others pass. */
    private static final int LOCKS = 4096;

    private static final int LOCK_CLASS = 0x0C0B1E5;

    private final Jdbi database;
    private final Documents documents;
    private final Extractor extractor;
    private final Reports reports;

    NearCopies(Jdbi database, Documents documents, Extractor extractor, Reports reports) {
        this.database = database;
        this.documents = documents;
        this.extractor = extractor;
        this.reports = reports;
    }

    /** The first document of which this one, not yet kept, is a near-copy. */
    public Optional<Document> originalOf(Document document) {
        Shingles shingles = Shingles.of(document.text());
        long[] bands = Sketch.bands(shingles);
        if (bands.length == 0) {
            return Optional.empty();
        }
        waitForTheLike(bands);
        List<UUID> candidates = candidates(document, bands);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Likeness.Side side = side(document, shingles);
        Document best = null;
        double most = 0;
        for (UUID id : candidates) {
            Document other = documents.findById(id);
            double like = other == null ? 0 : Likeness.of(side(other, Shingles.of(other.text())), side);
            if (like > most) {
                best = other;
                most = like;
            }
        }
        return Optional.ofNullable(best).map(found -> found.copyOf() == null ? found : found.copyOf());
    }

    /** Has the document found by those that come later. */
    public void remember(Document document) {
        long[] bands = Sketch.bands(Shingles.of(document.text()));
        database.useHandle(handle -> handle.createUpdate("""
                        insert into document_band (band, published_at, document_id)
                        select distinct band, cast(:published as timestamptz), cast(:document as uuid)
                        from unnest(cast(:bands as bigint[])) band on conflict do nothing""")
                .bind("bands", Arrays.stream(bands).boxed().toArray(Long[]::new))
                .bind("published", document.publishedAt().atOffset(ZoneOffset.UTC))
                .bind("document", document.id())
                .execute());
    }

    /** Follows a change of its time of publication. */
    public void redate(Document document) {
        database.useHandle(handle -> handle.createUpdate(
                        "update document_band set published_at = :published where document_id = :document")
                .bind("published", document.publishedAt().atOffset(ZoneOffset.UTC))
                .bind("document", document.id())
                .execute());
    }

    private void waitForTheLike(long[] bands) {
        Integer[] locks = Arrays.stream(bands)
                .mapToInt(band -> (int) Long.remainderUnsigned(band, LOCKS))
                .sorted()
                .distinct()
                .boxed()
                .toArray(Integer[]::new);
        database.useHandle(handle -> handle.createQuery("""
                        select count(pg_advisory_xact_lock(:kind, lock))
                        from (select lock from unnest(cast(:locks as integer[])) lock order by lock) sorted""")
                .bind("kind", LOCK_CLASS)
                .bind("locks", locks)
                .mapTo(Long.class)
                .one());
    }

    private List<UUID> candidates(Document document, long[] bands) {
        OffsetDateTime published = document.publishedAt().atOffset(ZoneOffset.UTC);
        return database.withHandle(handle -> handle.createQuery("""
                        select document_id from document_band
                        where band = any (cast(:bands as bigint[])) and published_at between :earliest and :latest
                        group by document_id order by count(*) desc, document_id limit :most""")
                .bind("bands", Arrays.stream(bands).boxed().toArray(Long[]::new))
                .bind("earliest", published.minus(REACH))
                .bind("latest", published.plus(REACH))
                .bind("most", MOST_CANDIDATES)
                .mapTo(UUID.class)
                .list());
    }

    private Likeness.Side side(Document document, Shingles shingles) {
        Source publisher = document.publisher();
        return new Likeness.Side(
                publisher == null ? null : publisher.id(),
                publisher == null ? null : publisher.code(),
                publisher != null && publisher.kind() == SourceKind.AGENCY,
                document.text(),
                shingles,
                Facts.of(extractor.readings(reports.of(document))),
                document.language());
    }
}
