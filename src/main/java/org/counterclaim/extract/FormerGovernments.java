package org.counterclaim.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.statement.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A government that has fallen goes by its ruler's name. While it stood it was the state's: whoever blamed "the regime"
 * and whoever denied for "the government" spoke of one party.
 */
final class FormerGovernments {

    /** A government, and the state's until it fell. */
    private record Rule(String state, Instant fell) {}

    private static final Map<String, Rule> RULES =
            Map.of("assad-government", new Rule("syrian-government", Instant.parse("2024-12-08T00:00:00Z")));

    private FormerGovernments() {}

    static List<Finding> named(List<Finding> findings, Instant publishedAt) {
        List<Finding> named = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String state = finding.proposition().answer() instanceof Actor actor ? state(actor, publishedAt) : null;
            named.add(
                    state == null
                            ? finding
                            : finding.saying(finding.proposition().answering(new Actor(state, state))));
        }
        return named;
    }

    private static @Nullable String state(Actor actor, Instant publishedAt) {
        Rule rule = RULES.get(actor.path());
        return rule != null && publishedAt.isBefore(rule.fell()) ? rule.state() : null;
    }
}
