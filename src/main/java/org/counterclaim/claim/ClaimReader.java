package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.document.Excerpt;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceKind;
import org.counterclaim.source.Words;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quote;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim's body. Everything that can be refused is refused, all of it at once, before the first new source or
 * event is entered.
 */
@ApplicationScoped
class ClaimReader {

    private final NameLookup names;
    private final ClaimAnswers answers;
    private final ClaimQualifiers claimQualifiers;
    private final Clock clock;

    ClaimReader(NameLookup names, ClaimAnswers answers, ClaimQualifiers claimQualifiers, Clock clock) {
        this.names = names;
        this.answers = answers;
        this.claimQualifiers = claimQualifiers;
        this.clock = clock;
    }

    /**
     * Reads a body that holds to its own constraints, in the current transaction.
     *
     * @param origin how the claim came to be
     */
    NewClaim read(ClaimBody body, NewClaim.Origin origin, NameBook book) {
        FieldErrors errors = new FieldErrors();
        Optional<Predicate> predicate = predicate(body.predicate(), book, errors);
        Optional<Document> document = document(body, book, errors);
        names.checkIds(body, book, errors);
        SortedSet<Place> places = new TreeSet<>();
        claimQualifiers.places(body, book, errors).forEach(place -> places.add(place.place()));
        Optional<ClaimAnswers.Read> answer = predicate.flatMap(known -> answers.read(body, known, book, errors));
        Optional<TimeWindow> happened = happened(body, errors);
        Optional<Quote> quote = quote(body, document, errors);
        var qualifiers = claimQualifiers.narrowing(body, book, errors);
        errors.refuseIfAny();
        UUID publisher = body.publisher() == null || body.publisher().isEmpty()
                ? document.map(Document::publisher).map(Source::id).orElse(null)
                : names.source(body.publisher(), SourceKind.OUTLET, book);
        return new NewClaim(
                names.event(body.event(), body.subject(), book),
                body.predicate(),
                qualifiers,
                body.attributes() == null ? new TreeMap<>() : new TreeMap<>(body.attributes()),
                body.claimant() == null ? null : names.source(body.claimant(), SourceKind.ORGANISATION, book),
                publisher,
                via(body, book),
                body.document(),
                stance(body),
                answers.resolved(answer.orElseThrow(), book),
                places,
                body.certainty() == null ? Certainty.REPORTED : Certainty.valueOf(body.certainty()),
                wording(body, document, quote.orElse(null)),
                happened.orElse(null),
                AnswerReader.instant(body.madeAt()),
                publishedAt(body, document),
                body.status() == null ? ClaimStatus.ACCEPTED : ClaimStatus.valueOf(body.status()),
                origin);
    }

    private Optional<Predicate> predicate(String code, NameBook book, FieldErrors errors) {
        Optional<Predicate> predicate = names.predicate(code, book).filter(Predicate::active);
        if (predicate.isEmpty()) {
            errors.add("predicate", "is not in the vocabulary: " + code);
        }
        return predicate;
    }

    private Optional<Document> document(ClaimBody body, NameBook book, FieldErrors errors) {
        if (body.document() == null) {
            if (body.quote() != null) {
                errors.add("document", "is needed with a quote");
            }
            return Optional.empty();
        }
        Optional<Document> document = names.document(body.document(), book);
        if (document.isEmpty()) {
            errors.add("document", "is no document that exists: " + body.document());
        }
        return document;
    }

    private static Optional<TimeWindow> happened(ClaimBody body, FieldErrors errors) {
        return body.happenedFrom() == null && body.happenedTo() == null
                ? Optional.empty()
                : AnswerReader.window(
                        body.happenedFrom(),
                        body.happenedTo(),
                        body.happenedPrecision(),
                        body.happenedZone(),
                        AnswerReader.WindowFields.HAPPENED,
                        errors);
    }

    private List<UUID> via(ClaimBody body, NameBook book) {
        return body.via() == null
                ? List.of()
                : body.via().stream()
                        .map(agency -> names.source(agency, SourceKind.AGENCY, book))
                        .toList();
    }

    static Stance stance(ClaimBody body) {
        return body.stance() == null ? Stance.AFFIRMS : Stance.valueOf(body.stance());
    }

    private static NewClaim.Wording wording(ClaimBody body, Optional<Document> document, @Nullable Quote quote) {
        return new NewClaim.Wording(
                body.statement(), language(body, document), body.translation(), body.translationLanguage(), quote);
    }

    private static Optional<Quote> quote(ClaimBody body, Optional<Document> document, FieldErrors errors) {
        ClaimBody.QuoteBody given = body.quote();
        if (given == null || document.isEmpty()) {
            return Optional.empty();
        }
        if (given.exact() != null) {
            return Optional.of(new Quote(given.exact(), text(given.prefix()), text(given.suffix())));
        }
        Optional<Quote> cut = given.start() == null || given.end() == null
                ? Optional.empty()
                : Excerpt.of(document.get().text(), given.start(), given.end()).map(Excerpt::quote);
        if (cut.isEmpty()) {
            errors.add("quote.end", "must be behind quote.start, with words of the text between them");
        }
        return cut;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static String language(ClaimBody body, Optional<Document> document) {
        return body.language() != null
                ? body.language()
                : document.map(Document::language).orElse(Words.isArabic(body.statement()) ? "ar" : "en");
    }

    private Instant publishedAt(ClaimBody body, Optional<Document> document) {
        if (body.publishedAt() != null) {
            return body.publishedAt().toInstant();
        }
        if (document.isPresent()) {
            return document.get().publishedAt();
        }
        return body.madeAt() == null ? clock.instant() : body.madeAt().toInstant();
    }
}
