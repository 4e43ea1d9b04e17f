package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.junit.jupiter.api.Test;

/** The case the product was asked for: south Damascus, May 2018. */
class SouthDamascusTest {

    private static final String CAMP = "sy/damascus/yarmouk-camp";
    private static final String TADAMON = "sy/damascus/tadamon";
    private static final String HAJAR = "sy/rif-dimashq/al-hajar-al-aswad";
    private static final Instant APRIL_19 = Instant.parse("2018-04-18T21:00:00Z");

    private static Quantity toll(long value) {
        return Quantity.exactly(value, "person").running(APRIL_19, null);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(
                Instant.parse(from), Instant.parse(to), TimePrecision.PART_OF_DAY, ZoneId.of("Asia/Damascus"));
    }

    @Test
    void stateMediaDenyTheAgreementThatTheObservatoryReports() {
        assertThat(Asked.yesNo()
                        .at(CAMP, TADAMON)
                        .contradiction(
                                ConflictType.POLARITY,
                                Said.by("state media").denies(),
                                Said.by("SOHR").affirms(),
                                Said.by("Shaam sources").affirms().of(CAMP)))
                .isPresent();
    }

    @Test
    void theDeniedExitFromAnotherDistrictStandsBesideTheConflictOverTheAgreement() {
        Said sana = Said.by("SANA").denies().of(HAJAR).about("departure.happened");
        Said sohr = Said.by("SOHR").affirms().of(CAMP, TADAMON).about("departure.happened");
        Contradiction agreement = Asked.yesNo()
                .named("agreement.reached")
                .at(CAMP, TADAMON)
                .beside(sana, sohr)
                .contradiction(
                        ConflictType.POLARITY,
                        Said.by("SANA").denies().about("agreement.reached"),
                        Said.by("SOHR").affirms().about("agreement.reached"))
                .orElseThrow();
        assertThat(agreement.relations())
                .filteredOn(relation -> relation.type() == RelationType.SCOPE_DIFFERS)
                .singleElement()
                .satisfies(relation -> assertThat(java.util.List.of(relation.claim(), relation.other()))
                        .containsExactlyInAnyOrder(sana.id(), sohr.id()));
    }

    @Test
    void whoLeftIsContested() {
        Map<String, String> sides =
                Map.of("fighters", "fighters", "families", "", "women_children", "civilians", "elderly", "civilians");
        Contradiction found = Asked.terms(sides)
                .at(CAMP, TADAMON)
                .contradiction(
                        ConflictType.TERM,
                        Said.by("television").affirms(Terms.of("women_children", "elderly")),
                        Said.by("SOHR")
                                .affirms(Terms.of("fighters", "families"))
                                .of(CAMP),
                        Said.by("network").affirms(Terms.of("families")))
                .orElseThrow();
        assertThat(found.positions()).hasSize(2);
        assertThat(found.spans()).hasSize(1);
    }

    @Test
    void theTruceBeganOnTwoDifferentDays() {
        assertThat(Asked.time()
                        .contradiction(
                                ConflictType.TIME,
                                Said.by("SOHR").affirms(window("2018-05-18T21:00:00Z", "2018-05-19T21:00:00Z")),
                                Said.by("television").affirms(window("2018-05-20T15:00:00Z", "2018-05-20T18:00:00Z"))))
                .isPresent();
    }

    @Test
    void theFirstBatchLeftAtDawnOrInTheNightAfter() {
        assertThat(Asked.time()
                        .at(CAMP, TADAMON)
                        .contradiction(
                                ConflictType.TIME,
                                Said.by("SOHR")
                                        .affirms(window("2018-05-20T00:00:00Z", "2018-05-20T03:00:00Z"))
                                        .of(CAMP, TADAMON),
                                Said.by("field sources")
                                        .affirms(window("2018-05-20T18:00:00Z", "2018-05-21T02:00:00Z"))))
                .isPresent();
    }

    @Test
    void theArmsAreContested() {
        assertThat(Asked.terms(Map.of())
                        .contradiction(
                                ConflictType.TERM,
                                Said.by("SOHR").affirms(Terms.of("unarmed")),
                                Said.by("Shaam sources").affirms(Terms.of("all_with_heavy"))))
                .isPresent();
    }

    @Test
    void theArmysLossesAreContested() {
        Quantity thousands = Quantity.atLeast(1001, "person").running(null, null);
        assertThat(Asked.quantity()
                        .contradiction(
                                ConflictType.QUANTITY,
                                Said.by("SOHR").affirms(toll(251)).on("2018-05-20"),
                                Said.by("activists").affirms(thousands).on("2018-05-21")))
                .isPresent();
    }

    @Test
    void theSameMonitorsGrowingTollIsAnUpdate() {
        Reconciliation found = Asked.quantity()
                .reconcile(
                        Said.by("SOHR").affirms(toll(56)).on("2018-05-20T09:00:00Z"),
                        Said.by("SOHR").affirms(toll(62)).on("2018-05-20T18:00:00Z"));
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).extracting(Relation::type).containsExactly(RelationType.UPDATES);
    }

    @Test
    void otherCategoriesAreAMismatchOfScopeAndNoConflict() {
        Said army = Said.by("activists").affirms(toll(251)).about("casualties.killed", "category", "army");
        Said all = Said.by("SOHR").affirms(toll(484)).about("casualties.killed", "category", "fighters");
        Reconciliation found = Asked.quantity().beside(all).reconcile(army);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.SCOPE_DIFFERS);
            assertThat(relation.reason().code()).isEqualTo(ReasonCode.SCOPE_QUALIFIER.key());
        });
    }
}
