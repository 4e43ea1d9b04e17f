package org.counterclaim.conflict;

/** How much of a conflict is read: a page holds what a person can look at, an export what there is. */
public enum Depth {
    /** Up to 50 positions with up to 100 claims each; the counts tell of the rest. */
    PAGE(50, 100, 300),
    /** What a row of the queue shows: three positions, without their claims. */
    ROW(3, 0, 0),
    /** Up to 1,000 positions with up to 10,000 claims each: one conflict fits into memory, whatever its size. */
    EXPORT(1_000, 10_000, 300),
    /** All positions without their claims: what a table of claims needs beside the claims. */
    HEADS(Integer.MAX_VALUE, 0, 0),
    /** How the claims relate, without the claims. */
    RELATIONS(0, 0, 300);

    final int positions;
    final int claims;
    final int relations;

    Depth(int positions, int claims, int relations) {
        this.positions = positions;
        this.claims = claims;
        this.relations = relations;
    }
}
