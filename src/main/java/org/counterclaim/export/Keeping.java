package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;

/** Keeps finished exports, and tells the trail of them. */
@ApplicationScoped
class Keeping {

    private final Exports exports;
    private final AuditTrail audit;
    private final CurrentPerson person;

    Keeping(Exports exports, AuditTrail audit, CurrentPerson person) {
        this.exports = exports;
        this.audit = audit;
        this.person = person;
    }

    @Transactional
    UUID keep(Exporting.Draft draft, boolean scheduled) {
        UUID id = exports.keep(draft, scheduled);
        // Another node may have kept the same one before.
        if (exports.byId(id).isPresent()) {
            audit.append(
                    person.name(),
                    "export.made",
                    "export",
                    id,
                    null,
                    Map.of("sha256", draft.sha256(), "conflicts", draft.conflicts()));
        }
        return id;
    }
}
