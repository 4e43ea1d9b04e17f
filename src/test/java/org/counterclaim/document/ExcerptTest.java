package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.counterclaim.statement.Quote;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String chosen(String text, int from, int to) {
        return Excerpt.of(text, from, to).map(Excerpt::words).orElse("");
    }

    @Test
    void aLetterKeepsItsDiacritics() {
        String text = "غادرَتِ المخيّمَ";
        int shadda = text.indexOf('ّ');
        assertThat(chosen(text, 0, shadda)).isEqualTo("غادرَتِ المخيّ");
        assertThat(chosen(text, shadda, text.length())).isEqualTo("يّمَ");
    }

    @Test
    void familiesAndFlagsAreNotCut() {
        String family = "👨‍👩‍👧";
        String text = "a " + family + "🇸🇾 b";
        assertThat(chosen(text, 3, 4)).isEqualTo(family);
        assertThat(chosen(text, 2 + family.length() + 2, text.length())).isEqualTo("🇸🇾 b");
    }

    @Test
    void spaceAroundTheWordsIsLeftOut() {
        assertThat(chosen("one \n two ", 3, 10)).isEqualTo("two");
        assertThat(Excerpt.of("one   two", 3, 6)).isEmpty();
    }

    @Test
    void whatLiesOutsideTheTextIsNothing() {
        assertThat(Excerpt.of("abc", -1, 2)).isEmpty();
        assertThat(Excerpt.of("abc", 1, 4)).isEmpty();
        assertThat(Excerpt.of("abc", 2, 2)).isEmpty();
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(
                        "ستّ ",
                        "حافلات",
                        "six",
                        " 6٦ ",
                        "👨‍👩‍👧‍👦",
                        "🇸🇾",
                        "e\u0301",
                        "\u202E",
                        "\r\n",
                        "\u0651",
                        "ال",
                        "🚌")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aChoiceIsWholeCharactersAndFoundAgain(
            @ForAll("reports") String text,
            @ForAll @IntRange(max = 300) int from,
            @ForAll @IntRange(max = 300) int to) {
        Optional<Excerpt> chosen = Excerpt.of(text, Math.min(from, to), Math.max(from, to));
        chosen.ifPresent(excerpt -> {
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            assertThat(characters.isBoundary(excerpt.start()) || characters.isBoundary(excerpt.end()))
                    .isTrue();
            Quote quote = excerpt.quote();
            assertThat(text.substring(0, excerpt.start())).endsWith(quote.prefix());
            assertThat(text.substring(excerpt.end())).startsWith(quote.suffix());
            QuoteFinder.Found found = new QuoteFinder(text).find(quote).orElseThrow();
            assertThat(text.substring(found.start(), found.end())).isEqualTo(excerpt.words());
        });
    }
}
