package org.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuestionPatternTest {

    private static final String KILLED =
            "How many {category, select, none {people} other {{category}}}{party, select, none {} other { of {party}}} were killed?";
    private static final String KILLED_AR = "كم عدد القتلى{of_category, select, none {} other { من {of_category}}}؟";

    @Test
    void questionWithoutQualifiersReadsPlainly() {
        assertThat(fill(KILLED, "en", Map.of())).isEqualTo("How many people were killed?");
        assertThat(fill(KILLED_AR, "ar", Map.of())).isEqualTo("كم عدد القتلى؟");
    }

    @Test
    void qualifiersStandWhereThePatternKeepsThem() {
        assertThat(fill(KILLED, "en", Map.of("category", "fighters", "party", "Syrian army")))
                .isEqualTo("How many fighters of Syrian army were killed?");
    }

    @Test
    void arabicPluralTakesItsFormAfterAPreposition() {
        assertThat(fill(KILLED_AR, "ar", Map.of("category", "المدنيون"))).isEqualTo("كم عدد القتلى من المدنيين؟");
        assertThat(fill(KILLED_AR, "ar", Map.of("category", "المقاتلون الأجانب")))
                .isEqualTo("كم عدد القتلى من المقاتلين الأجانب؟");
    }

    @Test
    void otherQualifiersFollowInBrackets() {
        assertThat(fill("هل وقع الهجوم؟", "ar", Map.of("batch", "الدفعة الأولى", "basis", "طوعا")))
                .isEqualTo("هل وقع الهجوم؟ (طوعا، الدفعة الأولى)");
    }

    @Test
    void plainArgumentWithoutValueLeavesNoGap() {
        assertThat(fill("How many {category} were killed?", "en", Map.of())).isEqualTo("How many were killed?");
        assertThat(fill("How many {category} were killed?", "en", Map.of("category", "women")))
                .isEqualTo("How many women were killed?");
    }

    @Test
    void brokenPatternIsShownAsItIs() {
        assertThat(fill("What {of?", "en", Map.of())).isEqualTo("What {of?");
    }

    private static String fill(String pattern, String language, Map<String, String> labels) {
        return QuestionPattern.fill(pattern, language, new TreeMap<>(labels));
    }
}
