package org.counterclaim.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, read.
 *
 * @param header the names of its columns
 */
record Table(List<String> header, List<Line> rows) {

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, the header being 1; of JSON lines the line
     * @param cells one for each column at most; null and missing ones are empty
     * @param fault why it can be no row at all; its first cell then holds it as it came
     */
    record Line(
            int number,
            List<@Nullable String> cells,
            @Nullable String fault) {

        boolean isBlank() {
            return fault == null && cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }
}
