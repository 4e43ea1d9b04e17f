package org.counterclaim.claim;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Stands in where nothing reconciles, as in a node that only takes claims in. */
@DefaultBean
@ApplicationScoped
class NothingReconciles implements Reconciling {

    @Override
    public void await(Set<UUID> events) {}
}
