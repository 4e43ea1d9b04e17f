package org.counterclaim.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a copy and what only reads like one. {@code main} prints what the numbers of the rule rest on. */
@Execution(ExecutionMode.CONCURRENT)
class LikenessTest {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant SATURDAY = Instant.parse("2021-08-14T12:00:00Z");

    private static final String ENGLISH = """
            A roadside bomb killed 11 people on the edge of Mosul on Friday, the provincial health office said. Four more
            were taken to hospital with burns, among them two children who had been on their way to a market. Police closed
            the road for six hours and searched the orchards on both sides of it. Nobody has claimed the attack. A shepherd
            who saw the blast told Reuters that a white van had slowed down shortly before. The governor promised the
            families help with the burials and asked drivers to keep away from the old road until engineers have cleared it.
            Shops in the nearest village stayed shut for the rest of the day.
            """;

    private static final String ARABIC = """
            قتلت عبوة ناسفة زُرعت على جانب الطريق 11 شخصا عند أطراف الموصل يوم الجمعة، بحسب دائرة صحة المحافظة. ونُقل أربعة
            آخرون إلى المستشفى مصابين بحروق، بينهم طفلان كانا في طريقهما إلى السوق. وأغلقت الشرطة الطريق ست ساعات وفتشت
            البساتين على جانبيه. ولم تعلن أي جهة مسؤوليتها عن الهجوم. وقال راع شاهد الانفجار لوكالة رويترز إن شاحنة بيضاء
            أبطأت سيرها قبل ذلك بقليل. ووعد المحافظ العائلات بالمساعدة في مراسم الدفن ودعا السائقين إلى تجنب الطريق القديم
            حتى ينتهي المهندسون من تنظيفه. وبقيت متاجر القرية الأقرب مغلقة بقية النهار.
            """;

    private static final String RETOLD = """
            Eleven people died near Mosul on Friday when an explosive hidden beside a country road went off under two passing
            cars, medical staff reported. The wounded, four in all, suffered burns and are being treated in the city. Security
            men combed fields nearby while traffic was turned back. Responsibility is still open. Local leaders spoke of
            support for relatives of the dead, and the authorities want motorists to take another way until the verge has been
            checked. Reuters quoted a herdsman as having noticed a van just ahead of the explosion.
            """;

    private static Likeness.Side side(String publisher, String language, Instant published, String text) {
        Report report = new Report(publisher, "", language, published, ZoneOffset.UTC, text);
        return new Likeness.Side(
                publisher, null, false, text, Shingles.of(text), Facts.of(EXTRACTOR.readings(report)), language);
    }

    private static String of(String language) {
        return language.equals("ar") ? ARABIC : ENGLISH;
    }

    private static double like(String language, String one, String other) {
        return Likeness.of(side("Daily", language, SATURDAY, one), side("Evening Post", language, SATURDAY, other));
    }

    private static boolean meet(String one, String other) {
        long[] bands = Sketch.bands(Shingles.of(other));
        return LongStream.of(Sketch.bands(Shingles.of(one))).anyMatch(band -> Arrays.binarySearch(bands, band) >= 0);
    }

    /** The last third dropped, as wires are cut to length. */
    private static String cut(String text) {
        String[] sentences = text.split("(?<=\\.)\\s+");
        return String.join(" ", List.of(sentences).subList(0, sentences.length - 2));
    }

    /** As an editor goes over it: an opening, a few other words, one sentence gone. */
    private static String edited(String language) {
        return language.equals("ar")
                ? "بغداد - "
                        + ARABIC.replace("مصابين بحروق", "لإصابتهم بحروق")
                                .replace("أي جهة", "أي جماعة")
                                .replace("شاحنة بيضاء", "حافلة صغيرة بيضاء")
                                .replace("وبقيت متاجر القرية الأقرب مغلقة بقية النهار.", "")
                : "BAGHDAD - "
                        + ENGLISH.replace("taken to hospital with burns", "in hospital with burns")
                                .replace("Nobody has claimed", "No group has claimed")
                                .replace("shortly before", "moments earlier")
                                .replace("Shops in the nearest village stayed shut for the rest of the day.", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void agencyReportCutAndEditedByTwoPapersIsOneReport(String language) {
        assertThat(like(language, of(language), cut(of(language)))).isGreaterThanOrEqualTo(Likeness.COPIED);
        assertThat(like(language, of(language), edited(language))).isGreaterThanOrEqualTo(Likeness.COPIED);
        assertThat(like(language, cut(of(language)), edited(language))).isGreaterThanOrEqualTo(Likeness.COPIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void copiesShareABandOfTheirSketches(String language) {
        assertThat(meet(of(language), cut(of(language)))).isTrue();
        assertThat(meet(of(language), edited(language))).isTrue();
        assertThat(meet(cut(of(language)), edited(language))).isTrue();
    }

    @Test
    void sameEventInOtherWordsIsAnotherReport() {
        assertThat(like("en", ENGLISH, RETOLD)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void anotherBlastInTheSameWordsIsAnotherReport(String language) {
        String text = of(language);
        String place = text.replace("Mosul", "Kirkuk").replace("الموصل", "كركوك");
        assertThat(Likeness.of(side("Daily", language, SATURDAY, text), side("Daily", language, SATURDAY, place)))
                .isZero();
        assertThat(Likeness.of(
                        side("Daily", language, SATURDAY, text),
                        side("Daily", language, SATURDAY, text.replace("11", "3"))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void sameWordsOfAnotherFridayAreAnotherReport(String language) {
        Instant laterWeek = Instant.parse("2021-08-21T12:00:00Z");
        assertThat(Likeness.of(
                        side("Daily", language, SATURDAY, of(language)),
                        side("Daily", language, laterWeek, of(language))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void strangersWhoNameNoAgencyAreNotTakenForOne(String language) {
        String text = cut(of(language).replace("Reuters", "us").replace("لوكالة رويترز", "لنا"));
        String other = edited(language).replace("Reuters", "us").replace("لوكالة رويترز", "لنا");
        assertThat(like(language, text, other)).isZero();
        assertThat(Likeness.of(side("Daily", language, SATURDAY, text), side("Daily", language, SATURDAY, other)))
                .as("the same publisher")
                .isPositive();
    }

    @Test
    void headlinesAreTooShortToBeKnownAgain() {
        assertThat(Sketch.bands(Shingles.of("Bomb kills eleven near Mosul, officials say on Friday")))
                .isEmpty();
    }

    public static void main(String[] arguments) {
        for (String language : List.of("ar", "en")) {
            System.out.printf("%s cut to length      %.2f%n", language, contained(of(language), cut(of(language))));
            System.out.printf("%s edited             %.2f%n", language, contained(of(language), edited(language)));
            System.out.printf("%s cut against edited %.2f%n", language, contained(cut(of(language)), edited(language)));
        }
        System.out.printf("en other place        %.2f%n", contained(ENGLISH, ENGLISH.replace("Mosul", "Kirkuk")));
        System.out.printf("en retold             %.2f%n", contained(ENGLISH, RETOLD));
    }

    private static double contained(String one, String other) {
        return Shingles.of(one).containment(Shingles.of(other));
    }
}
