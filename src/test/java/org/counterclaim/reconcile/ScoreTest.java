package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.statement.Quantity.exactly;

import java.math.BigDecimal;
import java.util.List;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static Score score(Said... said) {
        return Asked.quantity().reconcile(said).contradictions().getFirst().score();
    }

    private static Said says(String claimant, long figure) {
        return Said.by(claimant).affirms(exactly(figure, "person"));
    }

    @Test
    void aWiderGapScoresHigher() {
        assertThat(score(says("a", 251), says("b", 1001)).total())
                .isGreaterThan(score(says("a", 56), says("b", 62)).total());
    }

    @Test
    void independentOriginsOnBothSidesScoreHigher() {
        double two = score(says("a", 1), says("b", 2)).independence();
        double onOneSide = score(says("a", 1), says("b", 2), says("c", 2)).independence();
        double onBoth =
                score(says("a", 1), says("b", 2), says("c", 2), says("d", 1)).independence();
        assertThat(onOneSide).isEqualTo(two).isEqualTo(0.5);
        assertThat(onBoth).isEqualTo(0.75);
    }

    @Test
    void rumoursScoreLower() {
        assertThat(score(says("a", 1).as(Certainty.RUMOURED), says("b", 2)).total())
                .isLessThan(score(says("a", 1), says("b", 2)).total());
    }

    @Test
    void aSideLongSilentScoresLower() {
        assertThat(score(says("a", 1).on("2018-05-10"), says("b", 2).on("2018-05-20"))
                        .recency())
                .isLessThan(score(says("a", 1).on("2018-05-19"), says("b", 2).on("2018-05-20"))
                        .recency());
    }

    @Test
    void noFigureHasMoreThanFourDecimals() {
        for (int figure = 1; figure <= 300; figure++) {
            Score score = score(
                    says("a", 7).on("2018-05-18"), says("b", figure * 7L + 1).on("2018-05-20"));
            for (double part : new double[] {score.distance(), score.recency(), score.total()}) {
                assertThat(new BigDecimal(Double.toString(part)).scale()).isLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void aGradeNeverCounts() {
        assertThat(score(says("a", 1).graded('A'), says("b", 2)))
                .isEqualTo(score(says("a", 1).graded('E'), says("b", 2)));
    }

    @Test
    void allPartsLieWithinZeroAndOne() {
        Score score = score(
                Said.by("a").affirms(exactly(0, "person")),
                Said.by("b").affirms(Quantity.atLeast(Long.MAX_VALUE, "person")));
        assertThat(List.of(score.distance(), score.independence(), score.certainty(), score.recency(), score.total()))
                .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
    }
}
