package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.event.Maker;
import org.counterclaim.event.Question;
import org.counterclaim.event.QuestionKey;
import org.counterclaim.event.Questions;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.statement.ClaimStatus;

/** What people change about claims. Nothing is deleted, and every change is in the audit trail. */
@ApplicationScoped
@Needs(Role.REVIEWER)
public class ClaimEditing {

    private final Claims claims;
    private final ClaimViews views;
    private final ClaimReader reader;
    private final ClaimLinking linking;
    private final NameLookup names;
    private final Questions questions;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    ClaimEditing(
            Claims claims,
            ClaimViews views,
            ClaimReader reader,
            ClaimLinking linking,
            NameLookup names,
            Questions questions,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.claims = claims;
        this.views = views;
        this.reader = reader;
        this.linking = linking;
        this.names = names;
        this.questions = questions;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Writes a claim anew, keeping how it came to be.
     *
     * @param match is given the present version and refuses a stale change
     */
    @Transactional
    public ClaimView rewrite(UUID id, ClaimBody body, IntConsumer match) {
        return change(id, "claim.rewritten", match, claim -> {
            NewClaim.Origin origin =
                    new NewClaim.Origin(Maker.PERSON, claim.extractor(), claim.confidence(), claim.rules());
            NewClaim said = reader.read(body, origin, new NameBook());
            claim.write(said, linking.links(List.of(said)).getFirst(), clock.instant());
        });
    }

    /** Accepts, rejects or retracts a claim. */
    @Transactional
    public ClaimView decide(UUID id, ClaimStatus status, IntConsumer match) {
        return change(id, "claim." + status.name().toLowerCase(Locale.ROOT), match, claim -> {
            if (claim.replacedBy() != null) {
                throw ProblemType.NOT_ALLOWED_NOW.because("Another claim stands in this one's place");
            }
            claim.become(status, clock.instant());
        });
    }

    /** Retracts a claim in favour of a later one. */
    @Transactional
    public ClaimView replace(UUID id, UUID by, IntConsumer match) {
        Claim later = claims.findById(by);
        if (later == null || by.equals(id) || later.replacedBy() != null) {
            throw ProblemException.invalid("by", "must be another claim that is not itself replaced");
        }
        return change(id, "claim.replaced", match, claim -> claim.replaceBy(later, clock.instant()));
    }

    /** Puts a claim under another event or question. The machine does not move it again. */
    @Transactional
    public ClaimView move(UUID id, ClaimMove to, IntConsumer match) {
        return change(id, "claim.moved", match, claim -> {
            Question present = claim.question();
            QuestionKey key = new QuestionKey(
                    names.eventToMoveTo(to, present.event().id()),
                    names.predicateToMoveTo(to, present.predicate()),
                    new TreeMap<>(to.qualifiers() == null ? present.qualifiers() : to.qualifiers()));
            claim.moveTo(database.getReference(Question.class, questions.idOf(key)), clock.instant());
        });
    }

    private ClaimView change(UUID id, String action, IntConsumer match, Consumer<Claim> change) {
        Claim claim = claims.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("claim", id));
        match.accept(claim.version());
        ClaimView before = view(id);
        change.accept(claim);
        database.flush();
        ClaimView after = view(id);
        audit.append(person.name(), action, "claim", id, before, after);
        return after;
    }

    private ClaimView view(UUID id) {
        return views.byIds(List.of(id)).getFirst();
    }
}
