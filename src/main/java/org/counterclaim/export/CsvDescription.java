package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.page.Say;

/** What the columns of the CSV mean, as W3C's "Metadata Vocabulary for Tabular Data" has it. */
final class CsvDescription {

    private final ObjectMapper json;

    CsvDescription(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The description of a file.
     *
     * @param url of the file, relative to the description
     */
    byte[] of(String url, Say english, Say arabic, String language) throws IOException {
        ObjectNode described = json.createObjectNode();
        described
                .putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .add(json.createObjectNode().put("@language", language));
        described
                .put("url", url)
                .put("dc:title", "Counterclaim: conflicting claims")
                .put("dc:language", language);
        described
                .putObject("dialect")
                .put("encoding", "utf-8")
                .put("delimiter", ",")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true)
                .putArray("lineTerminators")
                .add("\r\n");
        ObjectNode schema = described.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        Map<String, ClaimColumn.Kind> kinds = kinds();
        for (String title : ConflictCsv.header()) {
            ObjectNode column = columns.addObject().put("name", title).put("titles", title);
            column.putObject("dc:description")
                    .put("en", english.word("export_column", title))
                    .put("ar", arabic.word("export_column", title));
            datatype(column, kinds.getOrDefault(title, ClaimColumn.Kind.CODE));
        }
        schema.putArray("primaryKey").add("conflict").add("claim").add("position");
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(described);
    }

    private static void datatype(ObjectNode column, ClaimColumn.Kind kind) {
        switch (kind) {
            case CODE, TEXT -> column.put("datatype", "string");
            case NUMBER -> column.put("datatype", "decimal");
            case TIME -> column.putObject("datatype").put("base", "dateTime");
        }
    }

    private static Map<String, ClaimColumn.Kind> kinds() {
        Map<String, ClaimColumn.Kind> kinds = new HashMap<>();
        for (ClaimColumn column : ClaimColumn.values()) {
            kinds.put(column.title(), column.kind());
        }
        for (ConflictColumn column : ConflictColumn.values()) {
            kinds.put(column.title(), column.kind());
        }
        kinds.put("position", ClaimColumn.Kind.NUMBER);
        kinds.put("origins", ClaimColumn.Kind.NUMBER);
        kinds.put("detectedAt", ClaimColumn.Kind.TIME);
        kinds.put("changedAt", ClaimColumn.Kind.TIME);
        return kinds;
    }
}
