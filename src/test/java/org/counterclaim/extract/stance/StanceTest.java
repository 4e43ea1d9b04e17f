package org.counterclaim.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class StanceTest {

    private static Actor actor(ProposedClaim claim) {
        return (Actor) claim.answer();
    }

    @Test
    void verbOfDenialDenies() {
        assertThat(Told.only("agreement.reached", Told.by("نفت الحكومة السورية التوصل إلى اتفاق مع الفصائل."))
                        .stance())
                .isEqualTo(Stance.DENIES);
        assertThat(Told.only(
                                "agreement.reached",
                                Told.by("The Lebanese army denied that any agreement had been reached."))
                        .stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void noTruthToIsADenial() {
        assertThat(Told.last(
                                "departure.happened",
                                Told.by("قالت وكالة سانا إنه لا صحة للأنباء عن خروج مقاتلين من بلدة يلدا."))
                        .stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void denyingAnAttackIsDenyingToBeItsAuthor() {
        ProposedClaim denial = Told.last(
                "attack.responsible", Told.by("Hamas denied that it had fired rockets at Ashkelon on Sunday."));
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(actor(denial).path()).isEqualTo("hamas");
    }

    @Test
    void denyingTheAccusationDeniesWhatOneIsAccusedOf() {
        ProposedClaim denial = Told.last(
                "attack.responsible",
                Told.by("The Ukrainian army accused Russian forces of shelling a market in Kherson."
                        + " Moscow denied the accusation."));
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(actor(denial).path()).isEqualTo("russian-army");
        assertThat(denial.claimant().code()).isEqualTo("russian-government");
    }

    @Test
    void theMovementIsWhoeverWasAccused() {
        ProposedClaim denial = Told.last(
                "attack.responsible", Told.by("اتهمت إسرائيل حركة حماس بإطلاق صاروخ على مدرسة. ونفت الحركة الاتهام."));
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(denial.claimant().code()).isEqualTo("hamas");
    }

    @Test
    void whoDeniesAViolationSaysThatTheTruceHolds() {
        assertThat(Told.of(
                        "ceasefire.holds",
                        Told.by("اتهمت أرمينيا أذربيجان بخرق الهدنة في ناغورني قره باغ. ونفت أذربيجان ذلك.")))
                .extracting(ProposedClaim::stance)
                .containsExactly(Stance.DENIES, Stance.AFFIRMS);
    }

    @Test
    void denialOfNothingSaidBeforeClaimsNothing() {
        assertThat(Told.by("Moscow denied the accusation.")).isEmpty();
    }

    @Test
    void notConfirmedIsNotDenied() {
        assertThat(
                        Told.by(
                                "The Observatory said rebels left the town under a deal which the government has not confirmed."))
                .extracting(ProposedClaim::stance)
                .contains(Stance.DOES_NOT_CONFIRM)
                .doesNotContain(Stance.DENIES);
    }

    @Test
    void contrastEndsWhatIsDenied() {
        assertThat(
                        Told.of(
                                "operation.state",
                                Told.by(
                                        "نفى المتحدث باسم الجيش اللبناني التوصل إلى أي اتفاق، مؤكدا أن العمليات العسكرية مستمرة.")))
                .extracting(ProposedClaim::stance)
                .containsExactly(Stance.AFFIRMS);
    }

    @Test
    void whatIsPlannedIsExpected() {
        assertThat(Told.by("The United Nations expects 500 people to be evacuated from Mariupol on Tuesday."))
                .allMatch(claim -> claim.certainty() == Certainty.EXPECTED);
    }
}
