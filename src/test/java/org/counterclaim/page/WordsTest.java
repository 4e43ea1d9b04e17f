package org.counterclaim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private final Say arabic = say(Language.AR);
    private final Say english = say(Language.EN);

    private static Say say(Language language) {
        return new Say(
                language,
                Instant.parse("2018-05-21T12:00:00Z"),
                ZoneId.of("UTC"),
                Digits.LATIN,
                (predicate, term) -> Optional.empty());
    }

    @Test
    void everyMessageStandsInBothLanguages() throws IOException {
        for (Path english : files("_en.properties")) {
            Path arabic =
                    english.resolveSibling(english.getFileName().toString().replace("_en.", "_ar."));
            assertThat(keys(arabic)).as(arabic.toString()).containsExactlyInAnyOrderElementsOf(keys(english));
        }
    }

    @Test
    void noArabicMessageIsLeftInEnglish() throws IOException {
        for (Path file : files("_ar.properties")) {
            properties(file).forEach((key, value) -> {
                if (!List.of("other_language", "version", "machine", "sum", "by")
                        .contains(key)) {
                    assertThat(value.toString()).as(file + " " + key).containsPattern("\\p{IsArabic}|[–،]");
                }
            });
        }
    }

    @Test
    void arabicBendsWithTheNumber() {
        assertThat(arabic.counted("claim", 1)).isEqualTo("قول واحد");
        assertThat(arabic.counted("claim", 2)).isEqualTo("قولان");
        assertThat(arabic.counted("claim", 3)).isEqualTo("3 أقوال");
        assertThat(arabic.counted("claim", 11)).isEqualTo("11 قولًا");
        assertThat(arabic.counted("claim", 100)).isEqualTo("100 قول");
        assertThat(english.counted("claim", 1)).isEqualTo("1 claim");
    }

    @Test
    void arabicPagesMayHaveArabicIndicDigits() {
        Say say = new Say(
                Language.AR,
                Instant.parse("2018-05-21T12:00:00Z"),
                ZoneId.of("UTC"),
                Digits.ARABIC,
                (predicate, term) -> Optional.empty());
        assertThat(say.figure(12_345)).isEqualTo("١٢٬٣٤٥");
        assertThat(say.counted("claim", 11)).isEqualTo("١١ قولًا");
        assertThat(say.day(OffsetDateTime.parse("2018-05-20T09:00:00Z"))).contains("٢٠", "٢٠١٨");
        assertThat(say.share(0.4)).isEqualTo("40");
        assertThat(say(Language.EN).figure(12_345)).isEqualTo("12,345");
    }

    @Test
    void aDayIsADayWhereItWasSaid() {
        OffsetDateTime start = OffsetDateTime.parse("2018-05-18T21:00:00Z");
        ZoneId damascus = ZoneId.of("Asia/Damascus");
        assertThat(english.span(start, start.plusDays(1), damascus)).isEqualTo("19 May 2018");
        assertThat(english.span(start.plusHours(1), start.plusHours(4), damascus))
                .isEqualTo("19 May 2018, 01:00–04:00");
    }

    @Test
    void positionsAreCountedInTheLettersOfTheLanguage() {
        assertThat(english.letter(0)).isEqualTo("A");
        assertThat(english.letter(27)).isEqualTo("AB");
        assertThat(arabic.letter(0)).isEqualTo("أ");
        assertThat(arabic.letter(1)).isEqualTo("ب");
    }

    @Test
    void theBrowsersLanguageDecidesWhereNobodyChose() {
        assertThat(Language.accepted("ar-SY,ar;q=0.9,en;q=0.5")).isEqualTo(Language.AR);
        assertThat(Language.accepted("en-GB")).isEqualTo(Language.EN);
        assertThat(Language.accepted("fr,ar;q=0.4")).isEqualTo(Language.AR);
        assertThat(Language.accepted("no such header;;")).isEqualTo(Language.EN);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> messages = Files.list(RESOURCES.resolve("messages"));
                Stream<Path> words = Files.list(RESOURCES.resolve("words"))) {
            return Stream.concat(messages, words)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static List<Object> keys(Path file) throws IOException {
        return List.copyOf(properties(file).keySet());
    }

    private static Properties properties(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }
}
