package org.counterclaim.extract;

import java.util.SortedSet;
import java.util.UUID;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * An event that is already kept, as the linker sees it.
 *
 * @param id the event
 * @param subject the subject it belongs to
 * @param families the families of its claims' predicates
 * @param places where
 * @param window when; null when nothing says so
 * @param actors codes of the parties to it, and what else it is known by
 */
public record KnownEvent(
        UUID id,
        UUID subject,
        SortedSet<PredicateFamily> families,
        SortedSet<Place> places,
        @Nullable TimeWindow window,
        SortedSet<String> actors) {

    /** The same, known by more. */
    public KnownEvent knownBy(SortedSet<String> more) {
        return new KnownEvent(id, subject, families, places, window, more);
    }
}
