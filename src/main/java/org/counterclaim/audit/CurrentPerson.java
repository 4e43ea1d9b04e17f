package org.counterclaim.audit;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who acts. Until there are accounts the server listens on loopback only, and everyone who reaches it is the one
 * person at this machine.
 */
@ApplicationScoped
public class CurrentPerson {

    /** The actor of what no person did. */
    public static final String MACHINE = "machine";

    public String name() {
        return "local";
    }
}
