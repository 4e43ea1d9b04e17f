package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

/** Both sides of a dispute are read as answers to one question. */
class TwoSidesTest {

    private static Quantity figure(String predicate, String text) {
        return (Quantity) Told.last(predicate, Told.by(text)).answer();
    }

    private static ProposedClaim last(String predicate, String text) {
        return Told.last(predicate, Told.by(text));
    }

    @Test
    void peopleReportedKilledAreCounted() {
        assertThat(figure("casualties.killed", "The Red Cross said 340 people were reported killed in Beni.")
                        .min())
                .isEqualTo(340);
    }

    @Test
    void whatStaysUntilDawnIsNotSaid() {
        ProposedClaim claim = last(
                "casualties.killed",
                "قال شهود عيان إن القصف سيبقى حتى الفجر، وإن الحركة أبقت مقاتليها في المدينة، وإن 12 شخصا قتلوا.");
        assertThat(claim.claimant().name()).contains("شهود");
    }

    @Test
    void demonstratorsNeedNoCategoryOfTheirOwn() {
        List<ProposedClaim> claims = Told.of(
                "protest.people",
                Told.by("Police counted 12,000 demonstrators in Lima on Sunday."
                        + " The teachers' union said 60,000 people had taken part in the march."));
        assertThat(claims)
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.qualifiers()).isEmpty());
    }

    @Test
    void whatWasUsedCanBeDenied() {
        assertThat(last("attack.weapon", "The army denied using cluster bombs in the attack on Kharkiv.")
                        .stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void whoDeniesAnAttackDoesNotDenyItsDead() {
        List<ProposedClaim> english =
                Told.by("The Red Hills Army denied responsibility for the bombing that killed nine soldiers in Goma.");
        List<ProposedClaim> arabic =
                Told.by("نفت وزارة الدفاع الكينية مسؤوليتها عن الغارة التي أودت بحياة ستة مدنيين في كيسمايو.");
        assertThat(english).noneMatch(claim -> claim.predicate().startsWith("casualties"));
        assertThat(arabic).noneMatch(claim -> claim.predicate().startsWith("casualties"));
    }

    @Test
    void oneDenialAfterAnotherDeniesTheSame() {
        List<ProposedClaim> claims = Told.of(
                "aircraft.downed",
                Told.by(
                        "Pakistan's army said it had shot an Indian jet down on Monday. India's air force denied the claim."
                                + " India's foreign ministry also rejected the report."));
        assertThat(claims).filteredOn(claim -> claim.stance() == Stance.DENIES).hasSizeGreaterThanOrEqualTo(1);
        assertThat(claims).filteredOn(claim -> claim.stance() == Stance.AFFIRMS).hasSize(1);
    }

    @Test
    void soldiersAreThoseOfTheOneArmyNamed() {
        ProposedClaim plain = last("casualties.killed", "The army of Chad said 12 soldiers were killed near Bol.");
        ProposedClaim named = last("casualties.killed", "قالت حركة طالبان إنها قتلت 40 جنديا قرب بول في تشاد.");
        assertThat(plain.qualifiers()).containsEntry("category", "soldiers").isEqualTo(named.qualifiers());
    }

    @Test
    void aFurtherDozenSaysHowManyAtLeast() {
        assertThat(figure("casualties.killed", "أعلنت السلطات مقتل 12 جنديا إضافيا.")
                        .max())
                .isNull();
    }

    @Test
    void someOfThoseHurtAreNotTheHurt() {
        assertThat(Told.of(
                        "casualties.injured",
                        Told.by("The army said fewer than 10 of those hurt were hit by its fire.")))
                .isEmpty();
    }

    @Test
    void armiesOfAnyCountryAreParties() {
        assertThat(last(
                                "attack.responsible",
                                "The defence ministry of Laos accused Thai forces of shelling a village on Monday.")
                        .answer())
                .hasToString("Actor[path=office:th:army, name=office:th:army]");
    }

    @Test
    void bodiesThatNoRegisterHasAreBlamedAndDeny() {
        List<ProposedClaim> claims = Told.of(
                "attack.responsible",
                Told.by("Police blamed the Copper Dawn movement for the bombing in Lusaka."
                        + " The Copper Dawn movement denied involvement."));
        assertThat(claims).extracting(ProposedClaim::stance).contains(Stance.AFFIRMS);
    }

    @Test
    void whereAPartWasDoesNotSayWhereTheWholeWas() {
        ProposedClaim total = Told.of(
                        "casualties.killed", Told.by("قالت وزارة الصحة إن 61 شخصا قتلوا في كينيا، منهم 52 في نيروبي."))
                .getFirst();
        assertThat(total.places()).noneMatch(place -> place.path().contains("nairobi"));
    }
}
