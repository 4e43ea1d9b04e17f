package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words of each known claimant that spoke more than once. What rules imply is not its word. */
final class Histories {

    private Histories() {}

    /** By claimant, in the order of {@code words}; the claimant that first spoke again comes first. */
    static Map<UUID, List<Word>> of(List<Word> words) {
        Map<UUID, Word> first = HashMap.newHashMap(words.size());
        Map<UUID, List<Word>> histories = new LinkedHashMap<>();
        for (Word word : words) {
            UUID origin = word.said().origin();
            if (origin == null || word.implied()) {
                continue;
            }
            Word before = first.putIfAbsent(origin, word);
            if (before != null) {
                histories
                        .computeIfAbsent(origin, ignored -> new ArrayList<>(List.of(before)))
                        .add(word);
            }
        }
        return histories;
    }
}
