package org.counterclaim.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** When each past week is exported, and how. */
@ConfigMapping(prefix = "counterclaim.export")
public interface ExportSettings {

    /** Whether weeks are exported without being asked for. */
    @WithDefault("true")
    boolean weekly();

    /** The day on which the week before is exported. */
    @WithDefault("MONDAY")
    DayOfWeek day();

    /** The hour of that day. */
    @WithDefault("6")
    @Min(0) @Max(23) int hour();

    /** The zone in which weeks begin. */
    @WithDefault("UTC")
    ZoneId zone();

    @WithDefault("CSV,JSONL")
    List<ExportFormat> formats();

    @WithDefault("ar,en")
    List<String> languages();

    /** Who signs verdicts in linked data: the name of the newsroom. */
    @WithDefault("Counterclaim")
    String publisher();

    /** Where people reach the server, without a slash at the end; stands in links of what leaves the building. */
    @WithDefault("http://localhost:8080")
    String address();
}
