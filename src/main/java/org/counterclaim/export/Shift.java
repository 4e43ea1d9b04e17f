package org.counterclaim.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a conflict from one export to the next.
 *
 * @param before null where the earlier export has no such conflict
 * @param after null where this one has none
 */
record Shift(
        UUID conflict, @Nullable Standing before, @Nullable Standing after) {

    /** In the order of the later export; what is in it no longer comes last, by id. */
    static List<Shift> between(Map<UUID, Standing> earlier, List<Standing> later) {
        List<Shift> shifts = new ArrayList<>();
        Map<UUID, Standing> left = new java.util.TreeMap<>(earlier);
        for (Standing after : later) {
            Standing before = left.remove(after.conflict());
            if (before == null || !before.isLike(after)) {
                shifts.add(new Shift(after.conflict(), before, after));
            }
        }
        left.forEach((conflict, before) -> shifts.add(new Shift(conflict, before, null)));
        return shifts;
    }

    /** ADDED, CHANGED or GONE. */
    String kind() {
        return before == null ? "ADDED" : after == null ? "GONE" : "CHANGED";
    }
}
