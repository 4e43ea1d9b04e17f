package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.NewClaim;
import org.counterclaim.document.ClaimExtraction;
import org.counterclaim.document.Document;
import org.counterclaim.event.Maker;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.predicate.Predicates;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/** Reads a captured report and puts what was found under the sources, events and places that are kept. */
@ApplicationScoped
public class ReportedClaims implements ClaimExtraction {

    /** Named in every claim it proposes, so that a person can see what read it. */
    static final String EXTRACTOR = "rules";

    private final Reports reports;
    private final Extractor extractor;
    private final Speakers speakers;
    private final ReportedEvents events;
    private final ReportedPlaces places;
    private final Predicates predicates;

    ReportedClaims(
            Reports reports,
            Extractor extractor,
            Speakers speakers,
            ReportedEvents events,
            ReportedPlaces places,
            Predicates predicates) {
        this.reports = reports;
        this.extractor = extractor;
        this.speakers = speakers;
        this.events = events;
        this.places = places;
        this.predicates = predicates;
    }

    @Override
    public List<NewClaim> claimsOf(Document document) {
        return resolved(document, extractor.extract(reports.of(document)).claims(), EXTRACTOR);
    }

    /**
     * Puts what was read from a document under the sources, events and places that are kept, entering those that are new,
     * in the current transaction. What is in no vocabulary is left out.
     *
     * @param extractor what read it
     */
    public List<NewClaim> resolved(Document document, List<ProposedClaim> proposed, String extractor) {
        Set<Place> kept = places.of(document, proposed);
        List<ProposedClaim> usable =
                proposed.stream().filter(claim -> isUsable(claim, kept)).toList();
        if (usable.isEmpty()) {
            return List.of();
        }
        Map<Integer, UUID> under =
                events.of(usable.stream().map(ProposedClaim::event).distinct().toList(), kept);
        Speakers.Known known = speakers.known(usable, Set.copyOf(under.values()));
        List<NewClaim> claims = new ArrayList<>();
        for (ProposedClaim claim : usable) {
            claims.add(resolved(claim, document, known, under.get(claim.event().number()), kept, extractor));
        }
        return claims;
    }

    private boolean isUsable(ProposedClaim claim, Set<Place> kept) {
        boolean placed = !(claim.answer() instanceof Place place) || kept.contains(place);
        return placed && predicates.findByIdOptional(claim.predicate()).isPresent();
    }

    private static NewClaim resolved(
            ProposedClaim claim,
            Document document,
            Speakers.Known known,
            @Nullable UUID event,
            Set<Place> kept,
            String extractor) {
        if (event == null) {
            throw new IllegalStateException(
                    "no event for sketch " + claim.event().number());
        }
        UUID publisher =
                document.publisher() == null ? null : document.publisher().id();
        SortedSet<Place> scope =
                claim.places().stream().filter(kept::contains).collect(Collectors.toCollection(TreeSet::new));
        return new NewClaim(
                event,
                claim.predicate(),
                claim.qualifiers(),
                claim.attributes(),
                claim.publisherIsClaimant() ? publisher : known.of(claim.claimant()),
                publisher,
                claim.via().stream().map(known::of).filter(id -> id != null).toList(),
                document.id(),
                claim.stance(),
                answer(claim.answer(), known),
                scope,
                claim.certainty(),
                new NewClaim.Wording(claim.statement(), document.language(), null, null, claim.quote()),
                claim.happened(),
                null,
                document.publishedAt(),
                ClaimStatus.PROPOSED,
                new NewClaim.Origin(Maker.MACHINE, extractor, claim.confidence(), claim.rules()));
    }

    private static Answer answer(Answer answer, Speakers.Known known) {
        return answer instanceof Actor actor ? new Actor(known.of(actor).toString(), actor.name()) : answer;
    }
}
