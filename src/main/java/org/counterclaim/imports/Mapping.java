package org.counterclaim.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.problem.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Which field each column feeds.
 *
 * @param content what a row is, a claim or a report
 * @param columns for each column of the file the path of a field, such as {@code answer.min}; null or empty when it
 *     feeds none
 * @param defaults values of fields for rows that have none
 * @param zone the time zone of times without an offset, such as {@code Asia/Damascus}; UTC when left out
 * @param dates how dates such as 5/6/2018 read; DAY_FIRST when left out
 */
public record Mapping(
        @NotNull(message = "is needed") Content content,

        @NotNull(message = "is needed") @Size(max = 200, message = "must have at most 200 columns") List<
                        @Nullable @PlainText(PlainText.Form.LINE)
                        @Size(max = 100, message = "must have at most 100 characters") String>
                columns,

        @Nullable @Size(max = 50, message = "must have at most 50 defaults") Map<
                        @Size(max = 100, message = "must have a name of at most 100 characters") String,
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.LINE)
                        @Size(max = 300, message = "must have at most 300 characters") String>
                defaults,

        @Nullable @PlainText(PlainText.Form.LINE) @Size(max = 50, message = "must have at most 50 characters") String zone,

        @Nullable DateOrder dates) {

    /** The field of a column; empty when it feeds none. */
    String column(int column) {
        return column < columns.size() ? Objects.requireNonNullElse(columns.get(column), "") : "";
    }

    String fallback(String field) {
        return defaults == null ? "" : defaults.getOrDefault(field, "");
    }

    ZoneId zoneOrUtc() {
        return ZoneId.of(zone == null || zone.isBlank() ? "UTC" : zone);
    }

    DateOrder dateOrder() {
        return dates == null ? DateOrder.DAY_FIRST : dates;
    }

    boolean feeds(String field) {
        return columns.contains(field) || !fallback(field).isBlank();
    }

    /** What makes it unusable for a header of so many columns. */
    void check(int width, FieldErrors errors) {
        if (columns.size() != width) {
            errors.add("columns", "must have one entry for each of the %d columns".formatted(width));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String code = column(i);
            if (code.isEmpty()) {
                continue;
            }
            if (Field.of(content, code).isEmpty()) {
                errors.add("columns[" + i + "]", "is no field of " + content + ": " + code);
            } else if (!seen.add(code)) {
                errors.add("columns[" + i + "]", "feeds a field that another column feeds: " + code);
            }
        }
        if (defaults != null) {
            defaults.keySet().stream()
                    .filter(code -> Field.of(content, code).isEmpty())
                    .forEach(code -> errors.add("defaults." + code, "is no field of " + content));
        }
        try {
            zoneOrUtc();
        } catch (DateTimeException unknown) {
            errors.add("zone", "must be a time zone such as Asia/Damascus");
        }
    }

    /** Fields without which no row can be kept and that neither a column nor a default feeds. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(Field.needed(content));
        missing.removeIf(this::feeds);
        return missing;
    }
}
