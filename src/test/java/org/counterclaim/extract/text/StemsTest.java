package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

    @Test
    void theWordItselfComesFirst() {
        assertThat(Stems.of("وصل")).startsWith("وصل").contains("صل");
    }

    @Test
    void particlesAndArticleGo() {
        assertThat(Stems.of("وبالحافلات")).contains("حافلات");
        assertThat(Stems.of("للمدنيين")).contains("مدنيين");
    }

    @Test
    void pronounsGoAndTaMarbutaCloses() {
        assertThat(Stems.of("بينهم")).contains("بين");
        assertThat(Stems.of("دفعتهم")).contains("دفعه");
    }

    @Test
    void latinWordsStayWhole() {
        assertThat(Stems.of("buses")).containsExactly("buses");
    }
}
