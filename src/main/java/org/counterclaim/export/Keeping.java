package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.jspecify.annotations.Nullable;

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
        return keep(draft, scheduled, null, person.name());
    }

    /** For someone who asked for it earlier. */
    @Transactional
    UUID keep(Exporting.Draft draft, boolean scheduled, @Nullable UUID corrects, String madeBy) {
        UUID id = exports.keep(draft, scheduled, corrects, madeBy);
        // Another node may have kept the same one before.
        if (exports.byId(id).isPresent()) {
            audit.append(
                    madeBy,
                    corrects == null ? "export.made" : "export.corrected",
                    "export",
                    id,
                    corrects == null ? null : Map.of("edition", draft.order().edition() - 1, "id", corrects),
                    Map.of(
                            "sha256",
                            draft.sha256(),
                            "conflicts",
                            draft.conflicts(),
                            "edition",
                            draft.order().edition()));
        }
        return id;
    }
}
