package org.counterclaim.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;

class QuantityFuzzTest {

    private static final QuantityFinder FINDER = QuantityFinder.load();

    @Provide
    Arbitrary<String> figureSoup() {
        return Arbitraries.of(
                        "ألف",
                        "خمسة",
                        "وعشرون",
                        "مئة",
                        "و",
                        "3",
                        "1.700",
                        "20",
                        "-",
                        "30",
                        "بين",
                        "إلى",
                        "من",
                        "أكثر",
                        "على الأقل",
                        "قتيل",
                        "قتيلين",
                        "مدنيا",
                        "بينهم",
                        "million",
                        "a",
                        "hundred",
                        "and",
                        "twenty",
                        "half",
                        "dozen",
                        "dozens",
                        "of",
                        "no",
                        "casualties",
                        "rose",
                        "from",
                        "to",
                        "people",
                        "%",
                        "$",
                        "،",
                        ",",
                        ".",
                        "(",
                        ")",
                        "ال",
                        "الـ",
                        "لم",
                        "يصب",
                        "أحد",
                        "may",
                        "two",
                        "or",
                        "٬",
                        "\u202E")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 1000)
    void anyOrderOfFigureWordsIsRead(@ForAll("figureSoup") String words) {
        holds(words);
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll String words) {
        holds(words);
    }

    private static void holds(String words) {
        for (Sentence sentence : Text.read(words).sentences()) {
            int last = sentence.start();
            for (FoundQuantity found : FINDER.find(sentence, List.of())) {
                assertThat(found.start()).isGreaterThanOrEqualTo(last);
                assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(sentence.end());
                assertThat(found.figure().start()).isBetween(found.start(), found.end());
                last = found.end();
            }
        }
    }
}
