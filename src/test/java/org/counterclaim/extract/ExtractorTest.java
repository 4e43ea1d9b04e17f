package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    private static List<ProposedClaim> claims(String language, String text) {
        Report report =
                new Report("The Courier", "", language, Instant.parse("2021-06-14T10:00:00Z"), ZoneId.of("UTC"), text);
        return EXTRACTOR.extract(report).claims();
    }

    private static ProposedClaim only(List<ProposedClaim> claims, String predicate) {
        List<ProposedClaim> fitting = claims.stream()
                .filter(claim -> claim.predicate().equals(predicate))
                .toList();
        assertThat(fitting).as(predicate + " in " + claims).hasSize(1);
        return fitting.getFirst();
    }

    private static long least(ProposedClaim claim) {
        return ((Quantity) claim.answer()).min();
    }

    @Test
    void speakerAfterArabicVerbAnswersForTheFigure() {
        ProposedClaim killed =
                only(claims("ar", "أعلنت وزارة الصحة العراقية مقتل 14 شخصا في حريق بمستشفى."), "casualties.killed");
        assertThat(killed.claimant().name()).isEqualTo("وزارة الصحة العراقية");
        assertThat(least(killed)).isEqualTo(14);
    }

    @Test
    void figuresOfDeadAndHurtAreToldApart() {
        List<ProposedClaim> claims = claims("en", "Nine people were killed and 31 others injured, the police said.");
        assertThat(least(only(claims, "casualties.killed"))).isEqualTo(9);
        assertThat(least(only(claims, "casualties.injured"))).isEqualTo(31);
    }

    @Test
    void partOfTotalKeepsItsOwnCategory() {
        List<ProposedClaim> claims = claims("ar", "قال الدفاع المدني إن 20 مدنيا قتلوا بينهم 6 أطفال.");
        assertThat(claims)
                .filteredOn(claim -> claim.predicate().equals("casualties.killed"))
                .extracting(claim -> claim.qualifiers().get("category"))
                .containsExactly("civilians", "children");
    }

    @Test
    void denialOfAgreementIsDenied() {
        ProposedClaim agreement = only(
                claims(
                        "ar",
                        "ونفى المتحدث باسم الجيش اللبناني التوصل إلى أي اتفاق، مؤكدا أن العمليات العسكرية مستمرة."),
                "agreement.reached");
        assertThat(agreement.stance()).isEqualTo(Stance.DENIES);
        assertThat(agreement.claimant().code()).isEqualTo("lebanese-army");
    }

    @Test
    void whatFollowsADenialIsAffirmedByTheSameSpeaker() {
        ProposedClaim operation = only(
                claims(
                        "ar",
                        "ونفى المتحدث باسم الجيش اللبناني التوصل إلى أي اتفاق، مؤكدا أن العمليات العسكرية مستمرة."),
                "operation.state");
        assertThat(operation.stance()).isEqualTo(Stance.AFFIRMS);
        assertThat(operation.answer()).isEqualTo(Terms.of("ongoing"));
    }

    @Test
    void notConfirmingIsNotDenying() {
        assertThat(
                        claims(
                                "en",
                                "The Observatory said fighters left the town under a deal which the government has not confirmed."))
                .filteredOn(claim -> claim.stance() == Stance.DOES_NOT_CONFIRM)
                .isNotEmpty()
                .allMatch(claim -> claim.predicate().equals("agreement.reached"));
    }

    @Test
    void whoeverIsQuotedIsTheClaimantAndTheQuoterPassesItOn() {
        ProposedClaim who = only(
                claims("ar", "ذكرت قناة العربية نقلا عن مصدر طبي أن 7 أشخاص قتلوا في الانفجار."), "casualties.killed");
        assertThat(who.claimant().name()).isEqualTo("مصدر طبي");
        assertThat(who.via()).extracting(Speaker::code).containsExactly("al-arabiya");
    }

    @Test
    void questionsClaimNothing() {
        assertThat(claims("en", "Did 20 people die in the strike?")).isEmpty();
    }

    @Test
    void sameReportGivesTheSameClaims() {
        String text = "Nine people were killed in Kyiv, officials said. Russia denied striking the hospital.";
        assertThat(claims("en", text)).isEqualTo(claims("en", text));
    }
}
