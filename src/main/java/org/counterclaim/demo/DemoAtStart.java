package org.counterclaim.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Loads the demonstration at start, where the operator asked for it. */
@ApplicationScoped
class DemoAtStart {

    private final DemoSettings settings;
    private final DemoLoader loader;

    DemoAtStart(DemoSettings settings, DemoLoader loader) {
        this.settings = settings;
        this.loader = loader;
    }

    void load(@Observes StartupEvent start) {
        if (settings.load()) {
            loader.load();
        }
    }
}
