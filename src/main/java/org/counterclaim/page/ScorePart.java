package org.counterclaim.page;

import java.util.List;
import java.util.Map;

/** A part of a score, 0 to 1. */
public record ScorePart(String name, double value) {
    private static final List<String> ORDER =
            List.of("distance", "independence", "certainty", "recency", "consequence");

    static List<ScorePart> of(Map<String, Double> parts) {
        return ORDER.stream()
                .filter(parts::containsKey)
                .map(name -> new ScorePart(name, parts.getOrDefault(name, 0.0)))
                .toList();
    }
}
