package org.counterclaim.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.problem.ProblemException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a workbook that {@link ZipGuard} let pass. */
final class XlsxFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxFile() {}

    /** Its visible sheets, in their order. */
    static List<String> sheets(byte[] bytes) {
        return reading(
                bytes,
                workbook -> workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .map(Sheet::getName)
                        .toList());
    }

    /** All rows of a sheet with their own numbers, rows left out being blank. */
    static List<Table.Line> rows(byte[] bytes, String sheet, ImportSettings limits) {
        return reading(bytes, workbook -> {
            Sheet wanted = workbook.findSheet(sheet)
                    .orElseThrow(() -> ProblemException.invalid("sheet", "is no sheet of this workbook: " + sheet));
            List<Table.Line> rows = new ArrayList<>();
            try (Stream<Row> all = wanted.openStream()) {
                all.forEach(row -> {
                    Table.Line line = line(row, limits);
                    if (!line.isBlank()) {
                        rows.add(line);
                    }
                    if (rows.size() > limits.maxRows() + 1) {
                        throw TooMuch.rows(limits);
                    }
                });
            }
            return rows;
        });
    }

    private static Table.Line line(Row row, ImportSettings limits) {
        List<@Nullable String> cells = new ArrayList<>();
        String fault = null;
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            int column = cell.getColumnIndex();
            String text = SheetCells.text(cell);
            if (text.isEmpty()) {
                continue;
            }
            if (column >= limits.maxColumns()) {
                throw TooMuch.columns(limits);
            }
            while (cells.size() <= column) {
                cells.add(null);
            }
            cells.set(column, text);
            if (cell.getType() == CellType.ERROR) {
                fault = "has an error in cell " + cell.getAddress() + ": " + text;
            }
        }
        return new Table.Line(row.getRowNum(), cells, fault);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ReadableWorkbook workbook) throws IOException;
    }

    private static <T> T reading(byte[] bytes, Reading<T> reading) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return reading.of(workbook);
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw ProblemException.invalid("file", "is a damaged workbook: save it again as .xlsx, or as CSV");
        }
    }
}
