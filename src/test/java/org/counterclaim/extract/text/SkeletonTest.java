package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.counterclaim.reports.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "Abdelmadjid Tebboune, تبون",
        "Burhan, البرهان",
        "Mohamed Ramadane, رمضان",
        "Sharif, شريف",
        "Ghannouchi, الغنوشي",
        "Khalifa Haftar, خليفة حفتر",
        "Togoga, توغوغا",
        "Donggala, دونغالا",
        "Tinzaouaten, تينزاواتين",
        "Solhan, سولهان"
    })
    void bothScriptsShareTheLastName(String latin, String arabic) {
        assertThat(Skeleton.last(latin)).isNotEmpty().isEqualTo(Skeleton.last(arabic));
    }

    @Test
    void unlikeNamesStayApart() {
        assertThat(Skeleton.last("Karim")).isNotEqualTo(Skeleton.last("حسن"));
        assertThat(Skeleton.last("Benghazi")).isNotEqualTo(Skeleton.last("درنة"));
    }

    /** Of the names of the known sources one in thirty at most shares its skeleton with another. */
    @Test
    void fewOfTheKnownSourcesFallTogether() {
        Map<String, Set<String>> whose = new HashMap<>();
        Vocabulary.sourceNames().forEach((code, names) -> {
            for (String name : names.split(" \\| ", -1)) {
                String bones = Skeleton.of(name);
                if (bones.indexOf('-') > 0 && bones.length() >= 7) {
                    whose.computeIfAbsent(bones, none -> new HashSet<>()).add(code);
                }
            }
        });
        long shared = whose.values().stream().filter(codes -> codes.size() > 1).count();
        assertThat(shared).isLessThan(whose.size() / 30);
    }
}
