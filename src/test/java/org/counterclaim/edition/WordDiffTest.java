package org.counterclaim.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String shown(List<WordDiff.Stretch> stretches) {
        return stretches.stream()
                .map(each -> each.same() ? each.after() : "[" + each.before() + "|" + each.after() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void wholeWordsChange() {
        assertThat(shown(WordDiff.of("They counted 12 dead.", "They counted 14 dead.", "en")))
                .isEqualTo("They counted [12|14] dead.");
    }

    @Test
    void arabicWordsAreNotCut() {
        assertThat(shown(WordDiff.of("قُتل ١٢ شخصًا وجُرح آخرون.", "قُتل ١٤ شخصًا وأُصيب آخرون.", "ar")))
                .isEqualTo("قُتل [١٢|١٤] شخصًا [وجُرح|وأُصيب] آخرون.");
    }

    @Test
    void familyOfEmojiStaysTogether() {
        assertThat(shown(WordDiff.of("home 👨‍👩‍👧 safe", "home 👨‍👩‍👦 safe", "en")))
                .isEqualTo("home [👨‍👩‍👧|👨‍👩‍👦] safe");
    }

    @Test
    void paragraphsThatCameAreTold() {
        assertThat(shown(WordDiff.of("One.\nThree.", "One.\nTwo.\nThree.", "en")))
                .isEqualTo("One.\n[|Two.\n]Three.");
    }

    @Property(tries = 200)
    void bothTextsCanBeReadFromTheStretches(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        List<WordDiff.Stretch> stretches = WordDiff.of(before, after, "ar");
        assertThat(stretches.stream().map(WordDiff.Stretch::before).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(stretches.stream().map(WordDiff.Stretch::after).collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void textsThatHaveNothingInCommonAreToldWhole() {
        String before = "a b\n".repeat(10_000);
        String after = "c d\n".repeat(10_000);
        assertThat(WordDiff.of(before, after, "en")).containsExactly(new WordDiff.Stretch(false, before, 0, after, 0));
    }
}
