package org.counterclaim.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.counterclaim.platform.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What rules between questions do when claims come in, and what is counted of it. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class RulesInTheQueueTest {

    private final OwnQueue queue = new OwnQueue();

    @Test
    void aRuleLetsAClaimSpeakToAnotherQuestion() {
        rule("APPLY");
        UUID reached = queue.rows.question(queue.event, "agreement.reached", "{}");
        UUID departed = queue.rows.question(queue.event, "departure.happened", "{}");
        queue.rows.yesNo(reached, queue.sana, "DENIES");
        queue.rows.yesNo(departed, queue.sohr, "AFFIRMS");
        queue.drain();
        assertThat(queue.count("select count(*) from conflict")).isZero();
        queue.rows.yesNo(departed, queue.sohr, "AFFIRMS", "{\"basis\":\"agreement\"}");
        queue.drain();
        assertThat(queue.one("select question_id || ' ' || rule_code from conflict"))
                .isEqualTo(reached + " departure-under-agreement");
    }

    @Test
    void aRuleOnTrialIsToldOnceAndChangesNothing() {
        rule("LOG");
        queue.rows.yesNo(queue.rows.question(queue.event, "agreement.reached", "{}"), queue.sana, "DENIES");
        queue.rows.yesNo(
                queue.rows.question(queue.event, "departure.happened", "{}"),
                queue.sohr,
                "AFFIRMS",
                "{\"basis\":\"agreement\"}");
        queue.drain();
        queue.database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        queue.drain();
        assertThat(queue.count("select count(*) from conflict")).isZero();
        assertThat(queue.actions()).containsExactly("rule.tried");
    }

    @Test
    void aRuleBeginsAndLapsesByDateWithoutAnyWrite() {
        rule("APPLY");
        queue.database.useHandle(handle -> handle.execute(
                "update rule set valid_from = now() + interval '1 day', valid_to = now() + interval '3 days'"));
        queue.rows.yesNo(queue.rows.question(queue.event, "agreement.reached", "{}"), queue.sana, "DENIES");
        queue.rows.yesNo(
                queue.rows.question(queue.event, "departure.happened", "{}"),
                queue.sohr,
                "AFFIRMS",
                "{\"basis\":\"agreement\"}");
        queue.drain();
        sweepAfter(Duration.ofHours(1));
        assertThat(queue.count("select count(*) from dirty_question")).isZero();
        assertThat(queue.count("select count(*) from conflict")).isZero();

        sweepAfter(Duration.ofDays(2));
        queue.drain();
        assertThat(queue.one("select rule_code || ' ' || active from conflict"))
                .isEqualTo("departure-under-agreement true");
        sweepAfter(Duration.ofDays(2));
        assertThat(queue.count("select count(*) from dirty_question")).isZero();

        sweepAfter(Duration.ofDays(4));
        queue.drain();
        assertThat(queue.one("select active::text from conflict")).isEqualTo("false");
    }

    @Test
    void whatWasDoneIsCounted() {
        rule("LOG");
        queue.rows.yesNo(queue.rows.question(queue.event, "agreement.reached", "{}"), queue.sana, "DENIES");
        queue.rows.yesNo(
                queue.rows.question(queue.event, "departure.happened", "{}"),
                queue.sohr,
                "AFFIRMS",
                "{\"basis\":\"agreement\"}");
        queue.drain();
        double reconciled =
                queue.counted.get("counterclaim.reconcile.reconciled").counter().count();
        queue.database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        queue.drain();
        assertThat(reconciled).isGreaterThanOrEqualTo(2);
        assertThat(queue.counted
                        .get("counterclaim.reconcile.reconciled")
                        .counter()
                        .count())
                .isGreaterThan(reconciled);
        assertThat(queue.counted
                        .get("counterclaim.reconcile.tried")
                        .tag("rule", "departure-under-agreement")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private void sweepAfter(Duration time) {
        new RuleDates(queue.database, Clock.offset(Clock.systemUTC(), time)).sweep();
    }

    private void rule(String mode) {
        queue.database.useHandle(handle -> handle.execute("""
                insert into rule (id, code, source_predicate, source_stance, condition, target_predicate, target_stance,
                                  mode, label_en, label_ar)
                values (gen_random_uuid(), 'departure-under-agreement', 'departure.happened', 'AFFIRMS',
                        '{"basis":"agreement"}', 'agreement.reached', 'AFFIRMS', ?, 'x', 'x')""", mode));
    }
}
