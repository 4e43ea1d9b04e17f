package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class HarmsTest {

    private static List<Long> figures(String predicate, String text) {
        return Told.of(predicate, Told.by(text)).stream()
                .map(claim -> ((Quantity) claim.answer()).best())
                .toList();
    }

    @Test
    void whoHasADiseaseIsInfectedAndNotHurt() {
        assertThat(figures("casualties.infected", "سجلت الوزارة 210 إصابات بالكوليرا هذا الأسبوع."))
                .containsExactly(210L);
        assertThat(figures("casualties.infected", "The ministry confirmed 210 new cases of measles."))
                .containsExactly(210L);
        assertThat(figures("casualties.infected", "The agency said 900 people had fallen ill with cholera."))
                .containsExactly(900L);
        assertThat(figures("casualties.injured", "سجلت الوزارة 210 إصابات في الانفجار."))
                .containsExactly(210L);
    }

    @Test
    void whenNoneSurvivedAllDied() {
        ProposedClaim dead =
                Told.only("casualties.killed", Told.by("None of the 31 passengers survived, the airline said."));
        assertThat(((Quantity) dead.answer()).min()).isEqualTo(31);
        assertThat(dead.stance()).isEqualTo(Stance.AFFIRMS);
        ProposedClaim lost =
                Told.only("casualties.killed", Told.by("لم ينج أحد من ركاب الطائرة وعددهم 31، بحسب الشركة."));
        assertThat(lost.stance()).isEqualTo(Stance.AFFIRMS);
    }

    @Test
    void eachVerbHasItsOwnFigure() {
        String text = "Rebels captured 40 soldiers and released 12 prisoners, a spokesman said.";
        assertThat(figures("casualties.captured", text)).containsExactly(40L);
        assertThat(figures("prisoners.released", text)).containsExactly(12L);
        String left = "The quake left 320 dead, 560 injured and 1,200 homeless, the governor said.";
        assertThat(figures("casualties.injured", left)).containsExactly(560L);
        assertThat(figures("displaced", left)).containsExactly(1_200L);
        assertThat(figures("displaced", "خلّف الزلزال 320 قتيلا و560 جريحا و1200 مشرد، بحسب المحافظ."))
                .containsExactly(1_200L);
    }

    @Test
    void peopleDrownByTheWordByWhichBoatsSink() {
        assertThat(figures("casualties.killed", "غرق أربعة عشر مهاجرا قبالة زوارة، بحسب خفر السواحل."))
                .containsExactly(14L);
        assertThat(figures("casualties.killed", "غرق قارب يقل 60 مهاجرا قبالة زوارة، بحسب خفر السواحل."))
                .isEmpty();
    }

    @Test
    void someAreAmongTheDead() {
        ProposedClaim claim =
                Told.only("casualties.killed", Told.by("Two firefighters were among the dead, the mayor said."));
        assertThat(claim.qualifiers()).containsEntry("category", "rescuers");
    }

    @Test
    void whatWouldHappenIsNotYetSo() {
        assertThat(figures("casualties.killed", "If the dam breaks, 5,000 people could be killed, the minister said."))
                .isEmpty();
        assertThat(figures("casualties.killed", "قال الوزير إنه إذا انهار السد فقد يقتل خمسة آلاف شخص."))
                .isEmpty();
        assertThat(figures("casualties.killed", "Some 300 people would have been killed, the minister said."))
                .isEmpty();
        assertThat(figures(
                        "casualties.killed", "If confirmed, the strike that killed 12 people would be the worst yet."))
                .containsExactly(12L);
    }

    @Test
    void dualsAndFeminineFormsTellWhoTheyWere() {
        assertThat(Told.only("casualties.injured", Told.by("أصيب شرطيان في المواجهات، بحسب الأمن."))
                        .qualifiers())
                .containsEntry("category", "police");
        assertThat(Told.only("casualties.killed", Told.by("قتلت ثلاث طالبات في الحريق، بحسب الأمن."))
                        .qualifiers())
                .containsEntry("category", "students");
    }
}
