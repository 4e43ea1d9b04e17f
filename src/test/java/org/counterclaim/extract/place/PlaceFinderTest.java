package org.counterclaim.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load());

    private static List<FoundPlace> find(String words) {
        return FINDER.find(Text.read(words).sentences(), List.of());
    }

    private static List<String> paths(String words) {
        return find(words).stream().map(found -> found.chosen().path()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصلت القافلة إلى دمشق                     | sy/damascus
            الوضع بدمشق هادئ                          | sy/damascus
            قصف مخيم اليرموك                          | sy/damascus/south-damascus/yarmouk-camp
            معارك في حوض اليرموك                       | sy/daraa/yarmouk-basin
            انفجار في حي التضامن                       | sy/damascus/south-damascus/tadamon
            A strike hit Yarmouk camp                 | sy/damascus/south-damascus/yarmouk-camp
            Fighting in the Yarmouk Basin             | sy/daraa/yarmouk-basin
            Shelling of al-Hajar al-Aswad             | sy/damascus/south-damascus/hajar-al-aswad
            A blast in Kabul                          | af/kabul
            Protests in Buenos Aires                  | ar/buenos-aires
            Buses reached DAMASCUS                    | sy/damascus
            """)
    void placesAreFoundInBothScripts(String words, String path) {
        assertThat(paths(words)).containsExactly(path);
    }

    @Test
    void adjectivesOfCountriesAreMarked() {
        assertThat(find("قالت القوات العراقية")).singleElement().satisfies(found -> {
            assertThat(found.demonym()).isTrue();
            assertThat(found.chosen().path()).isEqualTo("iq");
        });
        assertThat(find("the Iraqi army")).singleElement().matches(FoundPlace::demonym);
    }

    @Test
    void aNamesakeAbroadIsNotMeantByAReportOfAnotherCountry() {
        assertThat(paths("Somalia's government said fighters had left Bolu overnight."))
                .doesNotContain("tr/bolu");
        assertThat(paths("قالت الحكومة في الصومال إن المسلحين انسحبوا من بولو ليلا"))
                .doesNotContain("tr/bolu");
        assertThat(paths("Fighters in Somalia were flown to Istanbul"))
                .anyMatch(path -> path.startsWith("tr/istanbul"));
    }

    @Test
    void aReportThatNamesNoCountryIsOfItsPublishers() {
        List<FoundPlace> found = FINDER.find(
                Text.read("A ferry sank off Tripoli").sentences(), List.of(), new Surroundings(List.of(), "lb"));
        assertThat(found).extracting(place -> place.chosen().country()).containsExactly("lb");
    }

    @Test
    void aBareNameFollowsTheOtherPlacesOfTheReport() {
        assertThat(paths("تقدمت القوات في حوض اليرموك بريف درعا. وقال سكان إن القصف على اليرموك تجدد في درعا."))
                .contains("sy/daraa/yarmouk-basin")
                .doesNotContain("sy/damascus/south-damascus/yarmouk-camp");
        assertThat(paths("خرجت الحافلات من اليرموك والتضامن جنوب دمشق"))
                .contains("sy/damascus/south-damascus/yarmouk-camp", "sy/damascus/south-damascus/tadamon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أبدى التضامن مع الضحايا",
                "دمر القصف المبنى",
                "كان الرجل واقفا",
                "وجع في القدم",
                "حضر الاجتماع",
                "الأكراد يتقدمون",
                "خسائر مالية في بورصة",
                "the nice man said of it",
                "a study by Yarmouk University",
                "فوز نادي دمشق",
                "the turkey was cold"
            })
    void otherMeaningsAreLeft(String words) {
        assertThat(paths(words)).isEmpty();
    }

    @Test
    void namesOfSourcesAreNoPlaces() {
        String words = "قال مدير المرصد السوري إن القصف طال درعا";
        int at = words.indexOf("المرصد");
        List<FoundPlace> found = FINDER.find(Text.read(words).sentences(), List.of(new TextSpan(at, at + 13)));
        assertThat(found).extracting(place -> place.chosen().path()).containsExactly("sy/daraa");
    }

    @Test
    void wordsOfKindBelongToTheMentionAndParticlesDoNot() {
        String words = "وصلت إلى محافظة إدلب ولدمشق";
        List<FoundPlace> found = find(words);
        assertThat(found)
                .extracting(place -> words.substring(place.start(), place.end()))
                .containsExactly("محافظة إدلب", "دمشق");
        assertThat(find("هجوم قوات الأسد لدرعا")).singleElement().matches(daraa -> daraa.start() == 17);
    }
}
