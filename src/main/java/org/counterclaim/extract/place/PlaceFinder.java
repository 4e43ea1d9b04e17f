package org.counterclaim.extract.place;

import java.util.Collection;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;

/** Finds the places that a report names and tells like-named ones apart. Safe for use by many threads. */
public final class PlaceFinder {

    public PlaceFinder(Gazetteer gazetteer) {}

    /**
     * The mentions in all of a report's sentences, by start, none overlapping.
     *
     * @param sentences the report's sentences; a headline's are found by a call of their own, or by offsets of one text
     * @param taken stretches that are no places though they hold a place's name, such as names of sources
     */
    public List<FoundPlace> find(List<Sentence> sentences, Collection<TextSpan> taken) {
        return List.of();
    }
}
