package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who may add to the trail, and what becomes of many who do. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class AddingToTheChainTest {

    private final OwnTrail trail = new OwnTrail();

    @Test
    void theDatabasesSumsAreOurs() throws SQLException {
        trail.add(5000);
        Chain.Outcome outcome = trail.followed();
        assertThat(outcome.fault()).isNull();
        assertThat(outcome.last().seq()).isEqualTo(5000);
    }

    @Test
    void theApplicationCanOnlyAdd() throws SQLException {
        trail.add(3);
        for (String attempt : List.of(
                "update audit set after = '{\"name\":\"other\"}'",
                "update audit set hash = hash",
                "delete from audit",
                "truncate audit",
                "insert into audit (seq, id, at, actor, action, entity, entity_id, hash) select 9, id, at, actor, action,"
                        + " entity, entity_id, hash from audit",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "alter table audit disable trigger all",
                "drop trigger audit_is_append_only on audit",
                "set session_replication_role = replica",
                "drop table audit",
                "create or replace function append_audit(entries jsonb) returns bigint language sql as 'select 1'",
                "create function refuse_audit_change() returns trigger language sql as ''",
                "set role counterclaim")) {
            assertThatThrownBy(() -> trail.database().useHandle(handle -> handle.execute(attempt)))
                    .as(attempt)
                    .hasMessageContaining("ERROR");
        }
        assertThat(trail.followed().fault()).isNull();
        assertThat(trail.followed().last().seq()).isEqualTo(3);
    }

    @Test
    void theOwnerIsRefusedUnlessItTakesTheTriggersAway() {
        Jdbi owner = Jdbi.create(TestDatabase.migrated());
        OwnTrail.add(owner, 3);
        for (String attempt :
                List.of("update audit set actor = 'other'", "delete from audit where seq = 2", "truncate audit")) {
            assertThatThrownBy(() -> owner.useHandle(handle -> handle.execute(attempt)))
                    .as(attempt)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aSearchPathOfTheCallersLeadsTheFunctionNowhereElse() throws SQLException {
        trail.database().useHandle(handle -> {
            handle.execute("create temp table audit_head as select 1 as id, 7::bigint as seq, ''::bytea as hash");
            handle.execute("create temp table audit (like public.audit)");
            handle.execute("set search_path = pg_temp, public");
            TrailRow.append(handle, List.of(OwnTrail.row(1)));
        });
        assertThat(trail.followed()).extracting(outcome -> outcome.last().seq()).isEqualTo(1L);
    }

    @Test
    void writersAtTheSameTimeMakeOneChain() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int size = writer + 1;
                working.add(writers.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        boolean isKept = round % 4 != 0;
                        trail.database().useTransaction(handle -> {
                            TrailRow.append(handle, OwnTrail.rows(size));
                            TrailRow.append(handle, OwnTrail.rows(1));
                            if (!isKept) {
                                handle.rollback();
                            }
                        });
                    }
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
        Chain.Outcome outcome = trail.followed();
        assertThat(outcome.fault()).isNull();
        assertThat(outcome.last().seq()).isEqualTo(30 * (2 + 3 + 4 + 5 + 6 + 7 + 8 + 9));
    }

    @Test
    void theSecondOfTwoTransactionsFollowsTheFirst() throws Exception {
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            Future<?> first = writers.submit(() -> {
                trail.database().useTransaction(handle -> {
                    TrailRow.append(handle, OwnTrail.rows(3));
                    added.countDown();
                    mayEnd.await();
                });
                return true;
            });
            added.await();
            Future<?> second = writers.submit(() -> trail.add(2));
            assertThat(trail.followed().last().seq())
                    .as("nothing is seen before it is committed")
                    .isZero();
            assertThat(second.isDone()).isFalse();
            mayEnd.countDown();
            first.get();
            second.get();
        }
        assertThat(trail.followed().fault()).isNull();
        assertThat(trail.followed().last().seq()).isEqualTo(5);
    }
}
