package org.counterclaim.claim;

import java.util.Set;
import java.util.UUID;

/** What compares claims once they are kept. */
public interface Reconciling {

    /** Waits until everything marked so far in these events is reconciled, or a few seconds have passed. */
    void await(Set<UUID> events);
}
