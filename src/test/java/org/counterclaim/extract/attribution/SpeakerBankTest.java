package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was reached on these sentences must not be lost; a sentence may be added with whatever it costs. */
class SpeakerBankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speakers_ar.tsv",
                "speakers_en.tsv",
                "speakers_later_ar.tsv",
                "speakers_later_en.tsv",
                "voices_ar.tsv",
                "voices_en.tsv",
                "voices_later_ar.tsv",
                "voices_later_en.tsv"
            })
    void speakersAndStancesOfTheBankAreRight(String file) {
        SpeakerBank bank = SpeakerBank.of(file);
        assertThat(bank.rightSpeakers()).as("%s%n%s", bank, bank.faults()).isGreaterThan(0.94);
        assertThat(bank.rightStances()).as("%s%n%s", bank, bank.faults()).isGreaterThan(0.97);
        assertThat(bank.foundSpeakers()).as("%s%n%s", bank, bank.faults()).isGreaterThan(0.88);
    }
}
