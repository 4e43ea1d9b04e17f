package org.counterclaim.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ExportJobsTest {

    private static final ExportBody ASKED = new ExportBody("2018-W20", null, null, "CSV", "ar", null, null, null, null);

    private final Jdbi database = Jdbi.create(TestDatabase.migrated());
    private final ExportJobs jobs = new ExportJobs(database, new ObjectMapper().registerModule(new JavaTimeModule()));
    private final UUID job = jobs.enter(ASKED, "rana");

    @Test
    void ofTwoNodesOneTakesIt() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            start.await();
            return jobs.take().isPresent();
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            long taken = nodes.invokeAll(List.of(node, node)).stream()
                    .filter(Future::resultNow)
                    .count();
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void whatAFallenNodeLeftIsTakenByAnotherAndNotForEver() {
        for (int node = 1; node <= 3; node++) {
            ExportJobs.Taken taken = jobs.take().orElseThrow();
            assertThat(taken.asked()).isEqualTo(ASKED);
            assertThat(jobs.take()).isEmpty();
            fall();
        }
        assertThat(jobs.take()).isEmpty();
        ExportJob ended = jobs.byId(job).orElseThrow();
        assertThat(ended.state()).isEqualTo(ExportJob.State.FAILED);
        assertThat(ended.error()).contains("3 times");
    }

    @Test
    void aNodeThatStopsInOrderLeavesItUncounted() {
        for (int node = 1; node <= 5; node++) {
            jobs.leave(jobs.take().orElseThrow());
        }
        assertThat(jobs.take()).isPresent();
    }

    @Test
    void whoLostItMayNotEndIt() {
        ExportJobs.Taken first = jobs.take().orElseThrow();
        fall();
        ExportJobs.Taken second = jobs.take().orElseThrow();
        jobs.failed(first, "too late");
        assertThat(jobs.advanced(first, 1, 2)).isFalse();
        assertThat(jobs.advanced(second, 1, 2)).isTrue();
        assertThat(jobs.byId(job).orElseThrow().percent()).isEqualTo(50);
        assertThat(jobs.cancel(job)).isTrue();
        assertThat(jobs.advanced(second, 2, 2)).isFalse();
        assertThat(jobs.cancel(job)).isFalse();
    }

    private void fall() {
        database.useHandle(
                handle -> handle.execute("update export_job set leased_until = now() - interval '1 second'"));
    }
}
