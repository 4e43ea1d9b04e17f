package org.counterclaim.detection;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** What a rule that is only logged would have let speak to a question. */
record RuleTrial(UUID question, String rule, SortedSet<UUID> claims) {

    static RuleTrial of(UUID question, String rule, Set<UUID> claims) {
        return new RuleTrial(question, rule, new TreeSet<>(claims));
    }
}
