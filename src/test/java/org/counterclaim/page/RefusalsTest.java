package org.counterclaim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Where a refusal begins: what a field must be follows as a text, or as texts and values joined. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:\\binvalid\\(|new FieldError\\(|\\bmessage = )(?:[^;\"]|\"[^\"]*\")*?"
                    + "(\"(?:is|must|holds|cannot|has|names|may) [^\"]*\"(?:\\s*\\+\\s*(?:\"[^\"]*\"|[\\w.]+(?:\\([^()]*\\))?))*)");

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|\\+\\s*([\\w.]+)");

    @Test
    void figuresAndNamesStayInARefusalPutIntoArabic() {
        assertThat(Refusals.ARABIC.of("must have at most 300 characters")).contains("يجب ألا يزيد على 300 حرف");
        assertThat(Refusals.ARABIC.of("must be one of [A, $1]")).contains("يجب أن يكون واحدًا من [A, $1]");
    }

    @Test
    void whatNobodyTranslatedIsSaidAsItIs() {
        assertThat(Refusals.ARABIC.of("must be purple")).isEmpty();
    }

    @Test
    void everyRefusalInTheCodeHasItsArabic() throws IOException {
        assertThat(refusals())
                .hasSizeGreaterThan(60)
                .allSatisfy(refusal -> assertThat(Refusals.ARABIC.of(refusal))
                        .as("the Arabic of: %s", refusal)
                        .isPresent());
    }

    private static List<String> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REFUSAL.matcher(read(file)).results().map(found -> message(found.group(1))))
                    .distinct()
                    .toList();
        }
    }

    private static String message(String joined) {
        StringBuilder message = new StringBuilder();
        Matcher part = PART.matcher(joined);
        while (part.find()) {
            message.append(part.group(1) == null ? "12" : part.group(1));
        }
        return message.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
