package org.counterclaim.document;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Stands in where there is no second reader. */
@DefaultBean
@ApplicationScoped
class NobodyReadsTwice implements SecondReadings {

    @Override
    public Optional<SecondReading> of(UUID document) {
        return Optional.empty();
    }

    @Override
    public Optional<String> host() {
        return Optional.empty();
    }
}
