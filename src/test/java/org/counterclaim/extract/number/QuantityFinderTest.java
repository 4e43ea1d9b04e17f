package org.counterclaim.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class QuantityFinderTest {

    private static final QuantityFinder FINDER = QuantityFinder.load();

    static List<FoundQuantity> find(String words) {
        List<FoundQuantity> found = new ArrayList<>();
        for (Sentence sentence : Text.read(words).sentences()) {
            found.addAll(FINDER.find(sentence, List.of()));
        }
        return found;
    }

    static List<FoundQuantity> counts(String words) {
        return find(words).stream()
                .filter(figure -> figure.kind() == FigureKind.COUNT)
                .toList();
    }

    private static FoundQuantity only(String words) {
        List<FoundQuantity> counts = counts(words);
        assertThat(counts).as(words).hasSize(1);
        return counts.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            غادرت ست حافلات المدينة                          | 6
            قتل ستة عشر شخصا في الانفجار                     | 16
            أصيبت إحدى عشرة امرأة                            | 11
            وصل اثنا عشر جنديا                               | 12
            نقل عشرون جريحا إلى المستشفى                      | 20
            إصابة عشرين جريحا                                | 20
            خروج مئتي مقاتل                                  | 200
            خروج مئتين من المدنيين                           | 200
            مقتل مئة وعشرين مدنيا                            | 120
            مقتل مائة وخمسة وأربعين مدنيا                    | 145
            احتجاز ثلاثمئة مهاجر                             | 300
            احتجاز ثلاث مئة مهاجر                            | 300
            نزوح ألف شخص                                     | 1000
            نزوح ألفي شخص                                    | 2000
            نزوح ألفا شخص                                    | 2000
            نزوح خمسة آلاف شخص                               | 5000
            نزوح خمسة آلاف وستمئة شخص                        | 5600
            نزوح خمسة عشر ألف شخص                            | 15000
            نزوح مليون ومئتي ألف شخص                         | 1200000
            نزح 3 آلاف مدني                                  | 3000
            نزح 3 آلاف و200 مدني                             | 3200
            نزح 2.3 مليون شخص                                | 2300000
            نزح ١٬٧٠٠ شخص                                    | 1700
            نزح ۱۷۰۰ شخص                                     | 1700
            نزح 1.700 شخص                                    | 1700
            نزح 1 700 شخص                                    | 1700
            عددهم (1700 شخص)                                 | 1700
            مقتل قتيلين في الغارة                            | 2
            وصلت حافلتان إلى المعبر                          | 2
            قتل جنديان عند الحاجز                            | 2
            قتل طفلان                                        | 2
            سقط قتيل واحد                                    | 1
            مقتل طفل في القصف                                | 1
            المختطفين الـ30 من القرية                        | 30
            Twenty-one passengers died                       | 21
            A hundred and four villagers fled                | 104
            one hundred and twenty thousand people fled      | 120000
            half a million people fled                       | 500000
            1.5 million people fled                          | 1500000
            two and a half million people fled               | 2500000
            some 1,700 people                                | 1700
            3m people need food                              | 3000000
            Six buses left the town                          | 6
            Six Syrian government buses left                 | 6
            One soldier was killed                           | 1
            The blast killed a woman                         | 1
            """)
    void figuresAreReadInEveryForm(String words, long value) {
        assertThat(only(words).quantity().best()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مقتل 56 مدنيا على الأقل                | 56  |     | 56  | AT_LEAST
            مقتل ما لا يقل عن 56 مدنيا             | 56  |     | 56  | AT_LEAST
            قتل أكثر من مئة شخص                    | 101 |     | 100 | AT_LEAST
            تجاوزوا الـ ألف قتيل                   | 1001 |    | 1000 | AT_LEAST
            تجاوز عدد القتلى 100                   | 101 |     | 100 | AT_LEAST
            أقل من 20 جريحا                        | 1   | 19  |     | AT_MOST
            نحو عشرين حافلة                        | 17  | 23  | 20  | ABOUT
            حوالي 100 مقاتل                        | 85  | 115 | 100 | ABOUT
            زهاء ألف شخص                           | 850 | 1150 | 1000 | ABOUT
            ما يقارب 20 شخصا                       | 17  | 23  | 20  | ABOUT
            ما يصل إلى 20 شخصا                     | 1   | 20  | 20  | AT_MOST
            بين 20 و30 قتيلا                       | 20  | 30  |     | RANGE
            بين عشرين وثلاثين قتيلا                | 20  | 30  |     | RANGE
            من 20 إلى 30 مسلحا                     | 20  | 30  |     | RANGE
            بين مليونين و3 ملايين نازح             | 2000000 | 3000000 | | RANGE
            at least 56 civilians                  | 56  |     | 56  | AT_LEAST
            56 civilians at least                  | 56  |     | 56  | AT_LEAST
            no fewer than 12 miners                | 12  |     | 12  | AT_LEAST
            more than 100 people                   | 101 |     | 100 | AT_LEAST
            over 100 people                        | 101 |     | 100 | AT_LEAST
            fewer than 20 people                   | 1   | 19  |     | AT_MOST
            up to 20 people                        | 1   | 20  | 20  | AT_MOST
            about 20 buses                         | 17  | 23  | 20  | ABOUT
            nearly 100 people                      | 85  | 100 | 100 | ABOUT
            between 20 and 30 fighters             | 20  | 30  |     | RANGE
            20-30 fighters                         | 20  | 30  |     | RANGE
            20 to 30 fighters                      | 20  | 30  |     | RANGE
            between 2 and 3 million people         | 2000000 | 3000000 | | RANGE
            three or four soldiers                 | 3   | 4   |     | RANGE
            عشرات القتلى                           | 20  | 99  |     | FUZZY
            مئات الضربات                           | 200 | 999 |     | FUZZY
            عشرات الآلاف من النازحين               | 20000 | 99999 |  | FUZZY
            بضع حافلات                             | 3   | 9   |     | FUZZY
            dozens of people                       | 20  | 99  |     | FUZZY
            hundreds of fighters                   | 200 | 999 |     | FUZZY
            several thousand people                | 2000 | 9999 |   | FUZZY
            a few soldiers                         | 3   | 9   |     | FUZZY
            """)
    void wordsBoundTheFigure(String words, long min, Long max, Long best, QuantityQualifier qualifier) {
        Quantity quantity = only(words).quantity();
        assertThat(quantity.min()).isEqualTo(min);
        assertThat(quantity.max()).isEqualTo(max);
        assertThat(quantity.best()).isEqualTo(best);
        assertThat(quantity.qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم يسقط قتلى في الهجوم",
                "انتهى الحريق دون إصابات",
                "من دون وقوع ضحايا",
                "لم يصب أحد في الحادث",
                "ولم تسجل أي إصابات",
                "There were no casualties",
                "The drone fell without causing any injuries",
                "nobody was killed",
                "No civilians were hurt"
            })
    void noughtIsRead(String words) {
        assertThat(only(words).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were no immediate reports of casualties",
                "لم ترد أنباء عن سقوط ضحايا",
                "ولم يعرف عدد القتلى",
                "لم تتمكن الهيئة من تحديد أعداد المغادرين",
                "لا تزال أعداد الشهداء ترتفع",
                "قال إن القرار 2254 يبقى أساس الحل",
                "UN resolution 2254 remains the basis",
                "سلمت روسيا منظومة إس-300",
                "Russia delivered S-300 batteries and a MiG-29",
                "دبابة من طراز تي-72",
                "Cases of COVID-19 fell",
                "في عام 2015 بدأت الأزمة",
                "The war began in 2011",
                "الساعة 12:30 ظهرا",
                "at 5:30 pm",
                "في 19 أبريل",
                "On 19 April the road was cut",
                "يوم الاثنين",
                "لست متأكدا",
                "on Highway 60 near the village",
                "Mariam Haddad, 35, said she fled",
                "call 00963115551234 now",
                "the first of May",
                "No one knows why"
            })
    void whatOnlyLooksLikeAFigureIsLeft(String words) {
        assertThat(counts(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ارتفعت الأسعار 20 بالمئة             | PERCENTAGE | percent
            turnout was 43%                      | PERCENTAGE | percent
            turnout was 43.5 percent             | PERCENTAGE | percent
            بلغت الخسائر 3 ملايين دولار          | MONEY      | USD
            damage of $3 million                 | MONEY      | money
            على بعد 15 كيلومترا من الحدود        | MEASURE    | km
            15km from the border                 | MEASURE    | km
            خلال 24 ساعة                         | DURATION   | hour
            for three days                       | DURATION   | day
            a 35-year-old driver                 | AGE        | year
            رجل يبلغ من العمر 35 عاما            | AGE        | year
            خروج الدفعة الثانية                  | ORDINAL    | batch
            وصول أول قافلة                       | ORDINAL    | batch
            the second convoy                    | ORDINAL    | batch
            """)
    void otherAmountsAreToldApart(String words, FigureKind kind, String unit) {
        List<FoundQuantity> found = find(words);
        assertThat(found).as(words).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().quantity().unit()).isEqualTo(unit);
    }

    @Test
    void nounsTellWhoIsCounted() {
        FoundQuantity civilians = only("قتل 62 مدنياً على الأقل");
        assertThat(civilians.has("category:civilians")).isTrue();
        assertThat(civilians.quantity().unit()).isEqualTo("person");
        assertThat(only("سقوط 484 قتيلا بين المقاتلين").nouns())
                .extracting(CountedNoun::lemma)
                .containsExactly("killed", "fighter");
        assertThat(only("أحصت الشبكة 140 على الأقل عدد القتلى في صفوف الفصيل").has("role:killed"))
                .isTrue();
        assertThat(only("The death toll reached 62").has("role:killed")).isTrue();
        assertThat(only("بلغ عدد الجرحى 62").has("role:injured")).isTrue();
        assertThat(only("six buses with fighters").quantity().unit()).isEqualTo("bus");
    }

    @Test
    void partsAreMarkedUntilTheListEnds() {
        List<FoundQuantity> found = counts("مقتل 62 مدنيا بينهم 16 طفلا و9 مواطنات، وإصابة 30 آخرين");
        assertThat(found).extracting(FoundQuantity::part).containsExactly(false, true, true, false);
        found = counts("The strike killed 20 people, including five children and two women, and wounded 30 others");
        assertThat(found).extracting(FoundQuantity::part).containsExactly(false, true, true, false);
        found = counts("484 قتيلا في صفوف المقاتلين منهم 251 من الجيش");
        assertThat(found).extracting(FoundQuantity::part).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The toll rose to 62 from 56",
                "The toll rose from 56 to 62",
                "The toll stands at 62, up from 56",
                "ارتفعت حصيلة القتلى من 56 إلى 62",
                "ارتفع عدد القتلى إلى 62 بعد أن كان 56"
            })
    void aRisenFigureKeepsItsOldOne(String words) {
        FoundQuantity risen = only(words);
        assertThat(risen.quantity().best()).isEqualTo(62);
        assertThat(risen.risenFrom()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(risen.risenFrom()).best()).isEqualTo(56);
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        String words = "قُتِلَ أكثر من ١٬٧٠٠ شخصٍ";
        FoundQuantity found = only(words);
        assertThat(words.substring(found.start(), found.end())).isEqualTo("أكثر من ١٬٧٠٠");
        assertThat(words.substring(found.figure().start(), found.figure().end()))
                .isEqualTo("١٬٧٠٠");
        assertThat(found.quantity().words()).isEqualTo("أكثر من ١٬٧٠٠");
    }
}
