package org.counterclaim.platform;

/** Work that the program is started for instead of serving, such as {@code ./counterclaim rebuild}; a CDI bean each. */
public interface Task {
    /** The word by which the setting {@code counterclaim.task} calls it. */
    String name();

    /**
     * Does the work.
     *
     * @return what was done, as a line for the person at the terminal
     */
    String run();
}
