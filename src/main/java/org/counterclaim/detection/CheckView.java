package org.counterclaim.detection;

import java.util.List;
import java.util.UUID;
import org.counterclaim.source.Names;

/**
 * What follows from the claims of an event without being a contradiction between claimants.
 *
 * @param finding CONSISTENT, INCONSISTENT, INCOMPLETE or NOT_IN_DOCUMENT
 * @param claims those it rests on, a total before its parts
 * @param why one sentence in each language
 */
public record CheckView(String finding, List<UUID> claims, Names why) {

    /** All checks of one event. */
    public record Listing(List<CheckView> items) {}
}
