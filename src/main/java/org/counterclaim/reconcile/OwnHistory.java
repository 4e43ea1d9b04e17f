package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;

/** How each word of a known claimant stands to its word before in the same scope. What rules imply is not its word. */
final class OwnHistory {

    private final OwnWords ownWords;
    private final Threads<Topic> topics;
    private final List<Relation> relations = new ArrayList<>();

    OwnHistory(Reading reading) {
        this.ownWords = new OwnWords(reading.predicate());
        this.topics = new Threads<>(reading.speakers().count(), OwnHistory::sameScope, Topic::of);
    }

    /** Takes the words of all claimants, earliest first. */
    void hear(Word word) {
        Word earlier = word.known() && !word.implied() ? topics.put(word) : null;
        if (earlier != null) {
            ownWords.relate(earlier, word).ifPresent(relations::add);
        }
    }

    List<Relation> relations() {
        return relations;
    }

    private static boolean sameScope(Word earlier, Word later) {
        return earlier.scope().equals(later.scope());
    }

    /** A claimant and what it speaks of. */
    private record Topic(int speaker, Scope scope) {

        static Topic of(Word word) {
            return new Topic(word.speaker(), word.scope());
        }
    }
}
