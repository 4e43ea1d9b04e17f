package org.counterclaim.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.conflict.ConflictLists;

/**
 * The conflicts that the machine or people changed within a time.
 *
 * @param first those with the highest score
 * @param count of all
 */
record Changes(List<UUID> first, int count) {

    /** As many as somebody reads in a mail; the queue has the others. */
    private static final int MOST = 40;

    private static final int CHUNK = 500;
    private static final String CHANGED =
            "greatest(conflict.changed_at, review.changed_at) >= :start and greatest(conflict.changed_at, review.changed_at) < :end";

    static Changes between(ConflictLists lists, ConflictFilter filter, Instant from, Instant to) {
        ConflictLists.Walk walk = lists.walk(filter, CHANGED, from, to, CHUNK);
        List<UUID> first = new ArrayList<>();
        int count = 0;
        for (List<UUID> chunk = walk.next(); !chunk.isEmpty(); chunk = walk.next()) {
            first.addAll(chunk.subList(0, Math.min(chunk.size(), MOST - first.size())));
            count += chunk.size();
        }
        return new Changes(first, count);
    }
}
