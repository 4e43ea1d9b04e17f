package org.counterclaim.extract;

import java.util.SortedSet;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a report lets one see of an event. Claims of one report that share an event share its sketch.
 *
 * @param number tells the report's sketches apart, from 0; the report's main event is 0
 * @param family what kind of occurrence
 * @param places where, innermost known; empty when the report names none
 * @param window when; null when the report does not say
 * @param actors codes of the parties to it
 * @param titleAr a title in Arabic, composed from the codes
 * @param titleEn a title in English, composed from the codes
 */
public record EventSketch(
        int number,
        PredicateFamily family,
        SortedSet<Place> places,
        @Nullable TimeWindow window,
        SortedSet<String> actors,
        String titleAr,
        String titleEn) {}
