package org.counterclaim.detection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class QueueTest {

    private final Jdbi database = Jdbi.create(TestDatabase.migrated());
    private final ClaimRows rows = new ClaimRows(database);
    private final SimpleMeterRegistry counted = new SimpleMeterRegistry();
    private final Queue queue = new Queue(
            database,
            new Detection(new PlainReconciler(), new ObjectMapper(), counted, Clock.systemUTC()),
            500,
            3,
            Duration.ZERO);
    private UUID sana;
    private UUID sohr;
    private UUID event;

    @BeforeEach
    void twoSourcesAndAnEvent() {
        rows.predicate("agreement.reached", "YES_NO");
        rows.predicate("departure.happened", "YES_NO");
        rows.predicate("casualties.killed", "QUANTITY");
        sana = rows.source("SANA");
        sohr = rows.source("SOHR");
        event = rows.event();
    }

    @Test
    void opposedClaimsBecomeAConflictToReview() {
        UUID question = rows.question(event, "agreement.reached", "{}");
        rows.yesNo(question, sohr, "AFFIRMS");
        rows.yesNo(question, sana, "DENIES");
        drain();
        assertThat(one("select type || ' ' || active || ' ' || state from conflict join review on id = conflict_id"))
                .isEqualTo("POLARITY true NEW");
        assertThat(count("select count(*) from position_claim")).isEqualTo(2);
        assertThat(count("select count(*) from relation where conflict_id is not null"))
                .isEqualTo(1);
        assertThat(actions()).containsExactly("conflict.detected");
        assertThat(count("select count(*) from dirty_question")).isZero();
    }

    @Test
    void aBatchTakesTheFirstMarksThatItCanBearAndOneQuestionAtLeast() {
        for (int number = 0; number < 4; number++) {
            UUID question = rows.question(rows.event(), "agreement.reached", "{}");
            rows.yesNo(question, sohr, "AFFIRMS");
            rows.yesNo(question, sana, "AFFIRMS");
        }
        DirtyQuestions marks = new DirtyQuestions();
        database.useHandle(handle -> {
            List<DirtyQuestion> all = marks.take(handle, 100);
            assertThat(questions(marks.bearable(handle, all, 5))).isEqualTo(2);
            assertThat(questions(marks.bearable(handle, all, 1))).isEqualTo(1);
            assertThat(marks.bearable(handle, all, 100)).isEqualTo(all);
        });
        drain();
        assertThat(count("select count(*) from dirty_question")).isZero();
    }

    private static long questions(List<DirtyQuestion> marks) {
        return marks.stream().map(DirtyQuestion::question).distinct().count();
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        UUID question = rows.question(event, "agreement.reached", "{}");
        rows.yesNo(question, sohr, "AFFIRMS");
        rows.yesNo(question, sana, "DENIES");
        drain();
        String before = one(
                "select string_agg(x::text, ',') from (select xmin from conflict union all"
                        + " select xmin from position union all select xmin from position_claim union all select xmin from relation) x");
        database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        drain();
        assertThat(
                        one(
                                "select string_agg(x::text, ',') from (select xmin from conflict union all"
                                        + " select xmin from position union all select xmin from position_claim union all select xmin from relation) x"))
                .isEqualTo(before);
    }

    @Test
    void aConflictEndsWithItsReasonAndReturns() {
        UUID question = rows.question(event, "agreement.reached", "{}");
        rows.yesNo(question, sohr, "AFFIRMS");
        UUID denial = rows.yesNo(question, sana, "DENIES");
        drain();
        rows.status(denial, "RETRACTED");
        drain();
        assertThat(one("select active || ' ' || inactive_reason from conflict")).isEqualTo("false CLAIMS_WITHDRAWN");
        rows.status(denial, "ACCEPTED");
        drain();
        assertThat(one("select active || ' ' || (inactive_reason is null) from conflict"))
                .isEqualTo("true true");
        assertThat(actions()).containsExactly("conflict.detected", "conflict.ended", "conflict.returned");
    }

    @Test
    void aClosedConflictReopensWhenAClaimJoinsAndSaysSo() {
        UUID question = rows.question(event, "agreement.reached", "{}");
        rows.yesNo(question, sohr, "AFFIRMS");
        rows.yesNo(question, sana, "DENIES");
        drain();
        close();
        rows.yesNo(question, rows.source("AFP"), "AFFIRMS");
        drain();
        assertThat(one("select state || ' ' || (reopened_because ->> 'added') from review"))
                .isEqualTo("REOPENED 1");
    }

    @Test
    void aClosedConflictStaysClosedWhileItsPositionsStand() {
        UUID question = rows.question(event, "agreement.reached", "{}");
        rows.yesNo(question, sohr, "AFFIRMS");
        UUID denial = rows.yesNo(question, sana, "DENIES");
        drain();
        close();
        rows.status(denial, "REJECTED");
        drain();
        rows.status(denial, "ACCEPTED");
        drain();
        assertThat(one("select state from review")).isEqualTo("CLOSED");
    }

    @Test
    void aRuleLetsAClaimSpeakToAnotherQuestion() {
        rule("APPLY");
        UUID reached = rows.question(event, "agreement.reached", "{}");
        UUID departed = rows.question(event, "departure.happened", "{}");
        rows.yesNo(reached, sana, "DENIES");
        rows.yesNo(departed, sohr, "AFFIRMS");
        drain();
        assertThat(count("select count(*) from conflict")).isZero();
        rows.yesNo(departed, sohr, "AFFIRMS", "{\"basis\":\"agreement\"}");
        drain();
        assertThat(one("select question_id || ' ' || rule_code from conflict"))
                .isEqualTo(reached + " departure-under-agreement");
    }

    @Test
    void aRuleOnTrialIsToldOnceAndChangesNothing() {
        rule("LOG");
        rows.yesNo(rows.question(event, "agreement.reached", "{}"), sana, "DENIES");
        rows.yesNo(rows.question(event, "departure.happened", "{}"), sohr, "AFFIRMS", "{\"basis\":\"agreement\"}");
        drain();
        database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        drain();
        assertThat(count("select count(*) from conflict")).isZero();
        assertThat(actions()).containsExactly("rule.tried");
    }

    @Test
    void aRuleBeginsAndLapsesByDateWithoutAnyWrite() {
        rule("APPLY");
        database.useHandle(handle -> handle.execute(
                "update rule set valid_from = now() + interval '1 day', valid_to = now() + interval '3 days'"));
        rows.yesNo(rows.question(event, "agreement.reached", "{}"), sana, "DENIES");
        rows.yesNo(rows.question(event, "departure.happened", "{}"), sohr, "AFFIRMS", "{\"basis\":\"agreement\"}");
        drain();
        sweepAfter(Duration.ofHours(1));
        assertThat(count("select count(*) from dirty_question")).isZero();
        assertThat(count("select count(*) from conflict")).isZero();

        sweepAfter(Duration.ofDays(2));
        drain();
        assertThat(one("select rule_code || ' ' || active from conflict")).isEqualTo("departure-under-agreement true");
        sweepAfter(Duration.ofDays(2));
        assertThat(count("select count(*) from dirty_question")).isZero();

        sweepAfter(Duration.ofDays(4));
        drain();
        assertThat(one("select active::text from conflict")).isEqualTo("false");
    }

    @Test
    void whatWasDoneIsCounted() {
        rule("LOG");
        rows.yesNo(rows.question(event, "agreement.reached", "{}"), sana, "DENIES");
        rows.yesNo(rows.question(event, "departure.happened", "{}"), sohr, "AFFIRMS", "{\"basis\":\"agreement\"}");
        drain();
        double reconciled =
                counted.get("counterclaim.reconcile.reconciled").counter().count();
        database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        drain();
        assertThat(reconciled).isGreaterThanOrEqualTo(2);
        assertThat(counted.get("counterclaim.reconcile.reconciled").counter().count())
                .isGreaterThan(reconciled);
        assertThat(counted.get("counterclaim.reconcile.tried")
                        .tag("rule", "departure-under-agreement")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void mergedSourcesAreOneOrigin() {
        UUID question = rows.question(event, "casualties.killed", "{}");
        UUID other = rows.source("SOHR again");
        rows.figure(question, sohr, 56);
        rows.figure(question, other, 56);
        rows.figure(question, sana, 3);
        drain();
        assertThat(count("select max(origins) from position")).isEqualTo(2);
        database.useTransaction(
                handle -> handle.execute("update source set merged_into_id = ? where id = ?", sohr, other));
        drain();
        assertThat(count("select max(origins) from position")).isEqualTo(1);
    }

    @Test
    void aPoisonQuestionIsSetAsideAndTheRestGoesOn() {
        UUID poison = rows.question(event, "casualties.killed", "{\"category\":\"x\"}");
        rows.figure(poison, sana, 666);
        for (int number = 0; number < 20; number++) {
            UUID question = rows.question(rows.event(), "casualties.killed", "{}");
            rows.figure(question, sana, 1);
            rows.figure(question, sohr, 2);
        }
        drain();
        assertThat(count("select count(*) from conflict")).isEqualTo(20);
        assertThat(one("select question_id || ' ' || attempts from dirty_question where parked_at is not null"))
                .isEqualTo(poison + " 3");
        assertThat(one("select error from dirty_question")).contains("a figure nobody can reconcile");
    }

    @Test
    void aBatchThatTakesTooLongIsHalved() {
        for (int number = 0; number < 4; number++) {
            UUID question = rows.question(rows.event(), "casualties.killed", "{}");
            rows.figure(question, sana, 1);
            rows.figure(question, sohr, 2);
        }
        database.useHandle(handle -> handle.execute("""
                create function tire() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from added) > 2 then perform pg_sleep(60); end if;
                    return null;
                end $$;
                create trigger tires after insert on conflict referencing new table as added
                    for each statement execute function tire();
                do $$ begin execute format('alter database %I set statement_timeout = ''3s''', current_database()); end $$"""));
        drain();
        assertThat(count("select count(*) from conflict")).isEqualTo(4);
        assertThat(count("select count(*) from dirty_question")).isZero();
    }

    @Test
    void aClaimThatCannotBeReadStopsItsOwnQuestionOnly() {
        UUID question = rows.question(event, "casualties.killed", "{}");
        rows.figure(question, sana, 1);
        rows.figure(question, sohr, 2);
        UUID bad = rows.figure(rows.question(event, "casualties.killed", "{\"category\":\"x\"}"), sana, 1);
        database.useTransaction(handle -> handle.execute("update claim set quantity_best = 99 where id = ?", bad));
        drain();
        assertThat(count("select count(*) from conflict")).isEqualTo(1);
        assertThat(one("select distinct error from dirty_question where parked_at is not null"))
                .contains(bad.toString());
    }

    private void sweepAfter(Duration time) {
        new RuleDates(database, Clock.offset(Clock.systemUTC(), time)).sweep();
    }

    private void rule(String mode) {
        database.useHandle(handle -> handle.execute("""
                insert into rule (id, code, source_predicate, source_stance, condition, target_predicate, target_stance,
                                  mode, label_en, label_ar)
                values (gen_random_uuid(), 'departure-under-agreement', 'departure.happened', 'AFFIRMS',
                        '{"basis":"agreement"}', 'agreement.reached', 'AFFIRMS', ?, 'x', 'x')""", mode));
    }

    private void close() {
        database.useTransaction(
                handle -> handle.execute("update review set state = 'CLOSED', resolution = 'CONTRADICTION_CONFIRMED'"));
    }

    private void drain() {
        int worked = queue.workOnce();
        while (worked > 0) {
            worked = queue.workOnce();
        }
    }

    private List<String> actions() {
        return database.withHandle(handle -> handle.createQuery("select action from audit order by id")
                .mapTo(String.class)
                .list());
    }

    private String one(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    private long count(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
