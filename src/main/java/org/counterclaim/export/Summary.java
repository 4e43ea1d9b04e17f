package org.counterclaim.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * An export in figures.
 *
 * @param sections conflicts by {@link Section}, in their order
 * @param types conflicts by what they are about
 * @param events those with the most conflicts first
 * @param sources those in the most conflicts first
 * @param oppositions which sources stand on different sides, the most often first
 * @param days claims by the day on which they were published, each day of the period; empty for long periods
 * @param since what changed since the export before; null where there is none
 */
public record Summary(
        int conflicts,
        long claims,
        Map<String, Integer> sections,
        Map<String, Integer> types,
        List<Tally> events,
        List<Tally> sources,
        List<Opposition> oppositions,
        List<Day> days,
        @Nullable Since since) {

    /** How many conflicts something is in. */
    public record Tally(UUID id, Names names, int conflicts) {}

    /** In how many conflicts two sources hold different positions. */
    public record Opposition(UUID one, UUID other, int conflicts) {}

    /** How many claims of the conflicts were published on a day. */
    public record Day(LocalDate day, int claims) {}

    /** How many conflicts came, changed and went since an export. */
    public record Since(UUID export, int added, int changed, int gone) {}
}
