package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.document.Document;
import org.counterclaim.event.Question;
import org.counterclaim.event.QuestionKey;
import org.counterclaim.event.Questions;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.place.Places;
import org.counterclaim.source.Source;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** Ties claims to the rows they point to, in a fixed number of queries however many there are. */
@ApplicationScoped
class ClaimLinking {

    private final Questions questions;
    private final Places places;
    private final EntityManager database;

    ClaimLinking(Questions questions, Places places, EntityManager database) {
        this.questions = questions;
        this.places = places;
        this.database = database;
    }

    /** In the order given. */
    List<ClaimLinks> links(List<NewClaim> said) {
        Map<QuestionKey, UUID> asked = questions.idsOf(
                said.stream().map(ClaimLinking::key).collect(Collectors.toCollection(LinkedHashSet::new)));
        Map<String, PlaceEntry> gazetteer =
                places.atAll(paths(said)).stream().collect(Collectors.toMap(PlaceEntry::path, Function.identity()));
        return said.stream()
                .map(claim -> links(claim, Objects.requireNonNull(asked.get(key(claim))), gazetteer))
                .toList();
    }

    private static QuestionKey key(NewClaim said) {
        return new QuestionKey(said.event(), said.predicate(), said.qualifiers());
    }

    private static Set<String> paths(List<NewClaim> said) {
        Stream<Place> answers = said.stream()
                .map(NewClaim::answer)
                .filter(Place.class::isInstance)
                .map(Place.class::cast);
        Stream<Place> scopes = said.stream().flatMap(claim -> claim.places().stream());
        return Stream.concat(answers, scopes).map(Place::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private ClaimLinks links(NewClaim said, UUID question, Map<String, PlaceEntry> gazetteer) {
        return new ClaimLinks(
                database.getReference(Question.class, question),
                source(said.claimant()),
                source(said.publisher()),
                said.document() == null ? null : database.getReference(Document.class, said.document()),
                said.via().stream()
                        .map(id -> database.getReference(Source.class, id))
                        .toList(),
                answer(said.answer(), gazetteer),
                said.places().stream()
                        .map(place -> entry(place, gazetteer))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private @Nullable Source source(@Nullable UUID id) {
        return id == null ? null : database.getReference(Source.class, id);
    }

    private StoredAnswer answer(Answer answer, Map<String, PlaceEntry> gazetteer) {
        return switch (answer) {
            case YesNo none -> StoredAnswer.none();
            case Quantity quantity -> StoredAnswer.of(StoredQuantity.of(quantity));
            case TimeWindow window -> StoredAnswer.of(StoredWindow.of(window));
            case Place place -> StoredAnswer.of(entry(place, gazetteer));
            case Actor actor -> StoredAnswer.of(database.getReference(Source.class, id(actor)));
            case Terms terms -> StoredAnswer.of(List.copyOf(terms.codes()));
        };
    }

    private static PlaceEntry entry(Place place, Map<String, PlaceEntry> gazetteer) {
        PlaceEntry entry = gazetteer.get(place.path());
        if (entry == null) {
            throw new IllegalArgumentException("not in the gazetteer: " + place.path());
        }
        return entry;
    }

    /** The source at the end of the path: the party itself, after the bodies it belongs to. */
    private static UUID id(Actor actor) {
        return UUID.fromString(actor.path().substring(actor.path().lastIndexOf('/') + 1));
    }
}
