package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds a floor under the figures read from single sentences; FigureBank lists those that are still missed. */
class FigureBankTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource({"en.txt, 0.96, 0.93", "ar.txt, 0.97, 0.94", "later.txt, 0.94, 0.88"})
    void figuresOfTheBankAreRead(String file, double precision, double recall) {
        FigureBank bank = FigureBank.of(EXTRACTOR, file);
        assertThat(bank.precision()).as(bank + "\n" + bank.faults()).isGreaterThanOrEqualTo(precision);
        assertThat(bank.recall()).as(bank + "\n" + bank.faults()).isGreaterThanOrEqualTo(recall);
    }
}
