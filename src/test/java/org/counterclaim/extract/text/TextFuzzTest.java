package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFuzzTest {

    @Provide
    Arbitrary<String> messyText() {
        return Arbitraries.strings()
                .withChars(" \n.\"'«»“”()؛؟،…-,0123٤٥ةأوالقتلabcXYZ\u200F\u202E\u0640\u064B\uD83D\uDE80\uDC00\0")
                .ofMaxLength(400);
    }

    @Property(tries = 500)
    void messyTextKeepsEveryTokenInsideOneSentence(@ForAll("messyText") String words) {
        holds(words);
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll String words) {
        holds(words);
    }

    private static void holds(String words) {
        Text text = Text.read(words);
        int last = 0;
        int tokens = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(sentence.end()).isGreaterThan(sentence.start()).isLessThanOrEqualTo(words.length());
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(sentence.start());
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(sentence.end());
                assertThat(token.stems()).first().isEqualTo(token.normal());
                tokens++;
            }
            last = sentence.end();
        }
        assertThat(tokens).isEqualTo(Tokens.of(words).size());
        for (Enclosure enclosure : text.enclosures()) {
            assertThat(enclosure.inner().start()).isGreaterThan(enclosure.start());
            assertThat(enclosure.end()).isLessThanOrEqualTo(words.length());
        }
    }
}
