package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class ArabicFiguresTest {

    private static ProposedClaim killed(String text) {
        return Told.last("casualties.killed", Told.by(text));
    }

    @Test
    void aFigureBelongsToTheBodyBehindIt() {
        assertThat(killed("أما حصيلة الدفاع المدني فتوقفت عند 132 قتيلا.")
                        .claimant()
                        .name())
                .isEqualTo("الدفاع المدني");
    }

    @Test
    void whatBindsAnInquiryIsNoSource() {
        assertThat(Told.by("أوقف 14 شخصا على ذمة التحقيق في الحريق."))
                .noneMatch(claim -> String.valueOf(claim.claimant().name()).contains("التحقيق"));
    }

    @Test
    void whoseFriendAGroupIsDoesNotNameIt() {
        assertThat(killed("The al-Qaeda-linked group JNIM said it had killed 20 soldiers in Mali.")
                        .claimant()
                        .code())
                .isEqualTo("jnim");
    }

    @Test
    void aSpokesmanAloneSpeaksForTheBodyOfHisSentence() {
        assertThat(killed("The fire service denied the report. Spokesman Ana Ruiz said 20 people had been killed.")
                        .claimant()
                        .name())
                .containsIgnoringCase("fire service");
    }

    @Test
    void whatATollDoesNotPassBoundsItAbove() {
        Quantity toll = (Quantity)
                killed("قالت الشرطة إن الضحايا لا يتجاوزون 46 قتيلا.").answer();
        assertThat(toll.max()).isEqualTo(46);
    }
}
