package org.counterclaim.intake;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.event.EventLinker;
import org.counterclaim.extract.reading.Offices;

/** Makes the plain extractor and linker available; their lexicons are read once, before the first report comes. */
@ApplicationScoped
class Extraction {

    @Startup
    @Produces
    @Singleton
    Extractor extractor() {
        return Extractor.load();
    }

    @Produces
    @Singleton
    Offices offices(Extractor extractor) {
        return extractor.offices();
    }

    @Produces
    @Singleton
    EventLinker linker(Extractor extractor) {
        return extractor.linker();
    }
}
