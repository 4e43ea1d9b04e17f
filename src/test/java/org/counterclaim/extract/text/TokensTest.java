package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> surfaces(String text) {
        return Tokens.of(text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toList();
    }

    @Test
    void figuresKeepTheirSeparators() {
        assertThat(surfaces("1,700 or ١٬٧٠٠ or 2.5, then 3."))
                .containsExactly("1,700", "or", "١٬٧٠٠", "or", "2.5", ",", "then", "3", ".");
    }

    @Test
    void lettersAndDigitsThatTouchArePartedButTouch() {
        List<Token> tokens = Tokens.of("و484");
        assertThat(tokens).hasSize(2);
        assertThat(tokens.getFirst().touches(tokens.getLast())).isTrue();
    }

    @Test
    void hyphensPartWords() {
        assertThat(surfaces("twenty-one S-300")).containsExactly("twenty", "-", "one", "S", "-", "300");
    }

    @Test
    void genitivePartsAndInnerApostropheStays() {
        assertThat(surfaces("Sana'a didn't take Russia's and Moscow’s"))
                .containsExactly("Sana'a", "didn't", "take", "Russia", "'s", "and", "Moscow", "’s");
    }

    @Test
    void diacriticsStayInsideTheWord() {
        assertThat(surfaces("مدنياً، قتلوا")).containsExactly("مدنياً", "،", "قتلوا");
    }

    @Test
    void controlsPartNothingAndBelongToNoToken() {
        List<Token> tokens = Tokens.of("\u2067ستة\u2069 قتلى");
        assertThat(tokens).extracting(Token::normal).containsExactly("سته", "قتلي");
    }
}
