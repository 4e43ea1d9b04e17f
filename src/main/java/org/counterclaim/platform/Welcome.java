package org.counterclaim.platform;

import java.util.Optional;

/** Where the person at the terminal goes first, once the server stands. */
public interface Welcome {
    /** The path of a page to go to once, before any other; empty when there is nothing to do there. */
    Optional<String> path();
}
