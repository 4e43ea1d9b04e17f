package org.counterclaim.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.counterclaim.reconcile.ClaimReconciler;
import org.counterclaim.reconcile.Reconciler;

/** Makes a bean of the reconciler, which knows of no container. */
@ApplicationScoped
class Machinery {

    @Produces
    @Singleton
    Reconciler reconciler() {
        return new ClaimReconciler();
    }
}
