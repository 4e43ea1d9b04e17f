package org.counterclaim.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes values readable, and what would turn the order of letters around visible instead of working. */
@ApplicationScoped
class ShownValues {

    /** The directional formatting characters of Unicode (UAX 9), and other invisible ones. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final int LONGEST = 20_000;

    private final ObjectMapper json;

    ShownValues(ObjectMapper json) {
        this.json = json;
    }

    @Nullable String pretty(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            String written = json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(value));
            return plain(written.length() > LONGEST ? written.substring(0, LONGEST) + " …" : written);
        } catch (JsonProcessingException e) {
            return plain(value);
        }
    }

    @Nullable String plain(@Nullable String value) {
        return value == null
                ? null
                : INVISIBLE
                        .matcher(value)
                        .replaceAll(found ->
                                "\\\\u%04X".formatted((int) found.group().charAt(0)));
    }
}
