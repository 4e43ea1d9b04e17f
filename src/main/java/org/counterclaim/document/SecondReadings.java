package org.counterclaim.document;

import java.util.Optional;
import java.util.UUID;

/** What a second reader made of reports. */
public interface SecondReadings {

    /** Empty when no second reader was ever to read it. */
    Optional<SecondReading> of(UUID document);

    /** The machine that reports are sent to for it, as people would name it; empty when none leaves this one. */
    Optional<String> host();
}
