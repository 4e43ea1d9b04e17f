package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.document.DocumentView;
import org.counterclaim.document.SentenceReading;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Report;
import org.counterclaim.place.Places;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceRef;
import org.counterclaim.source.Sources;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** Reads a sentence as if it were a report, and enters nothing. */
@ApplicationScoped
class ReadSentence implements SentenceReading {

    private final Extractor extractor;
    private final Predicates predicates;
    private final Places places;
    private final Sources sources;

    ReadSentence(Extractor extractor, Predicates predicates, Places places, Sources sources) {
        this.extractor = extractor;
        this.predicates = predicates;
        this.places = places;
        this.sources = sources;
    }

    @Override
    @Transactional
    public Optional<Suggestion> read(DocumentView document, String words, String language) {
        SourceRef publisher = document.publisher();
        Report sentence = new Report(
                publisher == null ? "" : publisher.names().in(document.language()),
                "",
                document.language(),
                document.publishedAt().toInstant(),
                zone(publisher),
                words);
        return extractor.extract(sentence).claims().stream()
                .filter(claim -> predicates
                        .findByIdOptional(claim.predicate())
                        .filter(Predicate::active)
                        .isPresent())
                .findFirst()
                .map(claim -> suggestion(claim, language));
    }

    private ZoneId zone(@Nullable SourceRef publisher) {
        return publisher == null ? ZoneOffset.UTC : Reports.zone(sources.findById(publisher.id()));
    }

    private Suggestion suggestion(ProposedClaim claim, String language) {
        return new Suggestion(
                claim.publisherIsClaimant() ? null : claimant(claim, language),
                claim.predicate(),
                claim.stance().name(),
                claim.certainty().name(),
                claim.qualifiers(),
                claim.attributes().get("basis"),
                places(claim.places(), language),
                answer(claim.answer(), language));
    }

    private @Nullable String claimant(ProposedClaim claim, String language) {
        String code = claim.claimant().code();
        return code == null
                ? claim.claimant().name()
                : coded(code, language).orElse(claim.claimant().name());
    }

    private Optional<String> coded(String code, String language) {
        return sources.find("code", code)
                .firstResultOptional()
                .map(Source::names)
                .map(names -> names.in(language));
    }

    private List<AnswerBody.NamedPlace> places(SortedSet<Place> spoken, String language) {
        return places.atAll(spoken.stream().map(Place::path).toList()).stream()
                .map(place -> new AnswerBody.NamedPlace(
                        null, place.path(), place.names().in(language)))
                .toList();
    }

    private @Nullable AnswerBody answer(Answer answer, String language) {
        return switch (answer) {
            case YesNo none -> null;
            case Quantity quantity -> AnswerBody.of(quantity);
            case TimeWindow window -> AnswerBody.of(window);
            case Place place ->
                places.at(place.path())
                        .map(found -> AnswerBody.of(new AnswerBody.NamedPlace(
                                null, found.path(), found.names().in(language))))
                        .orElse(null);
            case Actor actor ->
                AnswerBody.of(new AnswerBody.NamedActor(
                        null, coded(actor.path(), language).orElse(actor.name())));
            case Terms terms -> AnswerBody.of(List.copyOf(terms.codes()));
        };
    }
}
