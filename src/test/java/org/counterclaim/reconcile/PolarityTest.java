package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class PolarityTest {

    private static final String CAMP = "sy/damascus/yarmouk-camp";
    private static final String TADAMON = "sy/damascus/tadamon";
    private static final String HAJAR = "sy/damascus/al-hajar-al-aswad";

    @Test
    void aDenialContradictsAnAffirmation() {
        Said monitor = Said.by("monitor").affirms();
        Said agency = Said.by("agency").denies();
        Contradiction found = Asked.yesNo()
                .contradiction(ConflictType.POLARITY, agency, monitor)
                .orElseThrow();
        assertThat(found.positions()).extracting(Position::stance).containsExactly(Stance.AFFIRMS, Stance.DENIES);
        assertThat(found.positions().getFirst().members()).containsExactly(monitor.id());
        assertThat(found.positions().getLast().members()).containsExactly(agency.id());
        assertThat(found.rule()).isNull();
    }

    @Test
    void notConfirmingIsNotDenying() {
        assertThat(Asked.yesNo()
                        .reconcile(
                                Said.by("monitor").affirms(), Said.by("agency").doesNotConfirm())
                        .contradictions())
                .isEmpty();
    }

    @Test
    void aDenialOfADistrictDeniesWhatLiesInsideIt() {
        assertThat(Asked.yesNo()
                        .contradiction(
                                ConflictType.POLARITY,
                                Said.by("monitor").affirms().of(CAMP),
                                Said.by("agency").denies().of("sy/damascus")))
                .isPresent();
    }

    @Test
    void aDenialOfOneNeighbourhoodIsNotAboutItsSibling() {
        Said monitor = Said.by("monitor").affirms().of(CAMP, TADAMON);
        Said agency = Said.by("agency").denies().of(HAJAR);
        Reconciliation found = Asked.yesNo().at(CAMP, TADAMON).reconcile(monitor, agency);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.SCOPE_DIFFERS);
            assertThat(relation.reason().code()).isEqualTo(ReasonCode.SCOPE_PLACES.key());
        });
    }

    @Test
    void aScopeMismatchStandsBesideTheConflict() {
        Said monitor = Said.by("monitor").affirms().of(CAMP, TADAMON);
        Said agency = Said.by("agency").denies().of(HAJAR);
        Said television = Said.by("television").denies();
        Contradiction found = Asked.yesNo()
                .at(CAMP, TADAMON)
                .contradiction(ConflictType.POLARITY, monitor, agency, television)
                .orElseThrow();
        assertThat(found.positions().getLast().members()).containsExactly(television.id());
        assertThat(found.relations())
                .anySatisfy(relation -> assertThat(relation.type()).isEqualTo(RelationType.SCOPE_DIFFERS));
    }

    @Test
    void anAffirmationWithoutAPlaceSpeaksOfTheEventsPlaces() {
        Said monitor = Said.by("monitor").affirms();
        Said agency = Said.by("agency").denies().of(CAMP);
        assertThat(Asked.yesNo().at(CAMP).contradiction(ConflictType.POLARITY, monitor, agency))
                .isPresent();
        assertThat(Asked.yesNo().at(TADAMON).contradiction(ConflictType.POLARITY, monitor, agency))
                .isEmpty();
    }

    @Test
    void aDenialThatTakesInTheWholeEventDeniesItEverywhere() {
        assertThat(Asked.yesNo()
                        .at(CAMP)
                        .contradiction(
                                ConflictType.POLARITY,
                                Said.by("monitor").affirms().of(HAJAR),
                                Said.by("agency").denies().of(CAMP)))
                .isPresent();
    }

    @Test
    void whatIsExpectedIsNotContradictedByWhatDidNotHappen() {
        Said expectation = Said.by("monitor").affirms().as(Certainty.EXPECTED);
        assertThat(Asked.yesNo()
                        .contradiction(
                                ConflictType.POLARITY,
                                expectation,
                                Said.by("agency").denies()))
                .isEmpty();
        assertThat(Asked.yesNo()
                        .contradiction(
                                ConflictType.POLARITY,
                                expectation,
                                Said.by("agency").denies().as(Certainty.EXPECTED)))
                .isPresent();
    }

    @Test
    void whatChangesDailyIsComparedWithinADay() {
        Said holds = Said.by("monitor").affirms().on("2018-05-19");
        Said broken = Said.by("agency").denies().on("2018-05-20");
        assertThat(Asked.yesNo().changingDaily().contradiction(ConflictType.POLARITY, holds, broken))
                .isEmpty();
        assertThat(Asked.yesNo().contradiction(ConflictType.POLARITY, holds, broken))
                .isPresent();
    }

    @Test
    void anUnknownOriginAddsNoStrength() {
        Contradiction found = Asked.yesNo()
                .contradiction(
                        ConflictType.POLARITY,
                        Said.by(null).affirms(),
                        Said.by("monitor").affirms(),
                        Said.by("agency").denies())
                .orElseThrow();
        assertThat(found.positions().getFirst().members()).hasSize(2);
        assertThat(found.positions().getFirst().origins()).isEqualTo(1);
    }
}
