package org.counterclaim.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows, as text: dates as ISO 8601 has them, whole numbers without a fraction. */
final class SheetCells {

    /** Parts of a number format that are no placeholders: words in quotes, colours and conditions, escaped signs. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[(?![hms]+])[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern OF_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private SheetCells() {}

    static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA -> computed(cell);
            case ERROR -> given(cell.getRawValue());
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        if (showsTime(cell.getDataFormatString())) {
            try {
                return time(cell.asDate());
            } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
                return plain(cell.asNumber());
            }
        }
        return plain(cell.asNumber());
    }

    /** What the program that wrote the file had worked out. */
    private static String computed(Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal figure -> number(cell);
            case null -> given(cell.getRawValue());
            default -> String.valueOf(cell.getValue());
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String time(LocalDateTime time) {
        LocalDateTime whole = time.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return whole.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? whole.toLocalDate().toString()
                : whole.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    static boolean showsTime(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && OF_TIME.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
