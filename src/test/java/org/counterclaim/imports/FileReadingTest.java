package org.counterclaim.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are known by what is in them, and what is wrong with one is said. */
@Execution(ExecutionMode.CONCURRENT)
class FileReadingTest {

    private static final String ARABIC =
            "المصدر,الحدث,النص\nسانا,خروج الحافلات,\"لا صحة لما قيل،\nعن خروج أحد\"\nالمرصد,خروج الحافلات,غادرت ست حافلات\n";

    static final ImportSettings SETTINGS = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withConverter(MemorySize.class, 200, new MemorySizeConverter())
            .withMapping(ImportSettings.class)
            .build()
            .getConfigMapping(ImportSettings.class);

    private final FileReading reading = new FileReading(new ObjectMapper(), SETTINGS);

    private Table read(byte[] bytes) {
        return reading.read(bytes, reading.recognise(bytes));
    }

    static Stream<byte[]> encoded() {
        return Stream.of(
                SentFiles.utf8(ARABIC),
                SentFiles.withMark("UTF-8", ARABIC),
                SentFiles.withMark("UTF-16LE", ARABIC),
                SentFiles.withMark("UTF-16BE", ARABIC),
                SentFiles.text("UTF-16LE", ARABIC),
                SentFiles.text("UTF-16BE", ARABIC),
                SentFiles.text("windows-1256", ARABIC),
                SentFiles.utf8(ARABIC.replace(',', ';')),
                SentFiles.utf8(ARABIC.replace(',', '\t')),
                SentFiles.utf8(ARABIC.replace(',', '|')),
                SentFiles.utf8("sep=;\r\n" + ARABIC.replace(',', ';')),
                SentFiles.text("windows-1256", ARABIC.replace(',', ';').replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void arabicIsReadInEveryEncodingAndWithEverySeparator(byte[] bytes) {
        Table table = read(bytes);
        assertThat(table.header()).containsExactly("المصدر", "الحدث", "النص");
        assertThat(table.rows()).hasSize(2).allMatch(row -> row.fault() == null);
        assertThat(table.rows().getFirst().cells().get(2).replace("\r", "")).isEqualTo("لا صحة لما قيل،\nعن خروج أحد");
        assertThat(table.rows().getLast().cells().getFirst()).isEqualTo("المرصد");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        Table table = read(SentFiles.utf8("a,b\n1,\"two\nlines\"\n\n3,4\n"));
        assertThat(table.rows()).extracting(Table.Line::number).containsExactly(2, 4);
    }

    @Test
    void aQuoteThatNeverClosesSpoilsItsRowAlone() {
        Table table = read(SentFiles.utf8("a,b\n1,\"open\n2,two\n3,three\n"));
        assertThat(table.rows()).extracting(Table.Line::number).containsExactly(2, 3, 4);
        assertThat(table.rows().getFirst().fault()).contains("never closed");
        assertThat(table.rows().getFirst().cells()).containsExactly("1,\"open");
        assertThat(table.rows().subList(1, 3)).allMatch(row -> row.fault() == null);
    }

    @Test
    void wordsAfterAClosingQuoteSpoilTheirRowAlone() {
        Table table = read(SentFiles.utf8("a,b\n1,\"said\" he\n2,\"sound\"\n"));
        assertThat(table.rows().getFirst().fault()).contains("closing quote");
        assertThat(table.rows().getLast().cells()).containsExactly("2", "sound");
    }

    @Test
    void moreCellsThanColumnsSpoilTheirRowAlone() {
        Table table = read(SentFiles.utf8("a,b\n1,2,3\n4\n5,6,,\n"));
        assertThat(table.rows())
                .extracting(Table.Line::fault)
                .containsExactly("has 3 cells where the header has 2", null, null);
    }

    @Test
    void jsonLinesAreFlattenedAndABrokenLineStandsAlone() {
        Table table = read(SentFiles.utf8("""
                {"claimant":{"id":null,"name":"SOHR"},"answer":{"min":6,"max":6.0},"via":["AFP","dpa"]}

                {"claimant":"SANA"
                [1]
                {"statement":"no","claimant":null}
                """));
        assertThat(table.header())
                .startsWith("claimant", "answer.min", "answer.max", "via")
                .contains("statement");
        assertThat(table.rows()).extracting(Table.Line::number).containsExactly(1, 3, 4, 5);
        assertThat(table.rows().getFirst().cells()).containsExactly("SOHR", "6", "6.0", "AFP; dpa");
        assertThat(table.rows().get(1).fault()).startsWith("is no JSON");
        assertThat(table.rows().get(2).fault()).isEqualTo("must be a JSON object");
        assertThat(table.rows().get(3).fault()).isNull();
    }

    @Test
    void aWorkbookShowsDatesAndWholeNumbersAsPeopleSeeThem() {
        byte[] bytes = SentFiles.workbook(
                List.of(
                        List.of("الحدث", "", "العدد", "التاريخ", "ok"),
                        List.of("خروج", "", 6.0, LocalDateTime.of(2018, 5, 20, 9, 30), true),
                        List.of(),
                        List.of("", "", 2.5, LocalDateTime.of(2018, 5, 21, 0, 0))),
                List.of(List.of("other"), List.of("x")));
        Layout layout = reading.recognise(bytes);
        assertThat(layout.kind()).isEqualTo(FileKind.XLSX);
        assertThat(layout.sheets()).containsExactly("Sheet 1", "Sheet 2");
        Table table = reading.read(bytes, layout);
        assertThat(table.header()).containsExactly("الحدث", "", "العدد", "التاريخ", "ok");
        assertThat(table.rows().getFirst().cells()).containsExactly("خروج", null, "6", "2018-05-20T09:30:00", "true");
        assertThat(table.rows().getLast().number()).isEqualTo(4);
        assertThat(table.rows().getLast().cells()).containsExactly(null, null, "2.5", "2018-05-21");
        assertThat(reading.read(bytes, Layout.xlsx("Sheet 2", layout.sheets())).header())
                .containsExactly("other");
    }

    @Test
    void numberFormatsAreToldFromFormatsOfTime() {
        assertThat(List.of("yyyy-mm-dd", "d/m/yy", "[h]:mm", "[$-401]d mmmm yyyy"))
                .allMatch(SheetCells::showsTime);
        assertThat(List.of("General", "0.00", "#,##0 \"days\"", "[Red]0", "0\\d"))
                .noneMatch(SheetCells::showsTime);
    }

    static Stream<byte[]> nonsense() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] sheet = SentFiles.workbook(List.of(List.of("a", "b"), List.of("1", "2")));
        return Stream.of(
                new byte[0],
                SentFiles.utf8("   \n \n"),
                SentFiles.utf8("a,b,c\n"),
                noise,
                SentFiles.utf8("%PDF-1.7\n..."),
                SentFiles.utf8("<!DOCTYPE html><html></html>"),
                SentFiles.utf8("[{\"a\":1}]"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                SentFiles.utf8(wide(100_000) + "\n" + wide(100_000) + "\n"),
                SentFiles.utf8("\"a,b\n1,2\n"),
                SentFiles.utf8("a,b\n" + "1,\"x\" y\n".repeat(200)),
                Arrays.copyOf(sheet, sheet.length / 2),
                SentFiles.archive("xl/other.txt", new byte[] {'x'}, 1),
                SentFiles.archive("xl/worksheets/sheet1.xml", new byte[1 << 20], 300),
                SentFiles.archive("xl/worksheets/sheet1.xml", new byte[1 << 20], 30),
                SentFiles.archive(
                        "xl/worksheets/sheet1.xml",
                        SentFiles.utf8(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"),
                        1));
    }

    private static String wide(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedWithWhatIsWrong(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(400))
                .hasMessageStartingWith("file ");
    }

    @Test
    void oneColumnIsATable() {
        Table table = read(SentFiles.utf8("statement\nthe camp is empty\nthe camp, it is said, is not\n"));
        assertThat(table.header()).containsExactly("statement");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void tooManyRowsAreRefused() {
        byte[] many = SentFiles.utf8("a,b\n" + "1,2\n".repeat(SETTINGS.maxRows() + 1));
        assertThatThrownBy(() -> read(many)).hasMessageContaining("more than 100000 rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyDamageIsToldAndNothingElseHappens(int seed) {
        Random random = new Random(seed);
        byte[] sheet = SentFiles.workbook(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", 4)));
        for (int i = 0; i < 50; i++) {
            byte[] damaged = sheet.clone();
            for (int j = 0; j <= random.nextInt(5); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (ProblemException told) {
                assertThat(told.problem().errors()).isNotEmpty();
            }
        }
    }
}
