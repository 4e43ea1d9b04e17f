package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterclaim.statement.ClaimStatus;

/** The claims. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** Claims with all they point to, in three queries whatever their number; in no order. */
    List<Claim> whole(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = list("""
                from Claim c join fetch c.question q join fetch q.event e join fetch e.subject
                left join fetch c.claimant left join fetch c.publisher
                left join fetch c.answer.place left join fetch c.answer.actor
                where c.id in ?1""", ids);
        list("from Claim c left join fetch c.via where c.id in ?1", ids);
        list("from Claim c left join fetch c.places where c.id in ?1", ids);
        return claims;
    }

    /** Of those that stand, the latest published. */
    List<UUID> latestOfEvent(UUID event, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Claim c where c.question.event.id = :event and c.status in :standing"
                                + " order by c.publishedAt desc, c.id desc",
                        UUID.class)
                .setParameter("event", event)
                .setParameter(
                        "standing",
                        Arrays.stream(ClaimStatus.values())
                                .filter(ClaimStatus::isLive)
                                .toList())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those found in it and those it carries from an earlier version or a copy. */
    @SuppressWarnings("unchecked")
    List<UUID> idsOfDocument(UUID document) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from claim where document_id = :document
                        union select claim_id from claim_carried where document_id = :document order by 1""", UUID.class)
                .setParameter("document", document)
                .getResultList();
    }
}
