package org.counterclaim.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a reference file: one a line, comments left out, fields quoted where they hold commas. */
public final class CsvRows {

    private CsvRows() {}

    /** The rows of a resource without their heading; none when there is no such resource. */
    public static List<List<String>> of(String resource) {
        InputStream file = CsvRows.class.getResourceAsStream(resource);
        if (file == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines()).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the lines, a heading among them. */
    public static List<List<String>> of(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(CsvRows::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (unit == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(unit);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
