package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many kinds of events and countries; the files in src/test/resources/sentences are easily added to. */
class PassageTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    static Stream<Passage> english() {
        return Passage.in("en.txt").stream();
    }

    static Stream<Passage> arabic() {
        return Passage.in("ar.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishPassageHoldsWhatIsWritten(Passage passage) {
        assertThat(passage.faults(EXTRACTOR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void arabicPassageHoldsWhatIsWritten(Passage passage) {
        assertThat(passage.faults(EXTRACTOR)).isEmpty();
    }

    /** Lists every fault; the arguments name the files. */
    public static void main(String[] files) {
        int sound = 0;
        int all = 0;
        for (String file : files) {
            for (Passage passage : Passage.in(file)) {
                List<String> faults = passage.faults(EXTRACTOR);
                all++;
                sound += faults.isEmpty() ? 1 : 0;
                if (!faults.isEmpty()) {
                    System.out.println("> " + passage.text());
                    faults.forEach(fault -> System.out.println("   " + fault));
                }
            }
        }
        System.out.println(sound + " of " + all + " passages are read as written");
    }
}
