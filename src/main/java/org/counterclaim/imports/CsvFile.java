package org.counterclaim.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values. A record that breaks the rules of quotes becomes a faulty row of its first line, and reading
 * goes on with the line after: a quote that is never closed would swallow the rest of the file otherwise.
 */
final class CsvFile {

    /** Past so many the file is something else; each costs another look at what follows. */
    private static final int MOST_FAULTS = 100;

    private final String text;
    private final char separator;
    private final ImportSettings limits;
    private final int[] lines;
    private final List<Table.Line> rows = new ArrayList<>();
    private int faults;

    private CsvFile(String text, char separator, ImportSettings limits) {
        this.text = text;
        this.separator = separator;
        this.limits = limits;
        this.lines = lineStarts(text);
    }

    /** All records, the header among them, numbered from 1. */
    static List<Table.Line> records(String text, char separator, ImportSettings limits) {
        CsvFile file = new CsvFile(text, separator, limits);
        int line = 0;
        while (line < file.lines.length && file.lines[line] < text.length()) {
            line = file.readFrom(line);
        }
        return file.rows;
    }

    /** Reads until the end or a fault; answers the line to go on with. */
    private int readFrom(int first) {
        int line = first;
        try (CsvReader<CsvRecord> reader = reader(lines[first])) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = first + (int) record.getStartingLineNumber() - 1;
                add(List.copyOf(record.getFields()), null);
                line += 1
                        + record.getFields().stream().mapToInt(CsvFile::breaks).sum();
            }
            return lines.length;
        } catch (CsvParseException fault) {
            if (++faults > MOST_FAULTS) {
                throw ProblemException.invalid(
                        "file", "has more than " + MOST_FAULTS + " rows whose quotes do not close");
            }
            add(List.of(lineAt(line)), why(fault));
            return line + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvReader<CsvRecord> reader(int offset) throws IOException {
        StringReader rest = new StringReader(text);
        rest.skip(offset);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(Math.max(text.length(), 1 << 16) + 16)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(10_000)
                                .maxFieldSize(Math.max(text.length(), 1))
                                .maxRecordSize(Math.max(text.length(), 1))),
                        rest);
    }

    private void add(List<@Nullable String> cells, @Nullable String fault) {
        if (rows.size() > limits.maxRows()) {
            throw TooMuch.rows(limits);
        }
        rows.add(new Table.Line(rows.size() + 1, cells, fault));
    }

    private String lineAt(int line) {
        int end = line + 1 < lines.length ? lines[line + 1] : text.length();
        return text.substring(lines[line], end).stripTrailing();
    }

    private static String why(CsvParseException fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.contains("Maximum number of fields")) {
            return "has more than 10000 cells";
        }
        return message.contains("xtra") || message.contains("nexpected")
                ? "has more words after a closing quote: double the quotes that stand inside a cell"
                : "opens a quote that is never closed";
    }

    private static int breaks(String field) {
        return (int) IntStream.range(0, field.length())
                .filter(i -> isBreak(field, i))
                .count();
    }

    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> isBreak(text, i))
                                .map(i -> i + 1))
                .toArray();
    }
}
