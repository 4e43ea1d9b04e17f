package org.counterclaim.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.statement.TimePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is read as if published on Monday 21 May 2018, 11:05 in Damascus (UTC+3). */
class TimeFinderTest {

    private static final TimeFinder FINDER = TimeFinder.load();
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final TimeContext MONDAY = new TimeContext(Instant.parse("2018-05-21T08:05:00Z"), DAMASCUS);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static List<FoundTime> find(String words) {
        List<FoundTime> found = new ArrayList<>();
        for (Sentence sentence : Text.read(words).sentences()) {
            found.addAll(FINDER.find(sentence, MONDAY));
        }
        return found;
    }

    private static String local(@Nullable Instant instant) {
        return instant == null
                ? "-"
                : ZonedDateTime.ofInstant(instant, DAMASCUS).format(LOCAL);
    }

    private static FoundTime only(String words) {
        List<FoundTime> found = find(words);
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            في 20 أيار/مايو 2018                           | 2018-05-20
            يوم الـ 20 من أيار / مايو من عام 2018             | 2018-05-20
            يوم 20 مايو                                    | 2018-05-20
            منذ الـ19 من نيسان/أبريل الفائت                  | 2018-04-19
            بدأت في العشرين من مايو                          | 2018-05-20
            في الخامس عشر من آذار عام 2017                   | 2017-03-15
            توقفت في 3 ديسمبر                               | 2017-12-03
            في 5 جانفي 2018                                | 2018-01-05
            يوم 7 جويلية الماضي                              | 2017-07-07
            on May 20, 2018                                | 2018-05-20
            on 20 May 2018                                 | 2018-05-20
            on the 20th of May                             | 2018-05-20
            on Sunday, May 20                              | 2018-05-20
            dated 2018-05-20                               | 2018-05-20
            بتاريخ 20/5/2018                               | 2018-05-20
            تاريخ النشر: 20.05.2018                         | 2018-05-20
            غادرت القافلة الأحد                              | 2018-05-20
            غادرت القافلة يوم أمس الأحد                       | 2018-05-20
            غادرت أمس                                      | 2018-05-20
            وصل اليوم الاثنين                                | 2018-05-21
            وصل الاثنين                                     | 2018-05-21
            تسربت أول أمس السبت                             | 2018-05-19
            قتل أول من أمس                                  | 2018-05-19
            شن الأربعاء الماضي هجوما                          | 2018-05-16
            يلتقيان الخميس المقبل                             | 2018-05-24
            left on Sunday                                 | 2018-05-20
            left yesterday                                 | 2018-05-20
            left last Wednesday                            | 2018-05-16
            talks will resume next Thursday                | 2018-05-24
            talks will resume on Thursday                  | 2018-05-24
            قبل ثلاثة أيام                                   | 2018-05-18
            three days ago                                 | 2018-05-18
            في 5 رمضان 1439                                | 2018-05-20
            """)
    void daysAreFound(String words, String day) {
        FoundTime time = only(words);
        assertThat(local(time.window().from())).isEqualTo(day + "T00:00");
        assertThat(time.window().precision()).isEqualTo(TimePrecision.DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            غادرت فجر الأحد                            | 2018-05-20T03:00 | 2018-05-20T07:00
            غادرت فجر يوم أمس الأحد                     | 2018-05-20T03:00 | 2018-05-20T07:00
            في صباح الأحد الـ 13 من أيار / مايو             | 2018-05-13T05:00 | 2018-05-13T12:00
            بعد منتصف ليل السبت – الأحد                  | 2018-05-20T00:00 | 2018-05-20T05:00
            بعد منتصف ليل الأحد/ الاثنين                  | 2018-05-21T00:00 | 2018-05-21T05:00
            خرجت ليل الأحد - الإثنين                      | 2018-05-20T19:00 | 2018-05-21T06:00
            ليل أمس السبت                              | 2018-05-19T19:00 | 2018-05-20T06:00
            مساء أمس الأحد                             | 2018-05-20T16:00 | 2018-05-20T23:00
            تنتهي ظهر اليوم الإثنين                       | 2018-05-21T11:00 | 2018-05-21T14:00
            خلال الليلة الماضية                          | 2018-05-20T19:00 | 2018-05-21T06:00
            استهدفت فجرا                               | 2018-05-21T03:00 | 2018-05-21T07:00
            منتصف ليل الأحد                            | 2018-05-20T23:00 | 2018-05-21T01:00
            at dawn on Sunday                          | 2018-05-20T03:00 | 2018-05-20T07:00
            on Sunday morning                          | 2018-05-20T05:00 | 2018-05-20T12:00
            late on Thursday                           | 2018-05-17T18:00 | 2018-05-18T00:00
            early on Friday                            | 2018-05-18T00:00 | 2018-05-18T09:00
            struck overnight                           | 2018-05-20T19:00 | 2018-05-21T06:00
            struck last night                          | 2018-05-20T19:00 | 2018-05-21T06:00
            yesterday evening                          | 2018-05-20T16:00 | 2018-05-20T23:00
            this morning                               | 2018-05-21T05:00 | 2018-05-21T12:00
            the Saturday night raid                    | 2018-05-19T19:00 | 2018-05-20T06:00
            """)
    void partsOfTheDayAreFound(String words, String from, String to) {
        FoundTime time = only(words);
        assertThat(local(time.window().from())).isEqualTo(from);
        assertThat(local(time.window().to())).isEqualTo(to);
        assertThat(time.window().precision()).isEqualTo(TimePrecision.PART_OF_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            حتى الساعة الخامسة فجر اليوم             | UNTIL | -                | 2018-05-21T05:00
            منذ الساعة 12 ظهراً                     | SINCE | 2018-05-20T12:00 | 2018-05-21T11:05
            في الساعة السادسة والنصف مساء أمس         | POINT | 2018-05-20T18:30 | 2018-05-20T18:35
            عند الساعة 17:30 أمس                   | POINT | 2018-05-20T17:30 | 2018-05-20T17:35
            at 5 am on Sunday                      | POINT | 2018-05-20T05:00 | 2018-05-20T06:00
            at 5:30 p.m. on Sunday                 | POINT | 2018-05-20T17:30 | 2018-05-20T17:35
            at 1700 GMT on Sunday                  | POINT | 2018-05-20T20:00 | 2018-05-20T20:05
            until 5 am on Sunday                   | UNTIL | -                | 2018-05-20T05:00
            """)
    void clockTimesAreFound(String words, TimeKind kind, String from, String to) {
        FoundTime time = only(words);
        assertThat(time.kind()).isEqualTo(kind);
        assertThat(local(time.window().from())).isEqualTo(from);
        assertThat(local(time.window().to())).isEqualTo(to);
        assertThat(time.window().precision()).isEqualTo(TimePrecision.INSTANT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            في مايو (أيار) الماضي                 | POINT  | 2017-05-01T00:00 | 2017-06-01T00:00
            في نيسان/أبريل الفائت                 | POINT  | 2018-04-01T00:00 | 2018-05-01T00:00
            من الغوطة في أبريل نيسان              | POINT  | 2018-04-01T00:00 | 2018-05-01T00:00
            last month                           | POINT  | 2018-04-01T00:00 | 2018-05-01T00:00
            الشهر الماضي                         | POINT  | 2018-04-01T00:00 | 2018-05-01T00:00
            in April                             | POINT  | 2018-04-01T00:00 | 2018-05-01T00:00
            in early May                         | POINT  | 2018-05-01T00:00 | 2018-05-11T00:00
            في أواخر نيسان                       | POINT  | 2018-04-21T00:00 | 2018-05-01T00:00
            وفي بداية الشهر الحالي                | POINT  | 2018-05-01T00:00 | 2018-05-11T00:00
            in 2015                              | POINT  | 2015-01-01T00:00 | 2016-01-01T00:00
            عام 2015                             | POINT  | 2015-01-01T00:00 | 2016-01-01T00:00
            since 2011                           | SINCE  | 2011-01-01T00:00 | 2018-05-21T11:05
            العام الماضي                         | POINT  | 2017-01-01T00:00 | 2018-01-01T00:00
            last week                            | POINT  | 2018-05-12T00:00 | 2018-05-21T00:00
            الأسبوع الماضي                       | POINT  | 2018-05-12T00:00 | 2018-05-21T00:00
            since 19 April                       | SINCE  | 2018-04-19T00:00 | 2018-05-21T11:05
            منذ الـ 19 من نيسان                   | SINCE  | 2018-04-19T00:00 | 2018-05-21T11:05
            منذ السبت                            | SINCE  | 2018-05-19T00:00 | 2018-05-21T11:05
            until Wednesday                      | UNTIL  | -                | 2018-05-17T00:00
            خلال 24 ساعة الماضية                  | DURING | 2018-05-20T11:05 | 2018-05-21T11:05
            over the past 24 hours               | DURING | 2018-05-20T11:05 | 2018-05-21T11:05
            خلال الساعات الـ24 الماضية             | DURING | 2018-05-20T11:05 | 2018-05-21T11:05
            منذ نحو شهر                          | SINCE  | 2018-04-21T11:05 | 2018-05-21T11:05
            for more than a month                | DURING | 2018-04-21T11:05 | 2018-05-21T11:05
            منذ أكثر من شهر                       | SINCE  | 2018-04-21T11:05 | 2018-05-21T11:05
            from Saturday to Monday              | DURING | 2018-05-19T00:00 | 2018-05-22T00:00
            between 19 April and 20 May          | DURING | 2018-04-19T00:00 | 2018-05-21T00:00
            بين 17 و19 أيار                      | DURING | 2018-05-17T00:00 | 2018-05-20T00:00
            من السبت إلى الاثنين                  | DURING | 2018-05-19T00:00 | 2018-05-22T00:00
            17-19 May 2018                       | DURING | 2018-05-17T00:00 | 2018-05-20T00:00
            """)
    void periodsAreFound(String words, TimeKind kind, String from, String to) {
        FoundTime time = only(words);
        assertThat(time.kind()).isEqualTo(kind);
        assertThat(local(time.window().from())).isEqualTo(from);
        assertThat(local(time.window().to())).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قبل أسبوعين", "two weeks ago", "قبل نحو أسبوعين"})
    void someTimeAgoIsAroundThen(String words) {
        FoundTime time = only(words);
        Instant then = Instant.parse("2018-05-07T08:05:00Z");
        assertThat(time.window().lower()).isBefore(then);
        assertThat(time.window().upper()).isAfter(then);
        assertThat(time.window().precision()).isEqualTo(TimePrecision.WEEK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may have left",
                "They march in protest",
                "ظهر في شريط مصور",
                "فجر انتحاري نفسه",
                "نقلت قناة روسيا اليوم",
                "Russia Today quoted him",
                "مقتل 20 شخصا",
                "killed 2015 people",
                "three days of fighting",
                "Operation Dawn began",
                "in April 2018 people" + "'s", // a year after a month, once
                "مارس ضغوطا على الحكومة",
                "في اليوم الأول من المعارك"
            })
    void whatOnlyLooksLikeTimeIsLeft(String words) {
        List<FoundTime> found = find(words);
        assertThat(found).hasSize(words.contains("April") ? 1 : 0);
    }

    @Test
    void everyWeekdayRecurs() {
        assertThat(only("they gather every Friday").kind()).isEqualTo(TimeKind.RECURRING);
        assertThat(only("يتجمعون كل جمعة".replace("جمعة", "الجمعة")).kind()).isEqualTo(TimeKind.RECURRING);
    }

    @Test
    void severalExpressionsStandInOneSentence() {
        assertThat(find("هدأ القتال منذ الساعة 12 ظهراً وحتى الساعة الخامسة فجر اليوم"))
                .extracting(FoundTime::kind)
                .containsExactly(TimeKind.SINCE, TimeKind.UNTIL);
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        String words = "وصلت في الـ١٩ من نيسانَ إلى المدينة";
        FoundTime time = only(words);
        assertThat(words.substring(time.start(), time.end())).isEqualTo("١٩ من نيسانَ");
    }
}
