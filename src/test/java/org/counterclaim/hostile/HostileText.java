package org.counterclaim.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A text that means harm wherever it is shown, stored or written on.
 *
 * @param name what it tries
 */
record HostileText(String name, String text) {

    /** Halves of surrogate pairs travel as escapes, since UTF-8 has no form for them. */
    static final JsonMapper JSON = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    static List<HostileText> all() {
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostileText.class.getResourceAsStream("/hostile/texts.jsonl")),
                StandardCharsets.UTF_8));
        return lines.lines().map(HostileText::read).toList();
    }

    private static HostileText read(String line) {
        try {
            return JSON.readValue(line, HostileText.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text where it is one line without what no line can carry, for an address. */
    String inAddress() {
        return text.replaceAll("\\p{Cs}", "\uFFFD");
    }
}
