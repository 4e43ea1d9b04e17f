package org.counterclaim.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What columns of the database keep as JSON, in a format of their own whatever is done to the JSON of REST. */
final class JsonColumns {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Half a surrogate pair can be written in no encoding, and must come back to be refused. */
    private static final ObjectMapper ASCII = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    private static final TypeReference<List<@Nullable String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private JsonColumns() {}

    static String written(Object value) {
        try {
            String text = JSON.writeValueAsString(value);
            return text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? ASCII.writeValueAsString(value) : text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("is no " + type.getSimpleName() + " as it was written", e);
        }
    }

    static List<@Nullable String> cells(String text) {
        return list(text, CELLS);
    }

    static List<RowFault> faults(@Nullable String text) {
        return text == null ? List.of() : list(text, FAULTS);
    }

    private static <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("is no list as it was written", e);
        }
    }
}
