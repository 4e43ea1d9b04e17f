package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Takes claims in. New sources, subjects, events and questions are entered with them; whatever reconciles the claims
 * afterwards finds their questions marked by the database itself.
 */
@ApplicationScoped
@Needs(Role.REVIEWER)
public class ClaimIntake {

    private final BodyCheck bodyCheck;
    private final NamePrefetch prefetch;
    private final ClaimReader reader;
    private final ClaimLinking linking;
    private final Twins twins;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    ClaimIntake(
            BodyCheck bodyCheck,
            NamePrefetch prefetch,
            ClaimReader reader,
            ClaimLinking linking,
            Twins twins,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.bodyCheck = bodyCheck;
        this.prefetch = prefetch;
        this.reader = reader;
        this.linking = linking;
        this.twins = twins;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Enters claims that a person wrote, by names or ids; all of them or, when one is refused, none.
     *
     * @return their ids, in the order of the bodies
     */
    @Transactional
    public List<UUID> enter(List<ClaimBody> bodies) {
        NameBook book = new NameBook();
        bodies.forEach(bodyCheck::checked);
        prefetch.fill(book, bodies);
        List<NewClaim> read = new ArrayList<>();
        for (ClaimBody body : bodies) {
            read.add(reader.read(body, NewClaim.Origin.ENTERED, book));
        }
        return keep(read);
    }

    /** What became of one body among many. */
    public sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        /** The same was kept before, under this id. */
        record Known(UUID id) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /**
     * Enters claims whose bodies hold to their constraints; one that is refused all the same does not keep the others
     * out.
     */
    @Transactional
    public List<Outcome> enterEach(List<ClaimBody> bodies) {
        return enterEach(bodies, read -> Map.of());
    }

    /** As {@link #enterEach}, but a claim that its claimant is known to have made in the same words is not doubled. */
    @Transactional
    public List<Outcome> enterEachOnce(List<ClaimBody> bodies) {
        return enterEach(bodies, twins::of);
    }

    private List<Outcome> enterEach(List<ClaimBody> bodies, Function<List<NewClaim>, Map<NewClaim, UUID>> knownAmong) {
        NameBook book = new NameBook();
        prefetch.fill(book, bodies);
        List<NewClaim> read = new ArrayList<>();
        List<@Nullable Problem> refusals = new ArrayList<>();
        for (ClaimBody body : bodies) {
            try {
                read.add(reader.read(body, NewClaim.Origin.ENTERED, book));
                refusals.add(null);
            } catch (ProblemException refusal) {
                refusals.add(refusal.problem());
            }
        }
        Map<NewClaim, UUID> known = knownAmong.apply(read);
        Iterator<NewClaim> all = read.iterator();
        Iterator<UUID> ids = keep(read.stream()
                        .filter(one -> !known.containsKey(one))
                        .toList())
                .iterator();
        return refusals.stream()
                .map(problem -> problem == null ? outcome(known.get(all.next()), ids) : new Outcome.Refused(problem))
                .toList();
    }

    private static Outcome outcome(@Nullable UUID known, Iterator<UUID> kept) {
        return known == null ? new Outcome.Kept(kept.next()) : new Outcome.Known(known);
    }

    /**
     * Keeps claims whose names are all resolved.
     *
     * @return their ids, in the order given
     */
    @Transactional
    public List<UUID> keep(List<NewClaim> said) {
        List<ClaimLinks> links = linking.links(said);
        Instant now = clock.instant();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Claim claim = new Claim(Ids.next(), now);
            claim.write(said.get(i), links.get(i), now);
            database.persist(claim);
            ids.add(claim.id());
        }
        for (int i = 0; i < said.size(); i++) {
            NewClaim one = said.get(i);
            audit.append(
                    one.origin().extractor() == null ? person.name() : CurrentPerson.MACHINE,
                    "claim.entered",
                    "claim",
                    ids.get(i),
                    null,
                    one);
        }
        return ids;
    }
}
