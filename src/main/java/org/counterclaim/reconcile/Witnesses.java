package org.counterclaim.reconcile;

import org.jspecify.annotations.Nullable;

/** The two earliest words of different origins found at one place: enough to answer whether another origin is there. */
final class Witnesses {

    private @Nullable Word one;
    private @Nullable Word other;

    void add(Word word) {
        if (one == null) {
            one = word;
        } else if (other == null && !word.sharesOriginWith(one)) {
            other = word;
        }
    }

    /** A word found here; with {@code independent} one that does not come from the origin of {@code word}. */
    @Nullable Word against(Word word, boolean independent) {
        if (!independent || one == null || !one.sharesOriginWith(word)) {
            return one;
        }
        return other;
    }
}
