package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void diacriticsAndTatweelGo() {
        assertThat(Folding.fold("مُدَرِّسـون")).isEqualTo("مدرسون");
    }

    @Test
    void alefHamzaAndTaMarbutaFold() {
        assertThat(Folding.fold("إجلاء أُسرة آمنة إلى مستشفى مسؤول")).isEqualTo("اجلاء اسره امنه الي مستشفي مسوول");
    }

    @Test
    void persianLettersAndAllDigitsBecomePlain() {
        assertThat(Folding.fold("کابل یک ۱۲۳ ٤٥٦")).isEqualTo("كابل يك 123 456");
    }

    @Test
    void latinBecomesSmallAndApostrophesPlain() {
        assertThat(Folding.fold("Sana’a")).isEqualTo("sana'a");
    }

    @Test
    void presentationFormsBecomeLetters() {
        assertThat(Folding.fold("ﻗﺘﻴﻼً")).isEqualTo("قتيلا");
    }

    @Test
    void bidiControlsGo() {
        assertThat(Folding.fold("\u200Fستة\u202C \u2067قتلى\u2069")).isEqualTo("سته قتلي");
    }

    @Test
    void foldedTextKnowsItsOrigin() {
        Folded folded = Folded.of("قُتِلَ ستّة");
        int at = folded.folded().indexOf("سته");
        TextSpan span = folded.origin(at, at + 3);
        assertThat("قُتِلَ ستّة".substring(span.start(), span.end())).isEqualTo("ستّة");
    }
}
