package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The words of each known claimant that spoke more than once. What rules imply is not its word. */
final class Histories {

    private Histories() {}

    /** By claimant, in the order of {@code words}. */
    static Map<UUID, List<Word>> of(List<Word> words) {
        Map<UUID, List<Word>> histories = new TreeMap<>();
        for (Word word : words) {
            UUID origin = word.said().origin();
            if (origin != null && !word.implied()) {
                histories.computeIfAbsent(origin, ignored -> new ArrayList<>()).add(word);
            }
        }
        histories.values().removeIf(history -> history.size() < 2);
        return histories;
    }
}
