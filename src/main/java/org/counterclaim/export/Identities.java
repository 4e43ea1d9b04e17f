package org.counterclaim.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * What is the same thing here under another id: every installation gives ids of its own to the sources and places that
 * all of them begin with. Known by the code or path, or by a name that one source alone may have.
 */
final class Identities {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Handle handle;
    private final Map<String, String> here = new HashMap<>();

    Identities(Handle handle) {
        this.handle = handle;
    }

    /** Looks whether a row of these kinds is here already. */
    void meet(RecordKind kind, JsonNode row) {
        switch (kind) {
            case PLACE ->
                same(
                        row,
                        "id",
                        "select id::text from place where path = :key",
                        row.path("path").asText());
            case SOURCE ->
                same(
                        row,
                        "id",
                        "select id::text from source where code = :key",
                        row.path("code").asText());
            case SOURCE_KEY ->
                same(
                        row,
                        "source_id",
                        "select source_id::text from source_key where normal = :key",
                        row.path("normal").asText());
            case SUBJECT_KEY ->
                same(
                        row,
                        "subject_id",
                        "select subject_id::text from subject_key where normal = :key",
                        row.path("normal").asText());
            default -> {}
        }
    }

    private void same(JsonNode row, String field, String sql, String key) {
        String there = row.path(field).asText();
        if (here.containsKey(there) || key.isEmpty()) {
            return;
        }
        Optional<String> known =
                handle.createQuery(sql).bind("key", key).mapTo(String.class).findOne();
        known.filter(id -> !id.equals(there)).ifPresent(id -> here.put(there, id));
    }

    /** Whether the thing with this id is another one here. */
    boolean isKnown(String id) {
        return here.containsKey(id);
    }

    /** A line with the ids that things have here, wherever they stand in it: also in reasons, keys and the trail. */
    String translated(String line) {
        return here.isEmpty()
                ? line
                : ID.matcher(line).replaceAll(found -> here.getOrDefault(found.group(), found.group()));
    }
}
