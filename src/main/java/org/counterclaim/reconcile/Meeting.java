package org.counterclaim.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where flat denials and affirmations of one moment meet, by place. */
final class Meeting {

    private final Map<String, Witnesses> denied = new HashMap<>();
    private final Map<String, Witnesses> affirmedInside = new HashMap<>();

    void add(Word word) {
        for (String path : word.ground()) {
            if (word.denies()) {
                denied.computeIfAbsent(path, ignored -> new Witnesses()).add(word);
            } else {
                Ground.upwards(path)
                        .forEach(outer -> affirmedInside
                                .computeIfAbsent(outer, ignored -> new Witnesses())
                                .add(word));
            }
        }
    }

    Optional<Word> opponent(Word word, boolean independent) {
        for (String path : word.ground()) {
            Optional<Word> found = word.denies() ? affirmed(word, path, independent) : denied(word, path, independent);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Word> affirmed(Word denial, String path, boolean independent) {
        Witnesses witnesses = denial.deniesFlatly() ? affirmedInside.get(path) : null;
        return witnesses == null ? Optional.empty() : Optional.ofNullable(witnesses.against(denial, independent));
    }

    private Optional<Word> denied(Word affirmation, String path, boolean independent) {
        for (String outer : Ground.upwards(path)) {
            Witnesses witnesses = denied.get(outer);
            Word against = witnesses == null ? null : witnesses.against(affirmation, independent);
            if (against != null) {
                return Optional.of(against);
            }
        }
        return Optional.empty();
    }
}
