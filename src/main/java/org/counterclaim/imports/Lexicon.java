package org.counterclaim.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** The words by which headers name fields and cells name codes, from two files that anyone can extend. */
final class Lexicon {

    private static final Map<String, String> HEADINGS = read("headings.tsv");
    private static final Map<String, String> VALUES = read("values.tsv");

    private Lexicon() {}

    /** The field that a header names. */
    static Optional<String> field(Content content, String heading) {
        String plain = plain(heading);
        return Optional.ofNullable(HEADINGS.get(content + " " + plain))
                .or(() -> Optional.ofNullable(HEADINGS.get("ANY " + plain)));
    }

    /** The code that a word stands for in a family such as {@code stance}. */
    static @Nullable String code(String family, String word) {
        return VALUES.get(family + " " + plain(word));
    }

    /** Folded as search does it, and letters and digits alone. */
    static String plain(String words) {
        return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Rows of a family or content, a code, and words for it parted by bars; the code itself is one of them. */
    private static Map<String, String> read(String file) {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("/imports/" + file), file),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    words.put(cells.get(0) + " " + plain(cells.get(1)), cells.get(1));
                    Arrays.stream(cells.get(2).split("\\|"))
                            .forEach(word -> words.putIfAbsent(cells.get(0) + " " + plain(word), cells.get(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
