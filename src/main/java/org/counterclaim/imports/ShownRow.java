package org.counterclaim.imports;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/**
 * A row on a page.
 *
 * @param cells one for each column, cut where they are long
 * @param faults why it is refused, in the words of the page
 */
public record ShownRow(
        int row, List<String> cells, @Nullable UUID id, List<String> faults) {

    private static final int LONGEST = 160;

    static ShownRow of(RowView row, int columns, Say say) {
        return new ShownRow(
                row.row(),
                IntStream.range(0, columns).mapToObj(i -> brief(row.cell(i))).toList(),
                row.id(),
                row.errors().stream().map(fault -> words(fault, say)).toList());
    }

    static String brief(String cell) {
        String shown = cell.replace('\u0000', '\uFFFD');
        return shown.length() > LONGEST
                ? shown.substring(
                                0,
                                shown.offsetByCodePoints(
                                        LONGEST, Character.isLowSurrogate(shown.charAt(LONGEST)) ? -1 : 0))
                        + "…"
                : shown;
    }

    private static String words(RowFault fault, Say say) {
        String message = say.refusal(fault.message());
        if (fault.column() != null) {
            return fault.column() + ": " + message;
        }
        return fault.field().equals("row") ? message : say.word("column", fault.field()) + ": " + message;
    }
}
