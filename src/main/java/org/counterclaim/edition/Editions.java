package org.counterclaim.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.document.Document;
import org.counterclaim.document.Documents;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Versions and copies of reports as people and programs read them. */
@Named("editions")
@ApplicationScoped
public class Editions {

    private final Documents documents;
    private final ClaimViews claims;
    private final Jdbi database;

    private record Left(UUID claim, @Nullable UUID successor) {}

    Editions(Documents documents, ClaimViews claims, Jdbi database) {
        this.documents = documents;
        this.claims = claims;
        this.database = database;
    }

    /** All versions of a report, the first captured first; the document itself among them. */
    @Transactional
    public List<VersionRef> versions(UUID id) {
        present(id);
        List<VersionRef> versions = new ArrayList<>();
        for (UUID each : chain(id)) {
            versions.add(version(present(each), versions.size() + 1));
        }
        return versions;
    }

    /**
     * What changed up to a version.
     *
     * @param since the earlier version to compare with; null for the one right before
     */
    @Transactional
    public ChangesView changes(UUID id, @Nullable UUID since) {
        List<UUID> chain = chain(present(id).id());
        int to = chain.indexOf(id);
        int from = since == null ? to - 1 : chain.indexOf(since);
        if (from < 0 || from >= to) {
            throw since == null
                    ? ProblemException.noSuch("earlier version of document", id)
                    : ProblemException.invalid("since", "must be an earlier version of the document");
        }
        Document earlier = present(chain.get(from));
        Document later = present(id);
        List<Left> left = left(chain.subList(from + 1, to + 1));
        List<UUID> before = ids(earlier.id());
        List<UUID> now = ids(id);
        return new ChangesView(
                version(earlier, from + 1),
                version(later, to + 1),
                pieces(earlier.headline(), later.headline(), later.language()),
                pieces(earlier.text(), later.text(), later.language()),
                before.stream().filter(now::contains).toList(),
                gone(left.stream().filter(each -> before.contains(each.claim())).toList()),
                claims.byDocument(id).stream()
                        .filter(claim -> !before.contains(claim.id()))
                        .toList());
    }

    /** Every document of which this is a near-copy or that is one of it, the original first; empty when there is none. */
    @Transactional
    public List<CopyRef> copies(UUID id) {
        Document document = present(id);
        Document original = document.copyOf() == null ? document : document.copyOf();
        List<Document> copies = documents.list("copyOf = ?1 order by capturedAt, id", original);
        if (copies.isEmpty()) {
            return List.of();
        }
        List<CopyRef> all = new ArrayList<>(List.of(copy(original, true)));
        copies.forEach(copy -> all.add(copy(copy, false)));
        return all;
    }

    /** How many claims of earlier versions this one no longer bears out. */
    @Transactional
    public int goneFrom(UUID id) {
        return left(List.of(id)).size();
    }

    /** Which version of how many a document is; empty when there is but one. */
    @Transactional
    public Optional<Place> place(UUID id) {
        List<UUID> chain = chain(id);
        int at = chain.indexOf(id);
        return chain.size() == 1
                ? Optional.empty()
                : Optional.of(new Place(at + 1, chain.size(), chain.getLast(), at == chain.size() - 1));
    }

    /**
     * A document among its versions.
     *
     * @param number 1 for the first
     * @param of how many there are
     * @param latest the last captured version
     */
    public record Place(int number, int of, UUID latest, boolean isLatest) {}

    private Document present(UUID id) {
        return documents.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("document", id));
    }

    private List<UUID> chain(UUID id) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        with recursive earlier as (
                            select id, replaces_id, captured_at, 0 as step from document where id = :document
                            union all select d.id, d.replaces_id, d.captured_at, step - 1
                            from document d join earlier on d.id = earlier.replaces_id) cycle id set loops using path,
                        later as (
                            select id, captured_at, 0 as step from document where id = :document
                            union all select d.id, d.captured_at, step + 1
                            from document d join later on d.replaces_id = later.id) cycle id set loops using path
                        select id from (select id, captured_at, step from earlier where not loops
                                        union select id, captured_at, step from later where not loops) both_ways
                        order by step, captured_at, id""").bind("document", id).mapTo(UUID.class).list());
    }

    private List<UUID> ids(UUID document) {
        return claims.byDocument(document).stream().map(ClaimView::id).toList();
    }

    private List<Left> left(List<UUID> versions) {
        return database.withHandle(handle -> handle.createQuery("""
                        select claim_id, successor_id from claim_gone
                        where document_id = any (cast(:versions as uuid[])) order by claim_id""")
                .bind("versions", versions.toArray(UUID[]::new))
                .map((row, context) ->
                        new Left(Objects.requireNonNull(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .list());
    }

    private List<ChangesView.Gone> gone(List<Left> left) {
        Map<UUID, @Nullable UUID> successors = new LinkedHashMap<>();
        left.forEach(each -> successors.put(each.claim(), each.successor()));
        return claims.byIds(successors.keySet()).stream()
                .map(claim -> new ChangesView.Gone(claim, successors.get(claim.id())))
                .toList();
    }

    private static List<ChangesView.Piece> pieces(String before, String after, String language) {
        List<ChangesView.Piece> pieces = new ArrayList<>();
        for (WordDiff.Stretch stretch : WordDiff.of(before, after, language)) {
            if (stretch.same()) {
                pieces.add(new ChangesView.Piece("SAME", stretch.after()));
                continue;
            }
            if (!stretch.before().isEmpty()) {
                pieces.add(new ChangesView.Piece("REMOVED", stretch.before()));
            }
            if (!stretch.after().isEmpty()) {
                pieces.add(new ChangesView.Piece("ADDED", stretch.after()));
            }
        }
        return pieces;
    }

    private static VersionRef version(Document document, int number) {
        return new VersionRef(
                document.id(),
                number,
                document.headline(),
                document.language(),
                document.publishedAt().atOffset(ZoneOffset.UTC),
                document.capturedAt().atOffset(ZoneOffset.UTC),
                document.textSha256());
    }

    private static CopyRef copy(Document document, boolean isOriginal) {
        Source publisher = document.publisher();
        return new CopyRef(
                document.id(),
                publisher == null ? null : publisher.in(document.language()),
                document.headline(),
                document.language(),
                document.publishedAt().atOffset(ZoneOffset.UTC),
                isOriginal);
    }
}
