package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.statement.Quantity.atLeast;
import static org.counterclaim.statement.Quantity.exactly;

import org.junit.jupiter.api.Test;

/** A total and the dead of one party: a blow that struck one side alone, and a battle of two. */
class PartAboveTotalTest {

    private static Said all(String claimant, long figure) {
        return Said.by(claimant).affirms(exactly(figure, "person")).about("casualties.killed");
    }

    private static Said soldiers(String claimant, long atLeast, String party) {
        return Said.by(claimant)
                .affirms(atLeast(atLeast, "person"))
                .about("casualties.killed", "category", "soldiers", "party", party);
    }

    private static Said fighters(String claimant, long figure) {
        return Said.by(claimant).affirms(exactly(figure, "person")).about("casualties.killed", "category", "soldiers");
    }

    private static Reconciliation ambush(Said total, Said... beside) {
        return Asked.quantity().beside(beside).reconcile(total);
    }

    @Test
    void moreSoldiersThanDeadCannotBoth() {
        Said total = all("agency", 28);
        Said part = soldiers("monitor", 39, "army");
        Reconciliation found = ambush(total, part);
        assertThat(found.contradictions()).singleElement().satisfies(conflict -> {
            assertThat(conflict.type()).isEqualTo(ConflictType.QUANTITY);
            assertThat(conflict.relations())
                    .filteredOn(relation -> relation.type() == RelationType.CONTRADICTS)
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.reason().code())
                            .isEqualTo(ReasonCode.QUANTITY_PART_EXCEEDS.with().code()));
        });
        assertThat(found.relations()).noneMatch(relation -> relation.type() == RelationType.SCOPE_DIFFERS);
    }

    @Test
    void fewerSoldiersThanDeadAreAPart() {
        assertThat(ambush(all("agency", 39), soldiers("monitor", 28, "army")).contradictions())
                .isEmpty();
    }

    @Test
    void whereTwoPartiesLostMenATotalMayBeOfOne() {
        assertThat(ambush(all("army", 6), soldiers("rebels", 40, "army"), soldiers("army", 30, "rebels"))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void soldiersOfNobodyNamedMayBeOfTheOtherSide() {
        assertThat(ambush(all("authorities", 84), soldiers("capital", 200, "enemy"), fighters("authorities", 31))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void whoCountsThePartyApartLeavesItOut() {
        assertThat(ambush(
                                all("general staff", 6),
                                soldiers("general staff", 5, "enemy"),
                                soldiers("monitor", 50, "enemy"))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void aClaimantIsNotSetAgainstItself() {
        assertThat(ambush(all("monitor", 28), soldiers("monitor", 39, "army")).contradictions())
                .isEmpty();
    }

    @Test
    void aTotalOfACategoryIsNoTotalOfAll() {
        Said civilians =
                Said.by("agency").affirms(exactly(5, "person")).about("casualties.killed", "category", "civilians");
        assertThat(ambush(civilians, soldiers("monitor", 39, "army")).contradictions())
                .isEmpty();
    }
}
