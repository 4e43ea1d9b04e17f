package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.statement.Quantity.atLeast;
import static org.counterclaim.statement.Quantity.between;
import static org.counterclaim.statement.Quantity.exactly;

import java.time.Instant;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class QuantityConflictTest {

    private static final Instant APRIL_19 = Instant.parse("2018-04-19T00:00:00Z");

    private static boolean conflict(Said one, Said other) {
        return Asked.quantity().contradiction(ConflictType.QUANTITY, one, other).isPresent();
    }

    private static Said one(Quantity figure) {
        return Said.by("monitor").affirms(figure);
    }

    private static Said other(Quantity figure) {
        return Said.by("agency").affirms(figure);
    }

    @Test
    void disjointRangesContradict() {
        assertThat(conflict(one(exactly(6, "bus")), other(exactly(7, "bus")))).isTrue();
        assertThat(conflict(one(between(1, 5, "bus")), other(between(5, 9, "bus"))))
                .isFalse();
        assertThat(conflict(one(between(1, 5, "bus")), other(between(6, 9, "bus"))))
                .isTrue();
        assertThat(conflict(one(exactly(100, "bus")), other(atLeast(101, "bus"))))
                .isTrue();
        assertThat(conflict(one(exactly(101, "bus")), other(atLeast(101, "bus"))))
                .isFalse();
    }

    @Test
    void differentUnitsAreNotCompared() {
        assertThat(conflict(one(exactly(6, "bus")), other(exactly(400, "person"))))
                .isFalse();
    }

    @Test
    void figuresForOnePlaceAreNotComparedWithTheWhole() {
        Asked asked = Asked.quantity().at("sy/damascus");
        Said whole = one(exactly(100, "person")).of("sy/damascus");
        Said part = other(exactly(20, "person")).of("sy/damascus/tadamon");
        Reconciliation found = asked.reconcile(whole, part);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).singleElement().extracting(Relation::type).isEqualTo(RelationType.SCOPE_DIFFERS);
        assertThat(asked.contradiction(ConflictType.QUANTITY, whole, other(exactly(20, "person"))))
                .isPresent();
    }

    @Test
    void anArmyTollOfOneMonthConflictsWithFourTimesAsMuchADayLater() {
        Said monitor = one(exactly(251, "person").running(APRIL_19, null)).on("2018-05-20");
        Said activists = other(atLeast(1001, "person").running(null, null)).on("2018-05-21");
        assertThat(conflict(monitor, activists)).isTrue();
    }

    @Test
    void aTollMayGrowAsFastAsTheEvent() {
        Asked quake = Asked.quantity().since("2023-02-06T01:17:00Z");
        Said first = one(exactly(1000, "person").running(null, null)).on("2023-02-06T13:17:00Z");
        Said later = other(exactly(2000, "person").running(null, null)).on("2023-02-07T13:17:00Z");
        Said lower = other(exactly(800, "person").running(null, null)).on("2023-02-07T13:17:00Z");
        assertThat(quake.contradiction(ConflictType.QUANTITY, first, later)).isEmpty();
        assertThat(quake.contradiction(ConflictType.QUANTITY, first, lower)).isPresent();
    }

    @Test
    void twoSourcesDifferingOnOneDayContradict() {
        Said one = one(exactly(56, "person").running(APRIL_19, null)).on("2018-05-20T09:00:00Z");
        Said other = other(exactly(62, "person").running(APRIL_19, null)).on("2018-05-20T18:00:00Z");
        assertThat(conflict(one, other)).isTrue();
    }

    @Test
    void figuresOfDifferentPeriodsAreNotCompared() {
        Said month = one(exactly(251, "person").running(APRIL_19, null)).on("2018-05-20");
        Said year = other(exactly(9000, "person").running(Instant.parse("2018-01-01T00:00:00Z"), null))
                .on("2018-05-20");
        Reconciliation found = Asked.quantity().since("2018-04-19T00:00:00Z").reconcile(month, year);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations())
                .singleElement()
                .satisfies(relation -> assertThat(relation.reason().code()).isEqualTo(ReasonCode.SCOPE_PERIOD.key()));
    }

    @Test
    void midnightsOfNeighbouringZonesNameOnePeriod() {
        Said damascus = one(exactly(251, "person").running(Instant.parse("2018-04-18T21:00:00Z"), null));
        Said utc = other(exactly(900, "person").running(APRIL_19, null));
        assertThat(conflict(damascus, utc)).isTrue();
    }

    @Test
    void aFigureThatFitsTwoPositionsIsShownWithBothAndAddsToNeither() {
        Said low = one(between(1, 5, "bus"));
        Said middle = other(between(4, 8, "bus"));
        Said high = Said.by("network").affirms(between(7, 10, "bus"));
        Contradiction found = Asked.quantity()
                .contradiction(ConflictType.QUANTITY, middle, high, low)
                .orElseThrow();
        assertThat(found.positions()).hasSize(2);
        assertThat(found.spans()).containsExactly(new Span(middle.id(), 0, 1));
        assertThat(found.positions())
                .allSatisfy(position -> assertThat(position.origins()).isEqualTo(1));
    }

    @Test
    void aDeniedFigureContradictsJustThatFigure() {
        Said denial = one(exactly(6, "bus")).denies(exactly(6, "bus"));
        assertThat(Asked.quantity().contradiction(ConflictType.POLARITY, denial, other(exactly(6, "bus"))))
                .isPresent();
        assertThat(Asked.quantity().contradiction(ConflictType.POLARITY, denial, other(exactly(7, "bus"))))
                .isEmpty();
        assertThat(Asked.quantity().contradiction(ConflictType.POLARITY, denial.denies(), other(exactly(7, "bus"))))
                .isPresent();
    }

    @Test
    void figuresOfTwoDistrictsAddUpAndDoNotContradict() {
        Asked asked = Asked.quantity().at("ps/gaza/khan-younis", "ps/gaza/gaza-city");
        Said south = Said.by("hospital").affirms(exactly(12, "person")).of("ps/gaza/khan-younis");
        Said north = Said.by("medics").affirms(exactly(30, "person")).of("ps/gaza/gaza-city");
        assertThat(asked.reconcile(south, north).contradictions()).isEmpty();
    }

    @Test
    void aPartIsNeverMoreThanTheWhole() {
        Asked asked = Asked.quantity().at("ps/gaza/khan-younis", "ps/gaza/gaza-city");
        Said part = Said.by("hospital").affirms(exactly(30, "person")).of("ps/gaza/khan-younis");
        Said smaller = Said.by("ministry").affirms(exactly(20, "person"));
        Said larger = Said.by("ministry").affirms(exactly(50, "person"));
        assertThat(asked.contradiction(ConflictType.QUANTITY, part, smaller)).isPresent();
        assertThat(asked.contradiction(ConflictType.QUANTITY, part, larger)).isEmpty();
    }

    @Test
    void aClaimantMayCountMoreInAPartThanItOnceDidInTheWhole() {
        Asked asked = Asked.quantity().at("sy/damascus");
        Said before = Said.by("monitor").affirms(exactly(56, "person")).on("2018-05-20");
        Said after = Said.by("monitor")
                .affirms(exactly(62, "person"))
                .of("sy/damascus/south-damascus")
                .on("2018-05-21");
        assertThat(asked.reconcile(before, after).contradictions()).isEmpty();
    }
}
