package org.counterclaim.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledOnceTest {

    private static final String WEEK = "2018-W20";

    @TempDir
    Path folder;

    private final Jdbi database = Jdbi.create(TestDatabase.migrated());
    private final Exports exports = new Exports(database, new ObjectMapper());
    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(folder.resolve("conflicts.csv"), "section\n");
    }

    @Test
    void ofTwoNodesThatExportTheSameWeekAtOnceOneIsKept() throws Exception {
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            boolean there = exports.hasScheduled(WEEK, ExportFormat.CSV, "en");
            bothHaveLooked.await();
            exports.keep(draft("en"), true, null, "machine");
            return there;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> there : nodes.invokeAll(List.of(node, node))) {
                assertThat(there.get()).isFalse();
            }
        }
        assertThat(kept()).isEqualTo(1);
        assertThat(exports.hasScheduled(WEEK, ExportFormat.CSV, "en")).isTrue();
    }

    @Test
    void anotherLanguageAndWhatPeopleAskForAreKeptBeside() throws IOException {
        exports.keep(draft("en"), true, null, "machine");
        exports.keep(draft("ar"), true, null, "machine");
        exports.keep(draft("en"), false, null, "machine");
        exports.keep(draft("en"), false, null, "machine");
        assertThat(kept()).isEqualTo(4);
        assertThat(exports.hasScheduled(WEEK, ExportFormat.JSONL, "en")).isFalse();
    }

    private Exporting.Draft draft(String language) {
        Period week = Period.ofWeek(WEEK, ZoneId.of("UTC"));
        return new Exporting.Draft(
                ExportOrder.ofWeek(week, ExportFormat.CSV, language), file, "0".repeat(64), null, List.of(), null);
    }

    private long kept() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from export")
                .mapTo(Long.class)
                .one());
    }
}
