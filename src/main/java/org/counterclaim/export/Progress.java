package org.counterclaim.export;

/** Is told how far the making of an export has come. */
interface Progress {

    /** Where nobody waits. */
    Progress UNSEEN = conflicts -> {};

    /** So many conflicts stand in it; some formats go through them more than once. */
    default void expect(int conflicts) {}

    /** So many more conflicts were gone through. */
    void advance(int conflicts);
}
