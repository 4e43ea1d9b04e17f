package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Finds claims that are kept already: the same claimant answered the same question alike, then, in the same words. */
@ApplicationScoped
class Twins {

    private final Claims claims;
    private final EntityManager database;

    Twins(Claims claims, EntityManager database) {
        this.claims = claims;
        this.database = database;
    }

    /** The kept twin of each claim that has one. */
    Map<NewClaim, UUID> of(List<NewClaim> said) {
        List<Claim> alike = claims.whole(alike(said));
        Map<NewClaim, UUID> twins = new HashMap<>();
        for (NewClaim one : said) {
            twin(one, alike).ifPresent(id -> twins.put(one, id));
        }
        return twins;
    }

    private static Optional<UUID> twin(NewClaim said, List<Claim> alike) {
        return alike.stream().filter(kept -> isSame(kept, said)).map(Claim::id).min(UUID::compareTo);
    }

    /** Claims of the same claimants at the same times in the same words. */
    @SuppressWarnings("unchecked")
    private List<UUID> alike(List<NewClaim> said) {
        List<NewClaim> attributed =
                said.stream().filter(claim -> claim.claimant() != null).toList();
        if (attributed.isEmpty()) {
            return new ArrayList<>();
        }
        return database.createNativeQuery("""
                        select distinct claim.id from claim
                        join unnest(cast(:claimants as uuid[]), cast(:times as timestamptz[]), cast(:words as text[]))
                             as said (claimant, at, words)
                             on claim.claimant_id = said.claimant and claim.published_at = said.at
                                and claim.statement = said.words""", UUID.class)
                .setParameter(
                        "claimants",
                        attributed.stream()
                                .map(claim -> String.valueOf(claim.claimant()))
                                .toArray(String[]::new))
                .setParameter(
                        "times",
                        attributed.stream()
                                .map(claim -> claim.publishedAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .setParameter(
                        "words",
                        attributed.stream()
                                .map(claim -> claim.wording().statement())
                                .toArray(String[]::new))
                .getResultList();
    }

    private static boolean isSame(Claim kept, NewClaim said) {
        return kept.claimant() != null
                && kept.claimant().id().equals(said.claimant())
                && kept.question().event().id().equals(said.event())
                && kept.question().predicate().equals(said.predicate())
                && kept.question().qualifiers().equals(said.qualifiers())
                && kept.stance() == said.stance()
                && kept.statement().equals(said.wording().statement())
                && kept.publishedAt().equals(said.publishedAt())
                && isSame(kept.answer(), said.answer());
    }

    private static boolean isSame(StoredAnswer kept, Answer said) {
        return switch (said) {
            case YesNo none -> kept.kind() == AnswerKind.YES_NO;
            case Quantity figure ->
                kept.quantity() != null && isSame(kept.quantity().quantity(), figure);
            case TimeWindow window ->
                kept.window() != null
                        && Objects.equals(kept.window().window().from(), window.from())
                        && Objects.equals(kept.window().window().to(), window.to());
            case Place place -> kept.place() != null && kept.place().path().equals(place.path());
            case Actor actor ->
                kept.actor() != null && actor.path().endsWith(kept.actor().id().toString());
            case Terms terms -> kept.terms() != null && Set.copyOf(kept.terms()).equals(Set.copyOf(terms.codes()));
        };
    }

    private static boolean isSame(Quantity kept, Quantity said) {
        return kept.min() == said.min()
                && Objects.equals(kept.max(), said.max())
                && Objects.equals(kept.best(), said.best())
                && kept.unit().equals(said.unit());
    }
}
