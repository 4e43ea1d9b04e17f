package org.counterclaim.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;

/** RFC 4180 with a byte order mark, without which spreadsheets take Arabic for something else. */
final class TableWriter<T> implements ListWriter<T> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final ObjectMapper json;
    private final Listed<T> listed;
    private final Columns columns;

    TableWriter(Writer out, ObjectMapper json, Listed<T> listed, Columns columns) throws IOException {
        this.json = json;
        this.listed = listed;
        this.columns = columns;
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns.names());
    }

    @Override
    public void write(T item) throws IOException {
        Object row = listed.row().apply(item);
        csv.writeRecord(columns.cells(json.readTree(json.writeValueAsBytes(row))));
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
