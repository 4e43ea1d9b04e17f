package org.counterclaim.reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a reference file must look like: comma-separated UTF-8 with a header; lines that begin with {@code #} are
 * comments.
 *
 * @param name file name
 * @param keys the columns that tell its rows apart
 */
record ReferenceFile(String name, List<String> keys, List<Column> columns) {

    static final String FOLDER = "/reference/";

    List<ReferenceRow> read() {
        try (Reader text = open(name)) {
            return read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<ReferenceRow> read(Reader text) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord fields : csv) {
                ReferenceRow row = row(fields);
                Long before = lines.putIfAbsent(row.key(), row.line());
                if (before != null) {
                    throw row.fault(String.join("+", keys), "the same as in line " + before);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReferenceFile.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.UTF_8);
    }

    private ReferenceRow row(NamedCsvRecord fields) {
        long line = fields.getStartingLineNumber();
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (Column column : columns) {
            String field = fields.findField(column.name())
                    .orElseThrow(() -> new ReferenceFault(name, line, column.name(), "is missing"));
            try {
                content.set(column.name(), column.reader().apply(field));
            } catch (IllegalArgumentException unfit) {
                throw new ReferenceFault(name, line, column.name(), String.valueOf(unfit.getMessage()));
            }
        }
        String key = keys.stream().map(k -> content.path(k).asText()).collect(Collectors.joining("|"));
        return new ReferenceRow(name, line, key, content);
    }
}
