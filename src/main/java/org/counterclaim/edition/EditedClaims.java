package org.counterclaim.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.claim.ClaimWithdrawal;
import org.counterclaim.claim.KnownClaims;
import org.counterclaim.claim.KnownClaims.Known;
import org.counterclaim.claim.NewClaim;
import org.counterclaim.document.Document;
import org.counterclaim.extract.text.SpelledText;
import org.counterclaim.statement.ClaimStatus;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the claims of a report that came before, in another edition. What both say is one claim and keeps its identity
 * and what people decided; what an edit took away is marked, with what came instead; only the rest is new.
 */
@ApplicationScoped
public class EditedClaims {

    private final KnownClaims known;
    private final ClaimIntake claims;
    private final ClaimWithdrawal withdrawal;
    private final EntityManager entities;
    private final Jdbi database;

    EditedClaims(
            KnownClaims known, ClaimIntake claims, ClaimWithdrawal withdrawal, EntityManager entities, Jdbi database) {
        this.known = known;
        this.claims = claims;
        this.withdrawal = withdrawal;
        this.entities = entities;
        this.database = database;
    }

    /** Keeps what was found in a document, in the current transaction. */
    public void keep(Document document, List<NewClaim> found) {
        Document version = document.replaces();
        Document earlier = version == null ? document.copyOf() : version;
        if (earlier == null) {
            claims.keep(found);
            return;
        }
        List<Known> before = known.ofDocument(earlier.id());
        Set<Known> carried = standing(document, before);
        List<NewClaim> fresh = new ArrayList<>();
        for (NewClaim claim : found) {
            Known one = KnownClaims.of(claim);
            Optional<Known> twin = before.stream().filter(one::isSame).findFirst();
            twin.ifPresent(carried::add);
            if (twin.isEmpty() && carried.stream().noneMatch(one::isOfSameWords)) {
                fresh.add(claim);
            }
        }
        carried.forEach(claim -> carry(claim, document));
        List<UUID> kept = claims.keep(fresh);
        if (version != null) {
            entities.flush();
            before.stream()
                    .filter(claim -> !carried.contains(claim))
                    .forEach(claim -> leave(claim, document, successor(claim, fresh, kept)));
        }
    }

    /** Those whose sentence the document still has. */
    private static Set<Known> standing(Document document, List<Known> before) {
        SpelledText headline = new SpelledText(document.headline());
        SpelledText text = new SpelledText(document.text());
        Set<Known> standing = new LinkedHashSet<>();
        for (Known claim : before) {
            if (text.holds(claim.statement()) || headline.holds(claim.statement())) {
                standing.add(claim);
            }
        }
        return standing;
    }

    private void carry(Known claim, Document document) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into claim_carried (claim_id, document_id) values (:claim, :document)
                        on conflict do nothing""")
                .bind("claim", claim.id())
                .bind("document", document.id())
                .execute());
    }

    private static Optional<UUID> successor(Known gone, List<NewClaim> fresh, List<UUID> kept) {
        for (int i = 0; i < fresh.size(); i++) {
            if (KnownClaims.of(fresh.get(i)).isOfSameQuestion(gone)) {
                return Optional.of(kept.get(i));
            }
        }
        return Optional.empty();
    }

    /** What a person accepted stays accepted until a person looks at it again. */
    private void leave(Known claim, Document document, Optional<UUID> successor) {
        UUID id = Objects.requireNonNull(claim.id());
        database.useHandle(handle -> handle.createUpdate("""
                        insert into claim_gone (claim_id, document_id, successor_id)
                        values (:claim, :document, :successor)""")
                .bind("claim", id)
                .bind("document", document.id())
                .bind("successor", successor.orElse(null))
                .execute());
        if (claim.status() == ClaimStatus.PROPOSED) {
            withdrawal.withdraw(id, successor);
        }
    }
}
