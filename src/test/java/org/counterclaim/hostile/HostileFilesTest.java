package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.people.Accounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What exports, feeds and files of refused rows make of hostile texts. */
@QuarkusTest
@TestProfile(Accounts.class)
class HostileFilesTest {

    /** With the full-width forms that some spreadsheets read as the plain ones. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Inject
    Vocabulary vocabulary;

    private Planted planted;

    @BeforeEach
    void plant() {
        planted = Planted.once(vocabulary);
    }

    @Test
    void noFileHoldsALiveFormula() {
        List<String> live = new ArrayList<>();
        int cells = 0;
        for (String language : List.of("ar", "en")) {
            String export = Intruder.asked()
                    .contentType("application/json")
                    .body(Intruder.written(Map.of(
                            "from",
                            "2020-01-01T00:00:00Z",
                            "to",
                            "2040-01-01T00:00:00Z",
                            "format",
                            "CSV",
                            "language",
                            language)))
                    .post("/api/v1/exports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            cells += read(Intruder.asked().get("/api/v1/exports/" + export + "/content"), live);
        }
        for (String each : planted.imports()) {
            Intruder.asked().post("/api/v1/imports/" + each + "/start");
            Response refused = Intruder.asked().get("/api/v1/imports/" + each + "/refused.csv");
            assertThat(refused.statusCode()).isEqualTo(200);
            assertNameIsHarmless(refused);
            assertNameIsHarmless(Intruder.asked().get("/api/v1/imports/" + each + "/content"));
            cells += read(refused, live);
        }
        System.out.printf("cells read back: %d, live formulas: %d%n", cells, live.size());
        assertThat(live).isEmpty();
        assertThat(cells).isPositive();
    }

    @Test
    void exportsAndFeedsHoldHostileTextsAsTextsOnly() throws Exception {
        for (String language : List.of("ar", "en")) {
            Document digest = Jsoup.parse(exported("HTML", language).asString());
            assertThat(digest.select("script, iframe, object, embed, form, img"))
                    .isEmpty();
            assertThat(digest.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")
                                    || attribute
                                            .getValue()
                                            .strip()
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith("javascript:")))
                    .isEmpty();
            try (ZipInputStream book =
                    new ZipInputStream(exported("XLSX", language).asInputStream())) {
                for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
                    org.w3c.dom.Document read = xml(book.readAllBytes());
                    assertThat(read.getElementsByTagName("f").getLength()).isZero();
                }
            }
            for (String line : exported("JSONL", language).asString().split("\n")) {
                assertThat(HostileText.JSON.readTree(line).isObject()).isTrue();
            }
            assertThat(HostileText.JSON
                            .readTree(exported("JSONLD", language).asByteArray())
                            .has("@graph"))
                    .isTrue();
            Response feed = Intruder.asked().get("/api/v1/conflicts/feed.atom?suppressed=any&lang=" + language);
            assertThat(xml(feed.asByteArray()).getElementsByTagName("entry").getLength())
                    .isPositive();
        }
    }

    private static Response exported(String format, String language) {
        String export = Intruder.asked()
                .contentType("application/json")
                .body(Intruder.written(Map.of(
                        "from",
                        "2020-01-01T00:00:00Z",
                        "to",
                        "2040-01-01T00:00:00Z",
                        "format",
                        format,
                        "language",
                        language)))
                .post("/api/v1/exports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Intruder.asked().get("/api/v1/exports/" + export + "/content");
    }

    private static org.w3c.dom.Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** RFC 6266: the header is one line, and nothing of a name leaves its quotes or names a folder. */
    private static void assertNameIsHarmless(Response file) {
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9._~%*-]*")
                .doesNotContain("/", "%2F", "%5C", "%0D", "%0A", "%00", "%E2%80%AE");
        assertThat(file.header("X-Hostile")).isNull();
    }

    private static int read(Response file, List<String> live) {
        int cells = 0;
        String text = file.asString();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (String cell : record.getFields()) {
                cells++;
                if (!cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
                    live.add(cell);
                }
            }
        }
        return cells;
    }
}
