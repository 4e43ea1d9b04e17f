package org.counterclaim.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.extract.text.Text;

class PlaceFuzzTest {

    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load());

    @Provide
    Arbitrary<String> placeSoup() {
        return Arbitraries.of(
                        "وبِدمشق",
                        "للسودان",
                        "مخيم",
                        "اليرموك",
                        "حوض",
                        "ريف",
                        "حلب",
                        "al",
                        "-",
                        "Hajar",
                        "Aswad",
                        "Damascus",
                        "camp",
                        "Yarmouk",
                        "basin",
                        "New",
                        "York",
                        "Times",
                        "of",
                        "Bank",
                        "Jordan",
                        "'",
                        "جامعة",
                        "القدم",
                        "سوريا",
                        ",",
                        ".",
                        "\u0640",
                        "\u202E",
                        "ولـ",
                        "University")
                .list()
                .ofMaxSize(15)
                .map(words -> String.join(" ", words).replace(" - ", "-"));
    }

    @Property(tries = 1000)
    void anyOrderOfNamesIsRead(@ForAll("placeSoup") String words) {
        holds(words);
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll String words) {
        holds(words);
    }

    private static void holds(String words) {
        for (FoundPlace found : FINDER.find(Text.read(words).sentences(), List.of())) {
            assertThat(found.start()).isNotNegative();
            assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(words.length());
            assertThat(found.candidates()).first().isEqualTo(found.chosen());
            assertThat(found.confidence()).isBetween(0.0, 1.0);
        }
    }
}
