package org.counterclaim.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ExportToFileTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Exporting exporting;

    @Inject
    ExportSettings settings;

    @TempDir
    Path folder;

    @Test
    void aFileAppearsWholeAndNothingBesideIt() throws IOException {
        vocabulary.bring();
        ContestedWeek week = ContestedWeek.made();
        Path file = folder.resolve("week.csv");
        assertThat(task("2018-W20", "csv", file, "event=" + week.event()).run())
                .contains("1 conflicts, 2 claims", "SHA-256");
        assertThat(Files.readString(file)).contains(week.conflict());
        assertThat(files()).containsExactly("week.csv");
    }

    @Test
    void aWrongOrderLeavesTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("week.csv"), "before");
        assertThatThrownBy(() -> task("2018-W54", "csv", file, "").run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("week");
        assertThatThrownBy(() -> task("2018-W20", "docx", file, "").run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("format");
        assertThatThrownBy(() -> task("2018-W20", "csv", folder.resolve("no/such/week.csv"), "")
                        .run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Cannot write");
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(files()).containsExactly("week.csv");
    }

    @Test
    void aFullDiskIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        ExportOrder order = ExportOrder.ofWeek(Period.ofWeek("2018-W20", ZoneId.of("UTC")), ExportFormat.CSV, "en");
        assertThatThrownBy(() -> exporting.write(order, Progress.UNSEEN, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        assertThat(Exporting.reason(new java.nio.file.FileSystemException("/secret/file", null, "No space left")))
                .isEqualTo("No space left");
    }

    private ExportToFile task(String week, String format, Path file, String query) {
        return new ExportToFile(
                exporting,
                settings,
                Optional.of(week),
                Optional.empty(),
                Optional.empty(),
                Optional.of(format),
                Optional.of("en"),
                Optional.of(query),
                Optional.empty(),
                Optional.empty(),
                Optional.of(file.toString()));
    }

    private Stream<String> files() throws IOException {
        return Files.list(folder).map(each -> each.getFileName().toString());
    }
}
