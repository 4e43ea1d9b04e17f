package org.counterclaim.detection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps a record of what rules on trial would have implied, once for each question, rule and set of claims. */
final class RuleTrials {

    private static final String ACTION = "rule.tried";

    private record Told(UUID question, String after) {}

    /** Answers with those that were not told before. */
    List<RuleTrial> record(Handle handle, List<Inquiry> inquiries, MachineTrail trail) {
        List<RuleTrial> trials =
                inquiries.stream().flatMap(inquiry -> inquiry.trials().stream()).toList();
        if (trials.isEmpty()) {
            return List.of();
        }
        Set<Told> known = known(handle, trials.stream().map(RuleTrials::told).toList());
        List<RuleTrial> fresh =
                trials.stream().filter(trial -> !known.contains(told(trial))).toList();
        fresh.forEach(trial -> trail.add(ACTION, "question", trial.question(), null, json(trial)));
        return fresh;
    }

    private static Told told(RuleTrial trial) {
        return new Told(trial.question(), json(trial));
    }

    private static Set<Told> known(Handle handle, List<Told> trials) {
        return handle.createQuery("""
                        select trial.question, trial.after
                        from unnest(:questions, :afters) as trial (question, after)
                        where exists (select from audit
                                      where audit.entity = 'question' and audit.entity_id = trial.question::text
                                        and audit.action = :action and audit.after = trial.after::jsonb)""")
                .bindArray(
                        "questions",
                        UUID.class,
                        trials.stream().map(Told::question).toList())
                .bindArray(
                        "afters", String.class, trials.stream().map(Told::after).toList())
                .bind("action", ACTION)
                .map((row, context) -> new Told(row.getObject(1, UUID.class), row.getString(2)))
                .set();
    }

    private static String json(RuleTrial trial) {
        StringBuilder claims = new StringBuilder();
        trial.claims()
                .forEach(claim ->
                        claims.append(claims.isEmpty() ? "\"" : "\",\"").append(claim));
        return "{\"rule\":\"" + trial.rule() + "\",\"claims\":[" + claims + "\"]}";
    }
}
