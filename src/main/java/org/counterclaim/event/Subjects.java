package org.counterclaim.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The subjects. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {

    /** The subject, or the one it was merged into. */
    public Optional<Subject> present(UUID id) {
        Subject subject = findById(id);
        if (subject == null) {
            return Optional.empty();
        }
        Subject survivor = subject.mergedInto();
        return Optional.of(survivor == null ? subject : survivor);
    }
}
