package org.counterclaim.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;

/** What every template can name without being given it. */
@TemplateGlobal
final class Globals {
    private Globals() {}

    static Visit visit() {
        return Arc.container().instance(Visit.class).get();
    }

    static Say say() {
        return visit().say();
    }
}
