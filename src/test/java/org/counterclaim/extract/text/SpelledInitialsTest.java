package org.counterclaim.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.extract.Told;
import org.junit.jupiter.api.Test;

class SpelledInitialsTest {

    @Test
    void spelledLettersAreInitials() {
        assertThat(SpelledInitials.of("سي جي تي")).isEqualTo("CGT");
        assertThat(SpelledInitials.of("السي جي تي")).isEqualTo("CGT");
        assertThat(SpelledInitials.of("بي بي سي")).isEqualTo("BBC");
        assertThat(SpelledInitials.of("إف بي آي")).isEqualTo("FBI");
        assertThat(SpelledInitials.of("سي إن إن")).isEqualTo("CNN");
    }

    @Test
    void otherWordsSpellNothing() {
        assertThat(SpelledInitials.of("وزارة الصحة في غزة")).isNull();
        assertThat(SpelledInitials.of("في")).isNull();
        assertThat(SpelledInitials.of("")).isNull();
    }

    @Test
    void aUnionIsOneSourceInBothScripts() {
        assertThat(Told.last("protest.people", Told.by("قالت السي جي تي إن 400 ألف شخص تظاهروا في باريس."))
                        .claimant()
                        .name())
                .isEqualTo(Told.last("protest.people", Told.by("The CGT said 400,000 people marched in Paris."))
                        .claimant()
                        .name());
    }
}
