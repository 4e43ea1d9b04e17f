package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class EnglishVoicesTest {

    private static ProposedClaim killed(String text) {
        return Told.last("casualties.killed", Told.by(text));
    }

    @Test
    void initialsThatNobodyKnowsAreABody() {
        ProposedClaim claim = killed("The centrist PDK says 12 people were killed in the blast.");
        assertThat(claim.claimant().name()).isEqualTo("centrist PDK");
        assertThat(claim.claimant().kind()).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(claim.claimant().anonymous()).isFalse();
    }

    @Test
    void aLeaderSpeaksForTheBodyThatSpokeBefore() {
        List<ProposedClaim> claims = Told.by("The centrist PDK says 12 people were killed in the blast. "
                + "PDK leader Ana Ruiz said 30 people were injured.");
        assertThat(Told.only("casualties.injured", claims).claimant().name()).isEqualTo("centrist PDK");
    }

    @Test
    void speakerFollowsAPresentVerbBehindAComma() {
        assertThat(killed("At least 12 people were killed, says Maria Lopez.")
                        .claimant()
                        .name())
                .isEqualTo("Maria Lopez");
    }

    @Test
    void relativeClauseStandsBetweenSpeakerAndVerb() {
        assertThat(killed("The transport union, which had earlier denied the report, said 12 people were killed.")
                        .claimant()
                        .name())
                .isEqualTo("transport union");
    }

    @Test
    void whoIsNoHealthBody() {
        assertThat(killed("At least 12 people were killed in the raid, a nurse who spoke to survivors said.")
                        .claimant()
                        .code())
                .isNull();
    }

    @Test
    void aReportBelongsToWhoeverMadeIt() {
        assertThat(killed("Twelve people were killed, the governor said, citing a report by the fire service.")
                        .claimant()
                        .name())
                .containsIgnoringCase("fire service");
    }

    @Test
    void aFigureBelongsToItsOwner() {
        assertThat(killed("The miners' union's toll was 40 people killed.").publisherIsClaimant())
                .isFalse();
        ProposedClaim own = killed("In an older raid 19 soldiers were killed, by the militia's own count.");
        assertThat(own.claimant().name()).contains("militia");
    }

    @Test
    void raisingATollTellsIt() {
        assertThat(killed("The fire service has raised the number of people killed to 54.")
                        .claimant()
                        .name())
                .containsIgnoringCase("fire service");
        assertThat(killed("The health ministry had spoken of 54 people killed.")
                        .claimant()
                        .name())
                .containsIgnoringCase("health ministry");
    }

    @Test
    void whoeverStandsBesideSpeaks() {
        assertThat(killed("Figures differ, with deputy governor Ana Ruiz speaking of 54 people killed.")
                        .claimant()
                        .name())
                .contains("Ana Ruiz");
    }

    @Test
    void unknownBodiesDenyToo() {
        List<ProposedClaim> claims = Told.by("The government accused the Kivu-based FRP of attacking Bunia in Congo. "
                + "The Kivu-based FRP denied that it attacked the town.");
        assertThat(claims).noneMatch(claim -> claim.stance() == Stance.DENIES && claim.publisherIsClaimant());
    }

    @Test
    void whoeverIsBlamedByItsInitialsMayDeny() {
        List<ProposedClaim> claims = Told.by("The government accused a local movement, the FRP, of being behind "
                + "the bombing of Bunia in Congo. The Kivu-based FRP denied involvement in the bombing.");
        assertThat(Told.of("attack.responsible", claims))
                .extracting(claim -> claim.stance() + " " + ((Actor) claim.answer()).name())
                .containsExactly("AFFIRMS FRP", "DENIES FRP");
    }

    @Test
    void warningShotsSayNothing() {
        assertThat(killed("Soldiers fired warning shots and 12 people were killed.")
                        .publisherIsClaimant())
                .isTrue();
    }
}
