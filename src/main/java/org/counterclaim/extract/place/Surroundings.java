package org.counterclaim.extract.place;

import java.util.List;

/**
 * What is known of where a report's news is besides the places of one of its texts.
 *
 * @param named countries of those who speak and act in the report, and those that its other text names, as codes of the
 *     place tree, once for each time
 * @param home the country that it is published in; empty when not known
 */
public record Surroundings(List<String> named, String home) {

    /** Nothing is known. */
    public static final Surroundings UNKNOWN = new Surroundings(List.of(), "");
}
