package org.counterclaim.extract.place;

import java.util.List;
import org.counterclaim.extract.text.TextSpan;

/**
 * A mention of a place.
 *
 * @param start first UTF-16 unit in the text, kind words included ("حي التضامن"), joined particles left out where they
 *     can be
 * @param end one past its last unit
 * @param chosen what it most likely is, given the report's other places
 * @param candidates all that the words can mean, the chosen one first
 * @param demonym whether the words name the people or the state of the place ("Syrian", "سورية") rather than the place
 * @param confidence 0 to 1: how clear the choice is
 * @param near whether the words name a place that something is near or away from: chosen is then what it lies in
 */
public record FoundPlace(
        int start,
        int end,
        NamedPlace chosen,
        List<NamedPlace> candidates,
        boolean demonym,
        double confidence,
        boolean near) {

    FoundPlace(int start, int end, NamedPlace chosen, List<NamedPlace> candidates, boolean demonym, double confidence) {
        this(start, end, chosen, candidates, demonym, confidence, false);
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
