package org.counterclaim.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What parts the cells of a text: the sign that cuts its first rows most evenly. */
final class Separators {

    static final List<Character> ALL = List.of(',', ';', '\t', '|');

    private static final int ROWS = 50;
    private static final int LOOKED_AT = 256 * 1024;

    /** Excel writes it as a first line of its own. */
    private static final Map<String, Character> DECLARED =
            Map.of("sep=,", ',', "sep=;", ';', "sep=\t", '\t', "sep=|", '|');

    private Separators() {}

    static char of(String text, ImportSettings limits) {
        Optional<Character> declared = declared(text);
        if (declared.isPresent()) {
            return declared.get();
        }
        char best = ',';
        double most = 0;
        for (char separator : ALL) {
            double score = score(beginning(text), separator, limits);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    static Optional<Character> declared(String text) {
        int end = text.indexOf('\n');
        String first =
                (end < 0 ? text : text.substring(0, end)).replace("\r", "").replace("\"", "");
        return Optional.ofNullable(DECLARED.get(first));
    }

    /** Whole lines only, so that no cut makes a row uneven. */
    private static String beginning(String text) {
        if (text.length() <= LOOKED_AT) {
            return text;
        }
        int end = text.lastIndexOf('\n', LOOKED_AT);
        return text.substring(0, end < 0 ? LOOKED_AT : end);
    }

    /** Columns of the first row, by the share of rows that have as many. */
    private static double score(String text, char separator, ImportSettings limits) {
        String[] lines = text.split("\\R", ROWS + 1);
        int columns = count(lines[0], separator);
        if (columns == 0) {
            return 0;
        }
        List<Table.Line> rows = CsvFile.records(
                String.join("\n", List.of(lines).subList(0, Math.min(lines.length, ROWS))), separator, limits);
        int wanted = rows.getFirst().cells().size();
        long even = rows.stream().filter(row -> row.cells().size() == wanted).count();
        return wanted < 2 ? 0 : wanted * (double) even * even / rows.size() / rows.size();
    }

    private static int count(String line, char separator) {
        return (int) line.chars().filter(c -> c == separator).count();
    }
}
