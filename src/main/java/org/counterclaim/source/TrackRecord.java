package org.counterclaim.source;

import java.util.Map;

/**
 * How a source's claims fared.
 *
 * @param contested conflicts it stands in
 * @param closed of these, those that people closed
 * @param endings how these ended, by resolution
 * @param verdicts what people found of the positions it held, by verdict
 * @param againstItself conflicts in which it contradicts itself
 * @param updates how often it brought an own figure up to date
 * @param corrections how often it took an own word back or lowered it
 */
public record TrackRecord(
        long contested,
        long closed,
        Map<String, Long> endings,
        Map<String, Long> verdicts,
        long againstItself,
        long updates,
        long corrections) {}
