package org.counterclaim.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts that a form keeps one a line. */
public final class Lines {
    private Lines() {}

    /** Each line without space around it; nothing empty. */
    public static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** What somebody wrote into a field; null for an empty one. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
