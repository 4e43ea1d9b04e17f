package org.counterclaim.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How large files may be, and how their rows are worked off. */
@ConfigMapping(prefix = "counterclaim.imports")
public interface ImportSettings {

    /** Largest file. A request with more than {@code quarkus.http.limits.max-body-size} is refused before. */
    @WithDefault("16M")
    MemorySize maxSize();

    /** Largest workbook once unpacked. */
    @WithDefault("200M")
    MemorySize maxUnpacked();

    /** Most rows of a file, its header left out. */
    @WithDefault("100000")
    @Min(1) @Max(1_000_000) int maxRows();

    /** Most columns of a file. */
    @WithDefault("200")
    @Min(1) @Max(200) int maxColumns();

    /** Most characters of a cell: the text of a report is the longest. */
    @WithDefault("5000000")
    @Min(1) @Max(10_000_000) int maxCell();

    /** Claims that are kept in one transaction; reports are kept one by one. */
    @WithDefault("200")
    @Min(1) @Max(5_000) int batch();

    /** Workers of this node; 0 leaves the work to other nodes. */
    @WithDefault("1")
    @Min(0) @Max(16) int workers();

    /** How long an idle worker waits before it looks for what other nodes left. */
    @WithDefault("1s")
    Duration poll();
}
