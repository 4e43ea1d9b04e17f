package org.counterclaim.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.counterclaim.problem.ProblemException;

/** The reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /**
     * Takes a review for a change. The conflict is held as it is meanwhile: a worker that is changing its positions
     * finishes first, and the person is then told that they changed.
     *
     * @param expected the revision of the conflict that the person saw
     */
    Review toChange(UUID conflict, Revision expected) {
        List<?> machine = getEntityManager()
                .createNativeQuery("select version from conflict where id = :id for share")
                .setParameter("id", conflict)
                .getResultList();
        if (machine.isEmpty()) {
            throw ProblemException.noSuch("conflict", conflict);
        }
        Review review = findById(conflict, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(review);
        expected.check(((Number) machine.getFirst()).intValue() + review.version());
        return review;
    }

    Review needed(UUID conflict) {
        return findByIdOptional(conflict).orElseThrow(() -> ProblemException.noSuch("conflict", conflict));
    }
}
