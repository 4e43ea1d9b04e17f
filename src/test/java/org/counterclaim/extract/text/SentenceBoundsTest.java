package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceBoundsTest {

    private static List<String> sentences(String text) {
        return Text.read(text).sentences().stream().map(Sentence::words).toList();
    }

    @Test
    void arabicMarksEndSentences() {
        assertThat(sentences("هل غادرت القافلة؟ نفى المحافظ ذلك. وأكد بقاءها!"))
                .containsExactly("هل غادرت القافلة؟", "نفى المحافظ ذلك.", "وأكد بقاءها!");
    }

    @Test
    void sentencesGluedByScrapingArePartedInBothScripts() {
        assertThat(sentences("انتهت الهدنة.وعاد القصف")).hasSize(2);
        assertThat(sentences("Two guards were killed.The gate was shut")).hasSize(2);
    }

    @Test
    void aSemicolonPausesTheSentence() {
        List<Sentence> sentences =
                Text.read("لم يكن الهجوم الأول؛ ففي مارس قتل سبعة").sentences();
        assertThat(sentences).extracting(Sentence::continues).containsExactly(false, true);
    }

    @Test
    void dotsPauseTheHeadline() {
        assertThat(Text.read("بعد يوم دام.. هدوء في طرابلس").sentences()).hasSize(2);
    }

    @Test
    void abbreviationsDecimalsAndInitialsEndNothing() {
        assertThat(sentences("Gen. Omar J. Haddad met Mr. Cole at 5.30 and paid $1.5 million to the U.S. Army."))
                .hasSize(1);
        assertThat(sentences("قال د. سامر العلي إن 2.5 مليون نازح عادوا.")).hasSize(1);
    }

    @Test
    void aQuotationFollowedBySmallLettersGoesOn() {
        assertThat(sentences("\"Is it over?\" asked the mayor. No one answered."))
                .hasSizeBetween(2, 3);
        assertThat(sentences("\"It is over.\" said the mayor.")).hasSize(1);
    }

    @Test
    void newLinesEndSentencesAndParagraphsAreCounted() {
        List<Sentence> sentences =
                Text.read("عنوان بلا نقطة\n\nسطر أول. سطر ثان\nفقرة").sentences();
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    }

    @Test
    void wordsAreTrimmed() {
        assertThat(sentences("  \u200Fخرجت الحافلات.  \n")).containsExactly("خرجت الحافلات.");
    }
}
