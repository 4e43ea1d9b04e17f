package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.junit.jupiter.api.Test;

class PredicateTest {

    private static long least(ProposedClaim claim) {
        return ((Quantity) claim.answer()).min();
    }

    private static Answer answer(String predicate, String text) {
        return Told.last(predicate, Told.by(text)).answer();
    }

    private static String holder(ProposedClaim claim) {
        return ((Actor) claim.answer()).path();
    }

    @Test
    void deadHurtAndMissingAreThreeQuestions() {
        List<ProposedClaim> claims = Told.by("قتل 15 شخصا وأصيب 40 آخرون وفقد 6 في الفيضانات، بحسب الدفاع المدني.");
        assertThat(least(Told.only("casualties.killed", claims))).isEqualTo(15);
        assertThat(least(Told.only("casualties.injured", claims))).isEqualTo(40);
        assertThat(least(Told.only("casualties.missing", claims))).isEqualTo(6);
    }

    @Test
    void arrestsAreCounted() {
        assertThat(((Quantity) answer("casualties.detained", "Police detained 120 protesters in Minsk on Sunday."))
                        .min())
                .isEqualTo(120);
    }

    @Test
    void busesThatLeaveAreVehicles() {
        assertThat(((Quantity) answer("departure.vehicles", "غادرت خمس حافلات تقل مقاتلين بلدة دوما فجر الأحد.")).min())
                .isEqualTo(5);
    }

    @Test
    void daysAndMoneyAreNobody() {
        assertThat(Told.of(
                        "casualties.killed",
                        Told.by("The war has killed trade for 20 years and cost 300 dollars a head.")))
                .isEmpty();
    }

    @Test
    void whoTookAPlaceHoldsIt() {
        ProposedClaim control = Told.only("control", Told.by("The Taliban said they had captured Kunduz."));
        assertThat(holder(control)).isEqualTo("taliban");
        assertThat(control.places()).extracting(Place::path).containsExactly("af/kunduz");
        assertThat(((Actor) answer("control", "استعاد الجيش العراقي مدينة تلعفر الأحد، بحسب بيان.")).path())
                .isEqualTo("iraqi-army");
    }

    @Test
    void denyingTheFallDeniesThatTheOtherSideTookIt() {
        List<ProposedClaim> claims = Told.of(
                "control",
                Told.by("قالت قوات الدعم السريع إنها سيطرت على مطار مروي. ونفى الجيش السوداني سقوط المطار."));
        assertThat(claims).extracting(ProposedClaim::stance).containsExactly(Stance.AFFIRMS, Stance.DENIES);
        assertThat(claims).extracting(PredicateTest::holder).containsOnly("rsf");
    }

    @Test
    void underItsControlIsWhoeverSaysSo() {
        List<ProposedClaim> claims = Told.of(
                "control",
                Told.by(
                        "The Rapid Support Forces said they had seized Khartoum airport."
                                + " The Sudanese army denied that the airport had fallen and said it remained under its control."));
        assertThat(claims).extracting(PredicateTest::holder).containsExactly("rsf", "rsf", "sudanese-army");
    }

    @Test
    void peopleFallWithoutAPlaceFalling() {
        assertThat(Told.of("control", Told.by("نفى الجيش السوداني سقوط قتلى في صفوفه.")))
                .isEmpty();
    }

    @Test
    void placeSaidToBeSyrianOfPeopleIsNoPlace() {
        assertThat(Told.by("قتل 40 مسلحا من جنسيات سورية وغير سورية في معارك بلدة تادف.")
                        .getFirst()
                        .places())
                .extracting(Place::path)
                .doesNotContain("sy");
    }

    @Test
    void datelineIsNoPlace() {
        assertThat(Told.by("BEIRUT, June 13 (Reuters) - A strike killed 11 people in Idlib on Sunday."))
                .flatExtracting(ProposedClaim::places)
                .extracting(Place::path)
                .isNotEmpty()
                .allMatch(path -> path.startsWith("sy/idlib"));
    }

    @Test
    void weaponAndTargetAreTold() {
        List<ProposedClaim> claims = Told.by("A drone strike hit a hospital in Zaporizhzhia on Saturday.");
        assertThat(Told.last("attack.weapon", claims).answer()).isEqualTo(Terms.of("drone"));
        assertThat(Told.last("attack.target", claims).answer()).isEqualTo(Terms.of("hospital"));
    }

    @Test
    void tradedAccusationsBreakNoTruce() {
        assertThat(Told.under("أرمينيا وأذربيجان تتبادلان الاتهامات بخرق الهدنة", "تبادل البلدان الاتهامات."))
                .isEmpty();
    }
}
