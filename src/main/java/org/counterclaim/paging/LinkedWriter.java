package org.counterclaim.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * JSON-LD: a graph of the items as JSON has them, under a context that says which of their fields schema.org knows. The
 * context comes along, so that a reader needs no other server.
 */
final class LinkedWriter<T> implements ListWriter<T> {

    private final Writer out;
    private final ObjectMapper json;
    private final Listed<T> listed;
    private final Fields fields;
    private final String server;
    private boolean first = true;

    LinkedWriter(Writer out, ObjectMapper json, Listed<T> listed, Fields fields, String server) throws IOException {
        this.out = out;
        this.json = json;
        this.listed = listed;
        this.fields = fields;
        this.server = server;
        out.write("{\"@context\":" + context(json) + ",\"@graph\":[");
    }

    private static String context(ObjectMapper json) throws IOException {
        try (InputStream context = LinkedWriter.class.getResourceAsStream("context.jsonld")) {
            return json.readTree(Objects.requireNonNull(context)).toString();
        }
    }

    @Override
    public void write(T item) throws IOException {
        JsonNode body = json.readTree(json.writeValueAsBytes(item));
        String id = body.path(body.has("id") ? "id" : "code").asText();
        ObjectNode linked = json.createObjectNode().put("@type", listed.kind());
        if (!id.isEmpty()) {
            linked.put("@id", server + listed.path() + "/" + id);
        }
        linked.setAll((ObjectNode) fields.of(body));
        out.write(first ? "\n" : ",\n");
        out.write(linked.toString());
        first = false;
    }

    @Override
    public void finish() throws IOException {
        out.write("\n]}\n");
    }
}
