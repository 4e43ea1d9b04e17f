package org.counterclaim.platform;

import java.util.List;

/** What the person at the terminal is told, once the server stands. */
public interface Welcome {
    /**
     * The lines; none when there is nothing to tell.
     *
     * @param address where the server is reached from this machine, without a path
     */
    List<String> words(String address);
}
