package org.counterclaim.document;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.counterclaim.claim.NewClaim;

/** Stands in where nothing reads claims out of reports. */
@DefaultBean
@ApplicationScoped
class NothingExtracts implements ClaimExtraction {

    @Override
    public List<NewClaim> claimsOf(Document document) {
        return List.of();
    }
}
