package org.counterclaim.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {

    @Test
    void arabicVerbHasItsPersonsAndNumbers() {
        assertThat(Inflections.of("غادر/يغادر", true))
                .containsKeys("غادر", "غادرت", "غادروا", "يغادر", "تغادر", "يغادرون");
    }

    @Test
    void weakArabicVerbLosesItsEnding() {
        assertThat(Inflections.of("نفى/ينفي", true)).containsKeys("نفت", "نفوا", "ينف", "تنفي");
    }

    @Test
    void englishVerbKeepsItsSpelling() {
        assertThat(Inflections.of("deny~", false)).containsKeys("denies", "denied", "denying");
        assertThat(Inflections.of("halt~", false)).containsKeys("halted", "halting");
        assertThat(Inflections.of("leave/left", false))
                .containsEntry("left", Form.PAST)
                .containsKey("leaving");
    }

    @Test
    void arabicNounHasItsRegularPlurals() {
        assertThat(Inflections.of("مقاتل+", true)).containsKeys("مقاتلون", "مقاتلين", "مقاتلي", "مقاتلا");
    }
}
