package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a figure is read from sentences of every kind at least as well as once it was. */
class PredicateBankTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource({
        "predicates/en.txt, 0.90, 0.84",
        "predicates/ar.txt, 0.90, 0.74",
        "predicates/unseen-en.txt, 0.90, 0.70",
        "predicates/unseen-ar.txt, 0.88, 0.62"
    })
    void claimsAreReadNoWorseThanBefore(String file, double precision, double recall) {
        PredicateBank bank = PredicateBank.of(file, EXTRACTOR);
        System.out.println(file + System.lineSeparator() + bank.table());
        assertThat(bank.precision()).as(bank.table()).isGreaterThanOrEqualTo(precision);
        assertThat(bank.recall()).as(bank.table()).isGreaterThanOrEqualTo(recall);
    }
}
