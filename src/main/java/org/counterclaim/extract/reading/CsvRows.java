package org.counterclaim.extract.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a reference file: one a line, comments and the heading left out, fields quoted where they hold commas. */
final class CsvRows {

    private CsvRows() {}

    static List<List<String>> of(String resource) {
        InputStream file = CsvRows.class.getResourceAsStream(resource);
        if (file == null) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(fields(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    static List<String> fields(String line) {
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
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(unit);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
