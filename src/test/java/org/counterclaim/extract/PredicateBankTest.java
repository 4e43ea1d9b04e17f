package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of every kind are read from sentences and short wire reports at least as well as they once were. */
class PredicateBankTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource({
        "predicates/en.txt, 0.90, 0.84",
        "predicates/ar.txt, 0.90, 0.74",
        "predicates/unseen-en.txt, 0.90, 0.70",
        "predicates/unseen-ar.txt, 0.88, 0.62",
        "predicates/frames-en.txt, 0.85, 0.62",
        "predicates/frames-ar.txt, 0.88, 0.60",
        "wire/en.txt, 0.94, 0.91",
        "wire/ar.txt, 0.91, 0.86",
        "wire/later-en.txt, 0.92, 0.88",
        "wire/later-ar.txt, 0.91, 0.87",
        "wire/last-en.txt, 0.92, 0.94",
        "wire/last-ar.txt, 0.86, 0.81"
    })
    void claimsAreReadNoWorseThanBefore(String file, double precision, double recall) {
        PredicateBank bank = PredicateBank.of(file, EXTRACTOR);
        System.out.println(file + System.lineSeparator() + bank.table());
        assertThat(bank.precision()).as(bank.table()).isGreaterThanOrEqualTo(precision);
        assertThat(bank.recall()).as(bank.table()).isGreaterThanOrEqualTo(recall);
    }
}
