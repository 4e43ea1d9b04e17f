package org.counterclaim.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.TimePrecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and figures as people write them into tables. */
class CellsTest {

    private final CellTimes dayFirst = new CellTimes(ZoneId.of("Asia/Damascus"), DateOrder.DAY_FIRST);
    private final CellTimes monthFirst = new CellTimes(ZoneId.of("Asia/Damascus"), DateOrder.MONTH_FIRST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-05-20",
                "٢٠/٠٥/٢٠١٨",
                "20.5.18",
                "20-5-2018",
                "20 May 2018",
                "May 20, 2018",
                "20 أيار 2018",
                "20 مايو/أيار 2018",
                "2018-05-19T21:00:00Z",
                "2018/5/20 00:00"
            })
    void aDateIsItsFirstMoment(String cell) {
        assertThat(dayFirst.moment(cell).map(OffsetDateTime::toInstant))
                .contains(OffsetDateTime.parse("2018-05-20T00:00+03:00").toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-05-20 21:30",
                "20/5/2018 9:30 PM",
                "20/5/2018 09:30 م",
                "٢٠/٥/٢٠١٨، ٩:٣٠ مساءً",
                "2018-05-20T18:30:00.000Z",
                "2018-05-20 21:30:00 +03:00"
            })
    void aTimeIsReadWithItsDate(String cell) {
        assertThat(dayFirst.moment(cell).map(OffsetDateTime::toInstant))
                .contains(OffsetDateTime.parse("2018-05-20T21:30+03:00").toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sunday", "yesterday", "31/31/2018", "2018", "20/5", "1/2/345", "12:30", "0/0/2018"})
    void whatDependsOnTheReaderIsNoDate(String cell) {
        assertThat(dayFirst.moment(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5/6/2018,2018-06-05,2018-05-06", "2018-06-05,2018-06-05,2018-06-05"})
    void theOrderOfADateIsTheFilesOwn(String cell, String dayOrder, String monthOrder) {
        assertThat(dayFirst.moment(cell).map(time -> time.toLocalDate().toString()))
                .contains(dayOrder);
        assertThat(monthFirst.moment(cell).map(time -> time.toLocalDate().toString()))
                .contains(monthOrder);
    }

    @ParameterizedTest
    @CsvSource({"20/5/2018,DAY", "May 2018,MONTH", "2018-05-20 09:00,INSTANT"})
    void anAnswerInTimeIsAsPreciseAsItsWords(String cell, TimePrecision precision) {
        assertThat(dayFirst.window(cell).map(window -> window.precision())).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1,234", "١٢٣٤", "١٬٢٣٤", "1 234", "1234.0", " 1234 "})
    void digitsOfAnyScriptAreOneFigure(String cell) {
        assertThat(CellFigures.whole(cell)).isEqualTo(OptionalLong.of(1234));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "-5", "six", "1,23", "99999999999999999999", "5%"})
    void whatIsNoWholeNumberIsNone(String cell) {
        assertThat(CellFigures.whole(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"at least 56,56,", "عشرات,20,99", "50-60,50,60", "ست حافلات,6,6", "more than 100,101,", "نحو 20,17,23"})
    void figuresInWordsAreReadAsInReports(String cell, long min, Long max) {
        Quantity read = CellFigures.worded(cell).orElseThrow();
        assertThat(read.min()).isEqualTo(min);
        assertThat(read.max()).isEqualTo(max);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.5", "unclear", "ستة قتلى و10 جرحى", ""})
    void whatIsNotOneFigureIsLeftToAPerson(String cell) {
        assertThat(CellFigures.worded(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMS,المصدر,claimant",
        "CLAIMS,Published at,publishedAt",
        "CLAIMS,تاريخ النشر,publishedAt",
        "CLAIMS,answer.min,answer.min",
        "CLAIMS,النص,statement",
        "REPORTS,النص,text",
        "REPORTS,المصدر,publisher",
        "REPORTS,LINK,url"
    })
    void headersNameTheirFieldsInBothLanguages(Content content, String heading, String field) {
        assertThat(Lexicon.field(content, heading)).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"stance,نفى,DENIES", "stance,Denied,DENIES", "language,العربية,ar", "certainty,مرجّح,LIKELY"})
    void cellsNameCodesInBothLanguages(String family, String word, String code) {
        assertThat(Lexicon.code(family, word)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIMS", "REPORTS"})
    void whatIsNeededOrTheSameForAllCanBeFed(Content content) {
        List<String> known = Field.of(content).stream().map(Field::code).toList();
        assertThat(Field.needed(content)).allMatch(known::contains);
        assertThat(Field.sameForAll(content)).allMatch(known::contains);
    }
}
