package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.counterclaim.document.SecondReadings;

/** Tells the page on which reports are brought in whether they leave this machine. */
@Named("outside")
@ApplicationScoped
class Outside {

    private final SecondReadings readings;

    Outside(SecondReadings readings) {
        this.readings = readings;
    }

    /** Where they go; empty when they stay. */
    public String host() {
        return readings.host().orElse("");
    }
}
