package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Actor;
import org.junit.jupiter.api.Test;

class BlamedPartiesTest {

    private static List<String> told(String predicate, String text) {
        return Told.of(predicate, Told.by(text)).stream()
                .map(claim -> claim.stance() + " " + ((Actor) claim.answer()).path())
                .toList();
    }

    @Test
    void theGovernmentIsBlamedAndTheArmyClearsItselfAlone() {
        assertThat(told(
                        "attack.responsible",
                        "The opposition accused the government of bombing a market in Omdurman in Sudan."
                                + " The army denied involvement in the bombing."))
                .containsExactly("AFFIRMS sudanese-government", "DENIES sudanese-army");
        assertThat(told(
                        "attack.responsible",
                        "اتهمت المعارضة الحكومة بقصف سوق في أم درمان في السودان. ونفى الجيش أي دور له في القصف."))
                .containsExactly("AFFIRMS sudanese-government", "DENIES sudanese-army");
    }

    @Test
    void aGovernmentClearsItselfWithItsArmy() {
        assertThat(told(
                        "attack.responsible",
                        "Villagers accused the Malian government of carrying out the attack on Moura in Mali."
                                + " The Malian government denied involvement in the attack."))
                .containsExactly("AFFIRMS malian-government", "DENIES malian-government");
    }

    @Test
    void arabicMovementsOfNoRegisterAreBlamedAndDeny() {
        assertThat(told(
                        "attack.responsible",
                        "اتهمت الحكومة الكونغولية حركة أحرار الجبل بالوقوف وراء الهجوم على بونيا."
                                + " ونفت حركة أحرار الجبل أي علاقة لها بالهجوم."))
                .containsExactly("AFFIRMS حركة أحرار الجبل", "DENIES حركة أحرار الجبل");
    }

    @Test
    void arabicMovementsOfNoRegisterHoldPlaces() {
        assertThat(told("control", "سيطرت حركة أحرار الجبل على مطار بونيا في الكونغو الأحد."))
                .containsExactly("AFFIRMS حركة أحرار الجبل");
    }

    @Test
    void trafficIsNoMovement() {
        assertThat(told("control", "استعادت حركة المرور انسيابها في الخرطوم.")).isEmpty();
    }

    @Test
    void placesAreLostHeldAndInHands() {
        assertThat(told(
                        "control",
                        "The army lost Goma to M23 rebels on Monday. The Congolese army denied losing the city."))
                .containsExactly("AFFIRMS m23", "DENIES m23");
        assertThat(told("control", "أحكم الجيش السوداني قبضته على الخرطوم بحري."))
                .containsExactly("AFFIRMS sudanese-army");
        assertThat(told("control", "قال سكان إن قاعدة العند باتت بيد الحوثيين. ونفت الحكومة اليمنية سقوط القاعدة."))
                .containsExactly("AFFIRMS houthis", "DENIES houthis");
    }

    @Test
    void losingMenIsLosingNoPlace() {
        assertThat(told("control", "The Sudanese army lost 12 soldiers near the airport in Khartoum."))
                .isEmpty();
    }

    @Test
    void theArmyIsThatOfThePlaceAndNotOfWhoeverVisited() {
        assertThat(Told.last(
                                "casualties.killed",
                                Told.by(
                                        "A bomb went off near Arish in Sinai. Russian tourists, Russian diplomats and the"
                                                + " Russian army's envoy had been in the area. On Monday the weather was bad."
                                                + " The army said 12 people had died."))
                        .claimant()
                        .code())
                .isEqualTo("egyptian-army");
        assertThat(Told.last(
                                "casualties.killed",
                                Told.by(
                                        "ضرب انفجار سيناء الأحد بعد زيارة وزير روسي والجيش الروسي. وقال الجيش إن 12 جنديا قتلوا."))
                        .claimant()
                        .code())
                .isEqualTo("egyptian-army");
    }
}
