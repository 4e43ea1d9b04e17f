package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosuresTest {

    private static List<String> inner(String text) {
        return Text.read(text).enclosures().stream()
                .map(enclosure -> text.substring(
                        enclosure.inner().start(), enclosure.inner().end()))
                .toList();
    }

    @Test
    void everyPairOfMarksIsFound() {
        assertThat(inner("«أ» و\"ب\" و“ج” و”د“ و„هـ” و‹و› (ز)")).containsExactly("أ", "ب", "ج", "د", "هـ", "و", "ز");
    }

    @Test
    void quotationsNest() {
        String text = "قال المتحدث: «أعلن تنظيم \"الدولة\" الانسحاب» أمس";
        List<Enclosure> found = Text.read(text).enclosures();
        assertThat(found).extracting(Enclosure::depth).containsExactly(0, 1);
        assertThat(found).allMatch(Enclosure::closed);
    }

    @Test
    void quotationSpansSentencesOfItsParagraph() {
        Text text = Text.read("The governor said: \"We left. Nobody stayed.\" He gave no date.");
        assertThat(text.sentences().get(0).enclosures()).hasSize(1);
        assertThat(text.sentences().get(1).enclosures()).hasSize(1);
        assertThat(text.sentences().get(2).enclosures()).isEmpty();
    }

    @Test
    void aMarkNeverClosedEndsWithItsParagraph() {
        String text = "Officials said \"the road is open\n\nBuses left at noon.";
        Enclosure enclosure = Text.read(text).enclosures().getFirst();
        assertThat(enclosure.closed()).isFalse();
        assertThat(text.substring(enclosure.start(), enclosure.end())).isEqualTo("\"the road is open");
    }

    @Test
    void apostrophesOpenNothing() {
        assertThat(inner("the workers' union and '48 Arabs didn't agree")).isEmpty();
    }

    @Test
    void singleQuotationMarksPair() {
        assertThat(inner("He called it 'a lie' on air")).containsExactly("a lie");
    }
}
