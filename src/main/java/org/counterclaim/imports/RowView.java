package org.counterclaim.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what became of it.
 *
 * @param row its number as a spreadsheet shows it, the header being row 1; of JSON lines the line
 * @param cells as they came, in the order of the header
 * @param id of the claim or document that it made, or that was there before
 * @param errors why it was refused; in a preview, why it would be
 */
public record RowView(
        int row,
        List<@Nullable String> cells,
        Outcome outcome,
        @Nullable UUID id,
        List<RowFault> errors) {

    /** The cell of a column; empty where the row is shorter. */
    public String cell(int column) {
        String cell = column < cells.size() ? cells.get(column) : null;
        return cell == null ? "" : cell;
    }
}
