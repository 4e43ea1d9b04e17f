package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.statement.Quantity.between;
import static org.counterclaim.statement.Quantity.exactly;

import java.util.List;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class OneClaimantTest {

    private static RelationType relation(Said earlier, Said later) {
        Reconciliation found = Asked.quantity().reconcile(later, earlier);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).hasSize(1);
        return found.relations().getFirst().type();
    }

    private static Said on(String day, Quantity figure) {
        return Said.by("monitor").affirms(figure).on(day);
    }

    @Test
    void aTollThatGrowsIsAnUpdate() {
        assertThat(relation(on("2018-05-20", exactly(56, "person")), on("2018-05-21", exactly(62, "person"))))
                .isEqualTo(RelationType.UPDATES);
    }

    @Test
    void aTollThatIsLoweredIsACorrection() {
        assertThat(relation(on("2018-05-20", exactly(62, "person")), on("2018-05-21", exactly(56, "person"))))
                .isEqualTo(RelationType.CORRECTS);
    }

    @Test
    void sayingItAgainIsAnEcho() {
        assertThat(relation(on("2018-05-20", exactly(56, "person")), on("2018-05-21", exactly(56, "person"))))
                .isEqualTo(RelationType.ECHOES);
    }

    @Test
    void aNarrowerFigureRefines() {
        assertThat(relation(on("2018-05-20", between(20, 99, "person")), on("2018-05-21", exactly(56, "person"))))
                .isEqualTo(RelationType.REFINES);
    }

    @Test
    void onlyTheLatestWordContradictsOthers() {
        Said before = on("2018-05-20", exactly(56, "person"));
        Said after = on("2018-05-21", exactly(62, "person"));
        Said other = Said.by("agency").affirms(exactly(62, "person")).on("2018-05-21");
        assertThat(Asked.quantity().reconcile(before, after, other).contradictions())
                .isEmpty();
    }

    @Test
    void aVaguerWordLeavesThePreciseOneStanding() {
        Said precise = on("2018-05-20", exactly(251, "person"));
        Said vaguer = on("2018-05-20", Quantity.atLeast(251, "person"));
        Said other =
                Said.by("activists").affirms(Quantity.atLeast(1001, "person")).on("2018-05-21");
        assertThat(Asked.quantity().reconcile(precise, vaguer, other).contradictions())
                .hasSize(1);
    }

    @Test
    void aFlatReversalIsAConflictWithItself() {
        Said first = Said.by("ministry").denies().on("2018-05-20");
        Said then = Said.by("ministry").affirms().on("2018-05-21");
        Said monitor = Said.by("monitor").affirms().on("2018-05-20");
        List<Contradiction> found =
                Asked.yesNo().reconcile(first, then, monitor).contradictions();
        assertThat(found).singleElement().satisfies(self -> {
            assertThat(self.type()).isEqualTo(ConflictType.SELF);
            assertThat(self.claimant()).isEqualTo(Said.id("ministry"));
            assertThat(self.positions()).hasSize(2);
        });
    }

    @Test
    void confirmingAfterSilenceIsNoReversal() {
        assertThat(Asked.yesNo()
                        .reconcile(
                                Said.by("ministry").doesNotConfirm().on("2018-05-20"),
                                Said.by("ministry").affirms().on("2018-05-21"))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void takingBackAFigureIsAConflictWithItself() {
        assertThat(Asked.quantity()
                        .contradiction(
                                ConflictType.SELF,
                                Said.by("ministry").affirms(exactly(6, "bus")).on("2018-05-20"),
                                Said.by("ministry").denies().on("2018-05-21")))
                .isPresent();
    }

    @Test
    void whatARuleImpliesNeverDisplacesOwnWords() {
        Said own = Said.by("agency").denies().on("2018-05-20");
        Said implied = Said.by("agency").affirms().on("2018-05-21").impliedBy("departure-implies-agreement");
        Said monitor = Said.by("monitor").affirms().on("2018-05-20");
        Contradiction found = Asked.yesNo()
                .contradiction(ConflictType.POLARITY, own, implied, monitor)
                .orElseThrow();
        assertThat(found.positions().getLast().members()).containsExactly(own.id());
        assertThat(found.rule()).isNull();
    }

    @Test
    void anImpliedConflictNamesItsRule() {
        Said denial = Said.by("agency").denies();
        Said implied = Said.by("monitor").affirms().impliedBy("departure-implies-agreement");
        assertThat(Asked.yesNo()
                        .contradiction(ConflictType.POLARITY, denial, implied)
                        .orElseThrow()
                        .rule())
                .isEqualTo("departure-implies-agreement");
        assertThat(Asked.yesNo()
                        .contradiction(
                                ConflictType.POLARITY,
                                denial,
                                implied,
                                Said.by("network").affirms())
                        .orElseThrow()
                        .rule())
                .isNull();
    }

    @Test
    void echoesStandWithTheWordTheyRepeatAndCountOnce() {
        Said first = Said.by("monitor").affirms(exactly(6, "bus")).on("2018-05-20");
        Said again = Said.by("monitor").affirms(exactly(6, "bus")).on("2018-05-21");
        Said other = Said.by("agency").affirms(exactly(12, "bus")).on("2018-05-21");
        Contradiction found = Asked.quantity()
                .contradiction(ConflictType.QUANTITY, first, again, other)
                .orElseThrow();
        assertThat(found.positions().getFirst().members()).containsExactly(first.id(), again.id());
        assertThat(found.positions().getFirst().origins()).isEqualTo(1);
    }
}
