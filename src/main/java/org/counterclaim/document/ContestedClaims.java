package org.counterclaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which claims of a report stand in active conflicts. */
@ApplicationScoped
class ContestedClaims {
    private record Contest(UUID claim, UUID conflict) {}

    private final Jdbi database;

    ContestedClaims(Jdbi database) {
        this.database = database;
    }

    /** The conflicts of each claim, the strongest first. */
    Map<UUID, List<UUID>> ofDocument(UUID document) {
        return database.withHandle(handle -> handle.createQuery("""
                        select claim.id, conflict.id from claim
                        join position_claim held on held.claim_id = claim.id
                        join conflict on conflict.id = held.conflict_id and conflict.active
                        where claim.document_id = :document
                           or claim.id in (select claim_id from claim_carried where document_id = :document)
                        group by claim.id, conflict.id, conflict.score
                        order by conflict.score desc, conflict.id""")
                .bind("document", document)
                .map((row, context) -> new Contest(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .collect(Collectors.groupingBy(
                        Contest::claim, Collectors.mapping(Contest::conflict, Collectors.toList()))));
    }
}
