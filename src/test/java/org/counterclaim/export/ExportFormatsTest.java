package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.counterclaim.claim.Vocabulary;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ExportFormatsTest {

    private static final String MARK = "\uFEFF";

    @Inject
    Vocabulary vocabulary;

    @TempDir
    Path folder;

    private ContestedWeek week;

    @BeforeEach
    void contest() {
        vocabulary.bring();
        week = ContestedWeek.made();
    }

    @Test
    void csvHoldsEachClaimWithItsWordsChainAndLinks() {
        String text = new String(ContestedWeek.content(week.export("CSV", "en")), StandardCharsets.UTF_8);
        assertThat(text).startsWith(MARK + "section,").contains("\r\n");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        assertThat(rows).hasSize(2);
        NamedCsvRecord six = rows.stream()
                .filter(row -> row.getField("claimant").equals("Export Ministry"))
                .findFirst()
                .orElseThrow();
        assertThat(six.getField("conflict")).isEqualTo(week.conflict());
        assertThat(six.getField("statement")).isEqualTo("'=spoke of six trucks at the bridge");
        assertThat(six.getField("via")).isEqualTo("Export Wire");
        assertThat(six.getField("translation")).isEqualTo("تحدثت عن ست شاحنات عند الجسر");
        assertThat(six.getField("quote")).isEqualTo("spoke of six trucks at the bridge");
        assertThat(six.getField("low")).isEqualTo("6");
        assertThat(six.getField("unit")).isEqualTo("bus");
        assertThat(six.getField("madeAt")).isEqualTo("2018-05-20T07:30:00Z");
        assertThat(six.getField("headline")).isEqualTo("Buses, and \"more\" buses");
        assertThat(six.getField("url")).isEqualTo("https://courier.example/buses?a=1&b=2");
        assertThat(six.getField("archiveUrl")).isEqualTo("https://archive.example/courier/buses");
        assertThat(rows).anyMatch(row -> row.getField("statement").equals("رأينا عشر حافلات,\nوربما أكثر"));
    }

    @Test
    void theByteOrderMarkCanBeLeftOut() {
        JsonNode export = ContestedWeek.post("/api/v1/exports", """
                {"week":"2018-W20","bom":false,"filter":{"event":"%s"}}""".formatted(week.event()));
        assertThat(new String(ContestedWeek.content(export), StandardCharsets.UTF_8))
                .startsWith("section,");
    }

    @Test
    void theWorkbookHoldsRealNumbersAndDatesUnderAHeaderThatStays() throws IOException {
        byte[] file = ContestedWeek.content(week.export("XLSX", "en"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Summary", "Conflicts", "Claims", "Relations", "Changes", "Disagreements");
            List<Row> claims = book.findSheet("Claims").orElseThrow().read();
            assertThat(claims).hasSize(3);
            int low = column(claims.getFirst(), "At least");
            int published = column(claims.getFirst(), "Published (UTC)");
            assertThat(claims.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(low).orElseThrow().intValue()))
                    .containsExactlyInAnyOrder(6, 10);
            assertThat(claims.stream()
                            .skip(1)
                            .map(row ->
                                    row.getCellAsDate(published).orElseThrow().toString()))
                    .containsExactlyInAnyOrder("2018-05-20T09:00", "2018-05-20T10:00");
        }
        Map<String, byte[]> parts = unzipped(file);
        String sheet = new String(parts.get("xl/worksheets/sheet3.xml"), StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("state=\"frozen\"", "<autoFilter", "<hyperlink ")
                .doesNotContain("<f>");
    }

    @Test
    void anArabicWorkbookReadsFromRightToLeft() throws IOException {
        Map<String, byte[]> parts = unzipped(ContestedWeek.content(week.export("XLSX", "ar")));
        for (int sheet = 1; sheet <= 6; sheet++) {
            assertThat(new String(parts.get("xl/worksheets/sheet" + sheet + ".xml"), StandardCharsets.UTF_8))
                    .contains("rightToLeft=\"true\"");
        }
        assertThat(Parser.unescapeEntities(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8), true))
                .contains("الأقوال");
    }

    @Test
    void libreOfficeReadsTheWorkbook() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "libreoffice"))),
                "LibreOffice is not installed");
        Path book = folder.resolve("week.xlsx");
        Files.write(book, ContestedWeek.content(week.export("XLSX", "ar")));
        Process office = new ProcessBuilder(
                        "libreoffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .start();
        office.getInputStream().readAllBytes();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("week-الأقوال.csv")))
                .contains("=spoke of six trucks", "رأينا عشر حافلات");
    }

    @Test
    void linkedDataHoldsClaimsQuotesAndChainsAndReviewsOfPeopleOnly() throws Exception {
        assertThat(expanded(week.export("JSONLD", "en")))
                .contains(
                        "https://schema.org/Claim\"",
                        "http://www.w3.org/ns/oa#TextQuoteSelector",
                        "http://www.w3.org/ns/prov#Attribution",
                        "urn:counterclaim:Conflict",
                        "https://archive.example/courier/buses")
                .doesNotContain("https://schema.org/ClaimReview");
        week.judged("REFUTED");
        assertThat(expanded(week.export("JSONLD", "en")))
                .contains(
                        "https://schema.org/ClaimReview",
                        "https://schema.org/claimReviewed",
                        "https://schema.org/alternateName",
                        "https://schema.org/ratingValue",
                        "https://film.example/bridge");
    }

    private static String expanded(JsonNode export) throws Exception {
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(ContestedWeek.content(export))))
                .get()
                .toString();
    }

    @Test
    void theDigestIsOneFileThatNeedsNothingElse() {
        for (String language : List.of("ar", "en")) {
            String page = new String(ContestedWeek.content(week.export("HTML", language)), StandardCharsets.UTF_8);
            Document digest = Jsoup.parse(page);
            assertThat(digest.root().child(0).attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(digest.select("script, link, img, iframe, [src], [onclick]"))
                    .isEmpty();
            assertThat(digest.select("blockquote").eachText())
                    .contains("=spoke of six trucks at the bridge", "رأينا عشر حافلات, وربما أكثر");
            assertThat(digest.select("blockquote[lang=ar]").attr("dir")).isEqualTo("rtl");
            assertThat(digest.select("a[href='https://archive.example/courier/buses']"))
                    .hasSize(1);
            assertThat(digest.select("style").html()).contains("@media print", "@page");
            assertThat(digest.select("svg rect")).hasSize(7);
            assertThat(digest.text()).contains(language.equals("ar") ? "من يناقض من" : "Who contradicts whom");
        }
    }

    @Test
    void theBundleHoldsEveryFormatAndTheirSums() throws Exception {
        Map<String, byte[]> parts = unzipped(ContestedWeek.content(week.export("ZIP", "ar")));
        assertThat(parts)
                .containsKeys(
                        "conflicts.csv",
                        "conflicts.csv-metadata.json",
                        "conflicts.jsonl",
                        "conflicts.jsonld",
                        "conflicts.xlsx",
                        "digest-ar.html",
                        "digest-en.html",
                        "summary.json",
                        "manifest.json");
        for (String line : new String(parts.get("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            assertThat(sha256(parts.get(line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
        JsonNode described = ContestedWeek.read(parts.get("conflicts.csv-metadata.json"));
        assertThat(described.at("/tableSchema/columns").findValuesAsText("name"))
                .isEqualTo(ConflictCsv.header());
        assertThat(ContestedWeek.read(parts.get("summary.json"))
                        .at("/conflicts")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameWeekAndDataGiveTheSameBytes() {
        for (ExportFormat format : ExportFormat.values()) {
            if (format == ExportFormat.PDF && Printing.browser().isEmpty()) {
                continue;
            }
            for (String language : List.of("ar", "en")) {
                assertThat(week.export(format.name(), language).get("sha256"))
                        .as("%s %s", format, language)
                        .isEqualTo(week.export(format.name(), language).get("sha256"));
            }
        }
    }

    @Test
    void aFilterThatMatchesNothingGivesAnEmptyFile() throws Exception {
        for (ExportFormat format : ExportFormat.values()) {
            if (format == ExportFormat.PDF) {
                continue;
            }
            JsonNode export = ContestedWeek.post("/api/v1/exports", """
                    {"week":"2018-W20","format":"%s","language":"ar","query":"label=nobody-ever-set-this"}""".formatted(format));
            assertThat(export.get("conflicts").asInt()).isZero();
            assertThat(ContestedWeek.content(export)).isNotEmpty();
        }
    }

    @Test
    void aWrongOrderIsRefusedByItsField() {
        refused("{\"week\":\"2018-W20\",\"format\":\"DOCX\"}", "format");
        refused("{\"week\":\"2018-W20\",\"query\":\"tpye=SELF\"}", "tpye");
        refused("{\"week\":\"2018-W20\",\"query\":\"type=SELF\",\"filter\":{\"type\":\"SELF\"}}", "query");
        refused("{\"week\":\"2018-W20\",\"query\":\"q=%zz\"}", "query");
    }

    private static void refused(String body, String field) {
        assertThat(given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/v1/exports")
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .getString("errors[0].field"))
                .isEqualTo(field);
    }

    private static int column(Row header, String title) {
        return header.stream()
                .filter(cell -> cell != null && title.equals(cell.getText()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
