package org.counterclaim.conflict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param count how many conflicts match; at least so many where not {@code isCounted}
 * @param isBare whether there is nothing at all in the store, so that the page teaches instead
 * @param firstHref the first page; null on it
 * @param arrivalsHref where to ask for conflicts newer than this page
 * @param mayReview whether whoever looks may change reviews
 */
record Queue(
        QueueAsked asked,
        List<QueueRow> rows,
        long count,
        boolean isCounted,
        boolean isBare,
        @Nullable String nextHref,
        @Nullable String firstHref,
        String facetsHref,
        String arrivalsHref,
        List<Tab> tabs,
        List<String> assignees,
        boolean mayReview) {

    /**
     * A view of the queue.
     *
     * @param view one that was kept; null for one that is always there
     * @param code names the one that is always there
     */
    record Tab(String code, @Nullable SavedView view, String href, boolean isCurrent, boolean isOwn) {}

    public List<SavedView> ownViews() {
        return tabs.stream()
                .filter(Tab::isOwn)
                .map(Tab::view)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Each can be closed with by its number. */
    public List<String> resolutions() {
        return ReviewForm.RESOLUTIONS;
    }

    public String here() {
        return asked.href();
    }

    public String query() {
        return asked.query(Map.of());
    }
}
