package org.counterclaim.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lexicon kept as a file of tab-separated rows beside the classes, so that someone who knows the words and no Java can
 * extend it. Empty lines and lines that start with {@code #} are notes.
 */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * The rows of {@code /extract/<name>}, each cut at its tabs and trimmed.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static List<List<String>> rows(String name) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream("/extract/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LexiconFile::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The single words of all rows of the file that begin with {@code group}, folded. */
    public static Set<String> words(String name, String group) {
        return rows(name).stream()
                .filter(row -> row.get(0).equals(group))
                .flatMap(row -> alternatives(row.get(1)).stream())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    /** The alternatives of a cell, parted by {@code |}; none when the cell is empty or a lone hyphen. */
    public static List<String> alternatives(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return List.of();
        }
        return Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }
}
