package org.counterclaim.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class QueueTest {

    private final OwnQueue queue = new OwnQueue();

    @Test
    void opposedClaimsBecomeAConflictToReview() {
        UUID question = queue.rows.question(queue.event, "agreement.reached", "{}");
        queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
        queue.rows.yesNo(question, queue.sana, "DENIES");
        queue.drain();
        assertThat(queue.one(
                        "select type || ' ' || active || ' ' || state from conflict join review on id = conflict_id"))
                .isEqualTo("POLARITY true NEW");
        assertThat(queue.count("select count(*) from position_claim")).isEqualTo(2);
        assertThat(queue.count("select count(*) from relation where conflict_id is not null"))
                .isEqualTo(1);
        assertThat(queue.actions()).containsExactly("conflict.detected");
        assertThat(queue.count("select count(*) from dirty_question")).isZero();
    }

    @Test
    void aBatchTakesTheFirstMarksThatItCanBearAndOneQuestionAtLeast() {
        for (int number = 0; number < 4; number++) {
            UUID question = queue.rows.question(queue.rows.event(), "agreement.reached", "{}");
            queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
            queue.rows.yesNo(question, queue.sana, "AFFIRMS");
        }
        DirtyQuestions marks = new DirtyQuestions();
        queue.database.useHandle(handle -> {
            List<DirtyQuestion> all = marks.take(handle, 100);
            assertThat(questions(marks.bearable(handle, all, 5))).isEqualTo(2);
            assertThat(questions(marks.bearable(handle, all, 1))).isEqualTo(1);
            assertThat(marks.bearable(handle, all, 100)).isEqualTo(all);
        });
        queue.drain();
        assertThat(queue.count("select count(*) from dirty_question")).isZero();
    }

    private static long questions(List<DirtyQuestion> marks) {
        return marks.stream().map(DirtyQuestion::question).distinct().count();
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        UUID question = queue.rows.question(queue.event, "agreement.reached", "{}");
        queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
        queue.rows.yesNo(question, queue.sana, "DENIES");
        queue.drain();
        String before = queue.one(
                "select string_agg(x::text, ',') from (select xmin from conflict union all"
                        + " select xmin from position union all select xmin from position_claim union all select xmin from relation) x");
        queue.database.useTransaction(handle -> handle.execute("update claim set version = version + 1"));
        queue.drain();
        assertThat(
                        queue.one(
                                "select string_agg(x::text, ',') from (select xmin from conflict union all"
                                        + " select xmin from position union all select xmin from position_claim union all select xmin from relation) x"))
                .isEqualTo(before);
    }

    @Test
    void aConflictEndsWithItsReasonAndReturns() {
        UUID question = queue.rows.question(queue.event, "agreement.reached", "{}");
        queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
        UUID denial = queue.rows.yesNo(question, queue.sana, "DENIES");
        queue.drain();
        queue.rows.status(denial, "RETRACTED");
        queue.drain();
        assertThat(queue.one("select active || ' ' || inactive_reason from conflict"))
                .isEqualTo("false CLAIMS_WITHDRAWN");
        queue.rows.status(denial, "ACCEPTED");
        queue.drain();
        assertThat(queue.one("select active || ' ' || (inactive_reason is null) from conflict"))
                .isEqualTo("true true");
        assertThat(queue.actions()).containsExactly("conflict.detected", "conflict.ended", "conflict.returned");
    }

    @Test
    void aClosedConflictReopensWhenAClaimJoinsAndSaysSo() {
        UUID question = queue.rows.question(queue.event, "agreement.reached", "{}");
        queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
        queue.rows.yesNo(question, queue.sana, "DENIES");
        queue.drain();
        close();
        queue.rows.yesNo(question, queue.rows.source("AFP"), "AFFIRMS");
        queue.drain();
        assertThat(queue.one("select state || ' ' || (reopened_because ->> 'added') from review"))
                .isEqualTo("REOPENED 1");
    }

    @Test
    void aClosedConflictStaysClosedWhileItsPositionsStand() {
        UUID question = queue.rows.question(queue.event, "agreement.reached", "{}");
        queue.rows.yesNo(question, queue.sohr, "AFFIRMS");
        UUID denial = queue.rows.yesNo(question, queue.sana, "DENIES");
        queue.drain();
        close();
        queue.rows.status(denial, "REJECTED");
        queue.drain();
        queue.rows.status(denial, "ACCEPTED");
        queue.drain();
        assertThat(queue.one("select state from review")).isEqualTo("CLOSED");
    }

    @Test
    void mergedSourcesAreOneOrigin() {
        UUID question = queue.rows.question(queue.event, "casualties.killed", "{}");
        UUID other = queue.rows.source("SOHR again");
        queue.rows.figure(question, queue.sohr, 56);
        queue.rows.figure(question, other, 56);
        queue.rows.figure(question, queue.sana, 3);
        queue.drain();
        assertThat(queue.count("select max(origins) from position")).isEqualTo(2);
        queue.database.useTransaction(
                handle -> handle.execute("update source set merged_into_id = ? where id = ?", queue.sohr, other));
        queue.drain();
        assertThat(queue.count("select max(origins) from position")).isEqualTo(1);
    }

    @Test
    void aPoisonQuestionIsSetAsideAndTheRestGoesOn() {
        UUID poison = queue.rows.question(queue.event, "casualties.killed", "{\"category\":\"x\"}");
        queue.rows.figure(poison, queue.sana, 666);
        for (int number = 0; number < 20; number++) {
            UUID question = queue.rows.question(queue.rows.event(), "casualties.killed", "{}");
            queue.rows.figure(question, queue.sana, 1);
            queue.rows.figure(question, queue.sohr, 2);
        }
        queue.drain();
        assertThat(queue.count("select count(*) from conflict")).isEqualTo(20);
        assertThat(queue.one("select question_id || ' ' || attempts from dirty_question where parked_at is not null"))
                .isEqualTo(poison + " 3");
        assertThat(queue.one("select error from dirty_question")).contains("a figure nobody can reconcile");
    }

    @Test
    void aBatchThatTakesTooLongIsHalved() {
        for (int number = 0; number < 4; number++) {
            UUID question = queue.rows.question(queue.rows.event(), "casualties.killed", "{}");
            queue.rows.figure(question, queue.sana, 1);
            queue.rows.figure(question, queue.sohr, 2);
        }
        queue.database.useHandle(handle -> handle.execute("""
                create function tire() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from added) > 2 then perform pg_sleep(60); end if;
                    return null;
                end $$;
                create trigger tires after insert on conflict referencing new table as added
                    for each statement execute function tire();
                do $$ begin execute format('alter database %I set statement_timeout = ''3s''', current_database()); end $$"""));
        queue.drain();
        assertThat(queue.count("select count(*) from conflict")).isEqualTo(4);
        assertThat(queue.count("select count(*) from dirty_question")).isZero();
    }

    @Test
    void aClaimThatCannotBeReadStopsItsOwnQuestionOnly() {
        UUID question = queue.rows.question(queue.event, "casualties.killed", "{}");
        queue.rows.figure(question, queue.sana, 1);
        queue.rows.figure(question, queue.sohr, 2);
        UUID bad = queue.rows.figure(
                queue.rows.question(queue.event, "casualties.killed", "{\"category\":\"x\"}"), queue.sana, 1);
        queue.database.useTransaction(
                handle -> handle.execute("update claim set quantity_best = 99 where id = ?", bad));
        queue.drain();
        assertThat(queue.count("select count(*) from conflict")).isEqualTo(1);
        assertThat(queue.one("select distinct error from dirty_question where parked_at is not null"))
                .contains(bad.toString());
    }

    private void close() {
        queue.database.useTransaction(
                handle -> handle.execute("update review set state = 'CLOSED', resolution = 'CONTRADICTION_CONFIRMED'"));
    }
}
