package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {

    @ParameterizedTest
    @CsvSource({
        "وكالة أنباء الشمال, AGENCY",
        "Northern News Agency, AGENCY",
        "تلفزيون الجبل, BROADCASTER",
        "Radio Valley, BROADCASTER",
        "المرصد الشمالي لحقوق الإنسان, MONITOR",
        "Northern Human Rights Observatory, MONITOR",
        "وزارة الصحة, OFFICIAL",
        "Ministry of Health, OFFICIAL",
        "كتائب الوادي, ARMED_PARTY",
        "شهود عيان, WITNESSES",
        "eyewitnesses, WITNESSES",
        "مصادر ميدانية, ANONYMOUS",
        "a military source, ANONYMOUS",
        "@valley_watch, SOCIAL_ACCOUNT",
        "صحيفة الجبل, OUTLET",
        "The Valley Times, OUTLET",
        "منظمة الإغاثة, ORGANISATION",
        "Leila, PERSON"
    })
    void nameGivesAwayItsKind(String name, SourceKind kind) {
        assertThat(KindGuess.of(name, SourceKind.PERSON)).isEqualTo(kind);
    }
}
