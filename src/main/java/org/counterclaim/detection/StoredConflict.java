package org.counterclaim.detection;

import java.util.UUID;

/** A conflict as it stood before this pass. */
record StoredConflict(UUID id, UUID question, boolean active, String fingerprint) {

    boolean differsFrom(FoundConflict found) {
        return !active || !fingerprint.equals(found.fingerprint());
    }
}
