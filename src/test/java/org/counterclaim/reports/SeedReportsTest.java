package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs only where real reports lie beside the project: their words are not ours to keep in it. */
@Execution(ExecutionMode.CONCURRENT)
class SeedReportsTest {

    private static final Path SHARED = Path.of(
            System.getProperty("counterclaim.shared", Path.of("..", "shared").toString()));
    private static final Path GOLD = SHARED.resolve("gold").resolve("south-damascus.json");
    private static final int ENOUGH_CLAIMS = 18;

    private static Story story;
    private static Desk.Outcome outcome;

    @BeforeAll
    static void takeTheReportsIn() {
        assumeTrue(Files.isRegularFile(GOLD) && Files.isDirectory(SHARED.resolve("seeds")), "no real reports here");
        story = SeedReports.story(GOLD);
        outcome = new Desk().take(story);
    }

    @Test
    void enoughClaimsAreFound() {
        List<String> missed = story.claims().stream()
                .filter(wanted -> outcome.claims().stream().noneMatch(found -> found.fits(wanted)))
                .map(Story.Expected::toString)
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(story.claims().size() - ENOUGH_CLAIMS);
    }

    @Test
    void nothingQuietIsFlagged() {
        assertThat(faults("not quiet")).isEmpty();
    }

    /** What one place denies and another affirms is a mismatch of scope, which only the kept conflicts show. */
    @Test
    void everyConflictIsFlagged() {
        assertThat(faults("unflagged")).allMatch(fault -> fault.contains("K2-"));
    }

    private static List<String> faults(String kind) {
        ConflictTally tally = new ConflictTally();
        tally.count(story, outcome);
        return tally.faults().stream().filter(fault -> fault.startsWith(kind)).toList();
    }
}
