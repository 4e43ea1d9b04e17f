package org.counterclaim.export;

/** Is told how far the making of an export has come. */
interface Progress {

    /** Where nobody waits. */
    Progress UNSEEN = conflicts -> {};

    /** So many conflicts will be gone through, each as often as the format needs. */
    default void expect(long conflicts) {}

    /** So many more conflicts were gone through. */
    void advance(int conflicts);
}
