package org.counterclaim.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every page its messages in the language of the visit; by itself Qute would ask the browser alone. */
@ApplicationScoped
class SpokenLanguage {

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(SpokenLanguage::choose);
    }

    private static void choose(TemplateInstance page) {
        // What is written without a visit, such as the digest of a week, says itself in which language.
        if (Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null) {
            Language language = Arc.container().instance(Visit.class).get().language();
            page.setLocale(language.tag());
        }
    }
}
