package org.counterclaim.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

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

    /**
     * Whom the files of a week are sent to by mail, such as {@code desk@news.example}; {@code ar:desk@news.example} in
     * Arabic, whatever the first of the languages is.
     */
    Optional<List<String>> recipients();

    /** Exports that this node makes in the background at the same time. */
    @WithDefault("1")
    @Min(1) @Max(16) int workers();

    /** Who signs verdicts in linked data: the name of the newsroom. */
    @WithDefault("Counterclaim")
    String publisher();

    /** Where people reach the server, without a slash at the end; stands in links of what leaves the building. */
    @WithDefault("http://localhost:8080")
    String address();
}
