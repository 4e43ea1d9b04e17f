package org.counterclaim.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.counterclaim.paging.SafeCell;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/** Recognises files by their content and reads them whole, or says what is wrong with them. */
@ApplicationScoped
class FileReading {

    private static final int LONGEST_NAME = 200;

    private final ObjectMapper json;
    private final ImportSettings limits;

    FileReading(ObjectMapper json, ImportSettings limits) {
        this.json = json;
        this.limits = limits;
    }

    /** How the bytes are best read, whatever the file is called. */
    Layout recognise(byte[] bytes) {
        if (bytes.length == 0) {
            throw ProblemException.invalid("file", "is empty");
        }
        if (bytes.length > limits.maxSize().asLongValue()) {
            throw TooMuch.bytes(limits);
        }
        Signatures.refuseOthers(bytes);
        if (Signatures.isZip(bytes)) {
            ZipGuard.check(bytes, limits);
            List<String> sheets = XlsxFile.sheets(bytes);
            if (sheets.isEmpty()) {
                throw ProblemException.invalid("file", "is a workbook without a visible sheet");
            }
            return Layout.xlsx(sheets.getFirst(), sheets);
        }
        String charset = Encodings.of(bytes);
        String text = Encodings.decode(bytes, charset);
        Signatures.refuseBinary(text);
        return text.stripLeading().startsWith("{")
                ? Layout.jsonLines(charset)
                : Layout.csv(charset, Separators.of(text, limits));
    }

    Table read(byte[] bytes, Layout layout) {
        Table table = switch (layout.kind()) {
            case CSV ->
                csv(
                        text(bytes, layout),
                        Objects.requireNonNull(layout.separator()).charAt(0));
            case JSON_LINES -> JsonLinesFile.read(text(bytes, layout), json, limits);
            case XLSX -> {
                ZipGuard.check(bytes, limits);
                yield headed(XlsxFile.rows(bytes, Objects.requireNonNull(layout.sheet()), limits));
            }
        };
        if (table.rows().isEmpty()) {
            throw ProblemException.invalid("file", "has a header and no rows below it");
        }
        boolean comesBack = table.header().contains(Report.REASON);
        return new Table(
                table.header(),
                table.rows().stream()
                        .map(this::bounded)
                        .map(row -> comesBack ? restored(row) : row)
                        .toList());
    }

    /** A row of a report of refused rows, without what made it safe for spreadsheets. */
    private static Table.Line restored(Table.Line row) {
        List<@Nullable String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(cell == null ? null : SafeCell.undone(cell)));
        return new Table.Line(row.number(), cells, row.fault());
    }

    private static String text(byte[] bytes, Layout layout) {
        return Encodings.decode(bytes, Objects.requireNonNull(layout.charset()));
    }

    private Table csv(String text, char separator) {
        List<Table.Line> records = CsvFile.records(text, separator, limits);
        boolean declared = Separators.declared(text).isPresent();
        return headed(declared ? records.subList(1, records.size()) : records);
    }

    /** The first row that is not blank names the columns; blank rows are none. */
    private Table headed(List<Table.Line> records) {
        List<Table.Line> filled = records.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw ProblemException.invalid("file", "holds no words");
        }
        Table.Line first = filled.getFirst();
        if (first.fault() != null) {
            throw ProblemException.invalid("file", "has a first row that " + first.fault());
        }
        List<String> header = named(first.cells());
        return new Table(
                header,
                filled.subList(1, filled.size()).stream()
                        .map(row -> fitted(row, header.size()))
                        .toList());
    }

    private List<String> named(List<@Nullable String> cells) {
        int columns = width(cells);
        if (columns > limits.maxColumns()) {
            throw TooMuch.columns(limits);
        }
        return IntStream.range(0, columns).mapToObj(i -> name(cells.get(i))).toList();
    }

    private static String name(@Nullable String cell) {
        String name = Words.tidy(Objects.requireNonNullElse(cell, "").replaceAll("\\p{Cntrl}", " "));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Cells up to the last that holds something. */
    private static int width(List<@Nullable String> cells) {
        int width = cells.size();
        while (width > 0 && isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }

    private static boolean isBlank(@Nullable String cell) {
        return cell == null || cell.isBlank();
    }

    private static Table.Line fitted(Table.Line row, int columns) {
        int width = width(row.cells());
        if (width > columns && row.fault() == null) {
            return new Table.Line(
                    row.number(), row.cells(), "has %d cells where the header has %d".formatted(width, columns));
        }
        return new Table.Line(row.number(), new ArrayList<>(row.cells().subList(0, width)), row.fault());
    }

    private Table.Line bounded(Table.Line row) {
        boolean tooLong = row.cells().stream().anyMatch(cell -> cell != null && cell.length() > limits.maxCell());
        return tooLong
                ? new Table.Line(
                        row.number(), row.cells(), "has a cell of more than " + limits.maxCell() + " characters")
                : row;
    }
}
