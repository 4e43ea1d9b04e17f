package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.statement.ClaimStatus;

/** Takes a proposed claim out of the reckoning because its report no longer says so. */
@ApplicationScoped
public class ClaimWithdrawal {

    private final Claims claims;
    private final ClaimViews views;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Clock clock;

    ClaimWithdrawal(Claims claims, ClaimViews views, EntityManager database, AuditTrail audit, Clock clock) {
        this.claims = claims;
        this.views = views;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Retracts a claim in the current transaction.
     *
     * @param successor what the report says instead
     */
    public void withdraw(UUID id, Optional<UUID> successor) {
        ClaimView before = view(id);
        Claim claim = Objects.requireNonNull(claims.findById(id));
        if (successor.isPresent()) {
            claim.replaceBy(database.getReference(Claim.class, successor.get()), clock.instant());
        } else {
            claim.become(ClaimStatus.RETRACTED, clock.instant());
        }
        database.flush();
        audit.append(CurrentPerson.MACHINE, "claim.withdrawn", "claim", id, before, view(id));
    }

    private ClaimView view(UUID id) {
        return views.byIds(List.of(id)).getFirst();
    }
}
