package org.counterclaim.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.page.Say;
import org.counterclaim.paging.SafeCell;
import org.counterclaim.problem.FieldError;

/**
 * The refused rows in the columns of their file, with the number and the reason of each after them, to be mended and
 * sent again. UTF-8 with a byte order mark; a cell that a spreadsheet would run as a formula is preceded by an
 * apostrophe (OWASP, CSV Injection), which is taken off again when the file comes back.
 */
@ApplicationScoped
class RefusedCsv {

    private static final int CHUNK = 500;

    private final ImportRows rows;

    RefusedCsv(ImportRows rows) {
        this.rows = rows;
    }

    void write(ImportedFile file, OutputStream out, Say say) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> own =
                file.header().stream().filter(name -> !Report.isOwn(name)).toList();
        csv.writeRecord(Stream.concat(own.stream().map(SafeCell::of), Stream.of(Report.ROW, Report.REASON))
                .toList());
        int after = 0;
        for (List<RowView> chunk = next(file, after); !chunk.isEmpty(); chunk = next(file, after)) {
            chunk.forEach(row -> csv.writeRecord(record(file, row, say)));
            after = chunk.getLast().row();
        }
        csv.flush();
    }

    private List<RowView> next(ImportedFile file, int after) {
        return rows.refused(file.id(), after, CHUNK);
    }

    private static List<String> record(ImportedFile file, RowView row, Say say) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            if (!Report.isOwn(file.header().get(i))) {
                cells.add(SafeCell.of(row.cell(i)));
            }
        }
        cells.add(String.valueOf(row.row()));
        cells.add(SafeCell.of(
                row.errors().stream().map(fault -> reason(fault, say)).collect(Collectors.joining("; "))));
        return cells;
    }

    private static String reason(RowFault fault, Say say) {
        String where = fault.column() == null ? fault.field() : fault.column() + " (" + fault.field() + ")";
        return say.refusal(new FieldError(where, fault.message()));
    }
}
