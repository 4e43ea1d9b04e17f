package org.counterclaim.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.problem.Readings.understoodOrRefused;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes and cells a file holds are understood or refused by name. */
class FilesFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");
    private static final byte[] WORKBOOK = SentFiles.workbook(List.of(List.of("claimant", "event"), List.of("a", "b")));

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("0123456789٠١٢٣٤٥٦٧٨٩٫٬.,/-: %TZ+e\"';\t\n|{}[]")
                        .ofMaxLength(40),
                Arbitraries.of("أيار", "ليل", "dozens", "عشرات", "more than", "بين", "31", "2018", "/", " ", "-")
                        .list()
                        .ofMaxSize(8)
                        .map(words -> String.join(" ", words)));
    }

    @Property
    void cellsAreTimesOrNot(@ForAll("cells") String cell) {
        for (DateOrder order : DateOrder.values()) {
            CellTimes times = new CellTimes(ZONE, order);
            assertThat(times.moment(cell)).isNotNull();
            assertThat(times.window(cell)).isNotNull();
        }
    }

    @Property
    void cellsAreFiguresOrNot(@ForAll("cells") String cell) {
        assertThat(CellFigures.whole(cell)).isNotNull();
        assertThat(CellFigures.decimal(cell)).isNotNull();
        assertThat(CellFigures.worded(cell)).isNotNull();
    }

    @Property
    void bytesAreDecodedInTheEncodingTheySeemToHave(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(Encodings.decode(bytes, Encodings.of(bytes))).isNotNull();
    }

    @Property
    void textsAreTablesOrRefused(@ForAll("cells") String text) {
        understoodOrRefused(
                () -> CsvFile.records(text, Separators.of(text, FileReadingTest.SETTINGS), FileReadingTest.SETTINGS));
        understoodOrRefused(() -> JsonLinesFile.read(text, JSON, FileReadingTest.SETTINGS));
    }

    @Property(tries = 200)
    void bytesAreWorkbooksOrRefused(
            @ForAll @Size(min = 1, max = 8) List<Byte> spoilt, @ForAll @IntRange(min = 0, max = 3_000) int at) {
        byte[] bytes = WORKBOOK.clone();
        for (int i = 0; i < spoilt.size() && at + i < bytes.length; i++) {
            bytes[at + i] = spoilt.get(i);
        }
        understoodOrRefused(() -> XlsxFile.rows(bytes, "Sheet 1", FileReadingTest.SETTINGS));
        byte[] broken = Arrays.copyOf(bytes, Math.max(1, bytes.length - at % bytes.length));
        understoodOrRefused(() -> XlsxFile.sheets(broken));
    }

    @Property
    void whatIsNoWorkbookIsRefused(@ForAll("cells") String text) {
        understoodOrRefused(() -> XlsxFile.sheets(text.getBytes(StandardCharsets.UTF_8)));
    }
}
