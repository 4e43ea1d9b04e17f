package org.counterclaim.conflict;

import java.util.List;
import org.counterclaim.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param count how many conflicts match; at least so many where not {@code isCounted}
 * @param isBare whether there is nothing at all in the store, so that the page teaches instead
 * @param arrivalsHref where to ask for conflicts newer than this page
 */
record Queue(
        QueueAsked asked,
        List<ConflictView> rows,
        long count,
        boolean isCounted,
        boolean isBare,
        @Nullable String nextHref,
        String arrivalsHref,
        List<Option> predicates,
        List<Option> sources,
        List<Option> events) {}
