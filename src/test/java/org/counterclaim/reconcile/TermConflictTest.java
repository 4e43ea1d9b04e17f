package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.counterclaim.statement.Terms;
import org.junit.jupiter.api.Test;

class TermConflictTest {

    private static final Map<String, String> SIDES =
            Map.of("fighters", "fighters", "women", "civilians", "elderly", "civilians", "families", "");

    private static Said left(String claimant, String... codes) {
        return Said.by(claimant).affirms(Terms.of(codes));
    }

    @Test
    void termsOfOneSideGoTogether() {
        assertThat(Asked.terms(SIDES).contradiction(ConflictType.TERM, left("a", "women"), left("b", "elderly")))
                .isEmpty();
    }

    @Test
    void termsOfDifferentSidesExcludeEachOther() {
        assertThat(Asked.terms(SIDES).contradiction(ConflictType.TERM, left("a", "women"), left("b", "fighters")))
                .isPresent();
    }

    @Test
    void aNeutralTermExcludesNothing() {
        assertThat(Asked.terms(SIDES).contradiction(ConflictType.TERM, left("a", "families"), left("b", "fighters")))
                .isEmpty();
    }

    @Test
    void whoNamesBothSidesFitsBoth() {
        Said both = left("c", "women", "fighters");
        Contradiction found = Asked.terms(SIDES)
                .contradiction(ConflictType.TERM, both, left("a", "women"), left("b", "fighters"))
                .orElseThrow();
        assertThat(found.positions()).hasSize(2);
        assertThat(found.spans()).containsExactly(new Span(both.id(), 0, 1));
    }

    @Test
    void aWordWhoseSidesDoNotAdjoinHasASpanForEachRun() {
        Said outer = left("d", "a", "c");
        Contradiction found = Asked.terms(Map.of())
                .contradiction(ConflictType.TERM, left("a", "a"), left("b", "b"), left("c", "c"), outer)
                .orElseThrow();
        assertThat(found.spans()).containsExactly(new Span(outer.id(), 0, 0), new Span(outer.id(), 2, 2));
    }

    @Test
    void setsOfSidesThatExcludeEachOtherAreFoundWithoutASingleSide() {
        assertThat(Asked.terms(Map.of())
                        .contradiction(
                                ConflictType.TERM, left("a", "a", "b"), left("b", "a", "x"), left("c", "b", "y")))
                .isPresent();
    }

    @Test
    void aDeniedTermContradictsWhoeverNamesIt() {
        Said denial = Said.by("agency").denies(Terms.of("fighters"));
        assertThat(Asked.terms(SIDES).contradiction(ConflictType.POLARITY, denial, left("a", "fighters", "families")))
                .isPresent();
        assertThat(Asked.terms(SIDES).contradiction(ConflictType.POLARITY, denial, left("a", "women")))
                .isEmpty();
    }

    @Test
    void whoAddsATermStandsAgainstTheOtherSideWithItsFirstWordToo() {
        Said first = left("a", "women").on("2018-05-20");
        Said later = left("a", "women", "elderly").on("2018-05-21");
        Said other = left("b", "fighters").on("2018-05-21");
        Contradiction found = Asked.terms(SIDES)
                .contradiction(ConflictType.TERM, first, later, other)
                .orElseThrow();
        assertThat(found.positions())
                .anySatisfy(position -> assertThat(position.members()).contains(first.id(), later.id()));
    }

    @Test
    void whatAClaimantTookBackStandsNowhere() {
        Said first = left("a", "fighters").on("2018-05-20");
        Said later = left("a", "women").on("2018-05-21");
        Said other = left("b", "fighters").on("2018-05-21");
        Contradiction found = Asked.terms(SIDES)
                .contradiction(ConflictType.TERM, first, later, other)
                .orElseThrow();
        assertThat(found.positions())
                .noneSatisfy(position -> assertThat(position.members()).contains(first.id()));
    }
}
