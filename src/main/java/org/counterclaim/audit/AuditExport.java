package org.counterclaim.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.counterclaim.paging.SafeCell;
import org.jspecify.annotations.Nullable;

/** Writes the trail as a file. */
@ApplicationScoped
class AuditExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] HEADER = {
        "seq",
        "id",
        "at",
        "actor",
        "token",
        "address",
        "agent",
        "request",
        "action",
        "entity",
        "entityId",
        "before",
        "after",
        "hash"
    };

    private final AuditReading reading;
    private final ObjectMapper json;

    AuditExport(AuditReading reading, ObjectMapper json) {
        this.reading = reading;
        this.json = json;
    }

    /** How a file is written. */
    enum Format {
        CSV("text/csv; charset=utf-8", "csv"),
        JSONL("application/x-ndjson", "jsonl");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return ending;
        }
    }

    void write(AuditFilter filter, Format format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case CSV -> csv(filter, writer);
            case JSONL -> lines(filter, writer);
        }
        writer.flush();
    }

    private void lines(AuditFilter filter, Writer out) {
        reading.each(filter, entry -> {
            try {
                out.write(json.writeValueAsString(entry));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** RFC 4180; a cell that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV Injection). */
    private void csv(AuditFilter filter, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(HEADER);
        reading.each(
                filter,
                entry -> csv.writeRecord(
                        Arrays.stream(cells(entry)).map(AuditExport::safe).toList()));
        csv.flush();
    }

    private static @Nullable Object[] cells(AuditResource.Entry entry) {
        return new @Nullable Object[] {
            entry.seq(),
            entry.id(),
            entry.at(),
            entry.actor(),
            entry.token(),
            entry.address(),
            entry.agent(),
            entry.request(),
            entry.action(),
            entry.entity(),
            entry.entityId(),
            entry.before(),
            entry.after(),
            entry.hash()
        };
    }

    private static String safe(@Nullable Object cell) {
        return cell == null ? "" : SafeCell.of(cell.toString());
    }
}
