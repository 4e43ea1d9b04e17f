package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.event.Question;
import org.counterclaim.paging.InOrder;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** Claims as people and programs read them, in a fixed number of queries however many are wanted. */
@ApplicationScoped
public class ClaimViews {

    private final Claims claims;

    ClaimViews(Claims claims) {
        this.claims = claims;
    }

    /** In the order of the ids; ids of no claim are left out. */
    @Transactional
    public List<ClaimView> byIds(Collection<UUID> ids) {
        List<UUID> wanted = List.copyOf(ids);
        return InOrder.of(wanted, claims.whole(wanted), Claim::id).stream()
                .map(ClaimViews::view)
                .toList();
    }

    /** Of those that stand, the latest published first, as many as are wanted at most. */
    @Transactional
    public List<ClaimView> latestOfEvent(UUID event, int most) {
        return byIds(claims.latestOfEvent(event, most));
    }

    /** In the order they were entered. */
    @Transactional
    public List<ClaimView> byDocument(UUID document) {
        return byIds(claims.idsOfDocument(document));
    }

    static ClaimView view(Claim claim) {
        Question question = claim.question();
        String language = claim.language();
        Document document = claim.document();
        Claim later = claim.replacedBy();
        StoredWindow happened = claim.happened();
        StoredQuote quote = claim.wording().quote();
        return new ClaimView(
                claim.id(),
                claim.version(),
                ref(claim.claimant(), language),
                ref(claim.publisher(), language),
                claim.via().stream().map(source -> source.in(language)).toList(),
                document == null ? null : document.id(),
                question.event().in(language),
                question.event().subject().in(language),
                question.id(),
                question.predicate(),
                new TreeMap<>(question.qualifiers()),
                new TreeMap<>(claim.attributes()),
                claim.places().stream()
                        .sorted(Comparator.comparing(PlaceEntry::path))
                        .map(place -> named(place, language))
                        .toList(),
                claim.stance().name(),
                AnswerBodies.of(claim.answer(), language),
                claim.certainty().name(),
                claim.statement(),
                language,
                claim.wording().translation(),
                claim.wording().translationLanguage(),
                quote == null ? null : quote.quote(),
                happened == null ? null : utc(happened.from()),
                happened == null ? null : utc(happened.to()),
                happened == null ? null : happened.precision().name(),
                happened == null ? null : happened.zone(),
                utc(claim.madeAt()),
                claim.publishedAt().atOffset(ZoneOffset.UTC),
                claim.capturedAt().atOffset(ZoneOffset.UTC),
                claim.status().name(),
                later == null ? null : later.id(),
                claim.extractor(),
                claim.confidence(),
                claim.rules());
    }

    static AnswerBody.NamedPlace named(PlaceEntry place, String language) {
        return new AnswerBody.NamedPlace(
                place.id().toString(), place.path(), place.names().in(language));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable SourceRef ref(@Nullable Source source, String language) {
        return source == null ? null : source.in(language);
    }
}
