package org.counterclaim.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.Told;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static Speaker killed(String text) {
        return Told.last("casualties.killed", Told.by(text)).claimant();
    }

    @Test
    void theGroupIsTheArmedBodyNamedBefore() {
        assertThat(killed("Boko Haram gunmen attacked a village in Borno state in Nigeria. "
                                + "The governor visited on Monday. The group said it had killed 20 soldiers.")
                        .code())
                .isEqualTo("boko-haram");
        assertThat(killed("هاجم مسلحون من حركة الشباب قاعدة في مقديشو. وقالت الحركة إنها قتلت 20 جنديا.")
                        .code())
                .isEqualTo("al-shabaab");
    }

    @Test
    void theArmyIsThatOfTheCountrySpokenOf() {
        assertThat(killed("Floods hit the north of Mali on Sunday. The army said 12 people had died in Timbuktu.")
                        .code())
                .isEqualTo("malian-army");
        assertThat(killed("ضربت السيول شمال مالي يوم الأحد. وقال الجيش إن 12 شخصا قتلوا في تمبكتو.")
                        .code())
                .isEqualTo("malian-army");
    }

    @Test
    void aBodysSpokesmanSpeaksForIt() {
        Speaker speaker = killed("Pakistan's military rejected the report. "
                + "Its spokesman, Colonel Tariq Jamil, said 26 people had been killed in Quetta.");
        assertThat(speaker.code()).isEqualTo("pakistani-military");
        assertThat(speaker.name()).contains("Tariq Jamil");
        assertThat(killed("نفى جيش تحرير بلوشستان الخبر، وقال المتحدث باسمه آزاد خان إن 26 جنديا قتلوا في كويتا.")
                        .code())
                .isEqualTo("bla");
    }

    @Test
    void anOfficeIsTheSameInBothLanguagesHoweverItIsNamed() {
        List<String> texts = List.of(
                "Kenya's presidency said 12 people had died in Mombasa.",
                "The presidency of Kenya said 12 people had died in Mombasa.",
                "The Kenyan presidency said 12 people had died in Mombasa.",
                "قالت الرئاسة الكينية إن 12 شخصا قتلوا في مومباسا.",
                "قالت الرئاسة في كينيا إن 12 شخصا قتلوا في مومباسا.");
        assertThat(texts)
                .extracting(text -> killed(text).code())
                .hasSize(5)
                .doesNotContainNull()
                .containsOnly(killed(texts.getFirst()).code());
    }

    @Test
    void whoeverHoldsAnOfficeSpeaksForIt() {
        Speaker minister = killed("The Kenyan interior minister Joseph Mwangi said 12 people had died in Mombasa.");
        assertThat(minister.code())
                .isEqualTo(killed("قال وزير الداخلية الكيني جوزيف موانغي إن 12 شخصا قتلوا في مومباسا.")
                        .code())
                .isNotNull();
    }

    @Test
    void joinedParticlesAreNoPartOfAName() {
        ProposedClaim claim = Told.only("casualties.killed", Told.by("الأرقام متضاربة: فالنقابة تتحدث عن 97 قتيلا."));
        assertThat(claim.claimant().name()).isEqualTo("النقابة");
    }

    @Test
    void aNameEndsWhereTheVerbOfItsSentenceBegins() {
        Speaker speaker = killed(
                "The excise minister Anil Sharma stood by his account and said 38 people had died in the district.");
        assertThat(speaker.name()).endsWith("Sharma");
    }

    @Test
    void aCompanyNamedAfterItsCountryIsNotItsArmy() {
        assertThat(killed("Ukraine International Airlines said 176 people had died.")
                        .code())
                .isNull();
    }

    @Test
    void nobodySaysWhatNoGroupSaid() {
        assertThat(Told.by("Gunmen killed 20 people in Maradi in Niger. No group has said it killed them."))
                .noneMatch(claim -> String.valueOf(claim.claimant().name()).contains("group"));
    }
}
