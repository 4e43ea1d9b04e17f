package org.counterclaim.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is filled row by row below a header that stays, with a filter on it. Rows leave memory as they go. */
final class Grid {

    /** As many as a sheet of a spreadsheet holds (ECMA-376 sets no limit, every program has this one). */
    static final int MOST_ROWS = 1_048_576;

    /** As many as spreadsheets take; what follows stays text. */
    private static final int MOST_LINKS = 60_000;

    private static final int LONGEST_TEXT = 32_000;
    private static final int FLUSH = 1_000;

    private final Worksheet sheet;
    private final int columns;
    private int row = 1;
    private int links;

    Grid(Workbook book, String name, List<String> header, boolean rightToLeft) {
        sheet = book.newWorksheet(name);
        columns = header.size();
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().fillColor("E8ECEF").set();
            sheet.width(column, 18);
        }
    }

    boolean isFull() {
        return row >= MOST_ROWS;
    }

    void set(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> text(column, value.toString());
        }
    }

    /** Words that are not kept in memory, as shared ones are. */
    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, sound(text));
        }
    }

    /** A link, where it is one that a reader may follow. */
    void link(int column, @Nullable String address) {
        if (address == null) {
            return;
        }
        text(column, address);
        if (links < MOST_LINKS && address.length() < 2_000 && address.matches("https?://\\S+")) {
            sheet.hyperlink(row, column, new HyperLink(address, address));
            links++;
        }
    }

    void next() throws IOException {
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        }
        sheet.finish();
    }

    /** Without what XML cannot hold, and no longer than a cell. */
    private static String sound(String text) {
        String shorter = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return shorter.chars().allMatch(Grid::isXml)
                ? shorter
                : shorter.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static boolean isXml(int each) {
        return (each >= 0x20 && each < 0xD800) || each == '\t' || each == '\n' || each == '\r';
    }
}
