package org.counterclaim.document;

import java.util.List;
import org.counterclaim.claim.NewClaim;

/** Reads claims out of a report. */
public interface ClaimExtraction {

    /**
     * The claims that a report seems to hold, with every name in them resolved: new sources and events are entered in
     * the current transaction, the one that keeps the document.
     */
    List<NewClaim> claimsOf(Document document);
}
