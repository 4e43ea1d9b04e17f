package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts rows of comma-separated cells, quoted where they hold commas or quotation marks; lines that start with # are notes. */
final class CsvRows {

    private CsvRows() {}

    static List<List<String>> of(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(CsvRows::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            boolean doubled = quoted && unit == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (unit == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(unit);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
