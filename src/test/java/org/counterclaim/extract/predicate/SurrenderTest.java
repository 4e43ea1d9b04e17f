package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class SurrenderTest {

    private static List<Long> figures(String predicate, String text) {
        return Told.of(predicate, Told.by(text)).stream()
                .map(claim -> ((Quantity) claim.answer()).best())
                .toList();
    }

    @Test
    void thoseWhoGiveThemselvesUpAreCaptured() {
        assertThat(figures("casualties.captured", "Some 140 rebels surrendered on Monday, the army said."))
                .containsExactly(140L);
        assertThat(figures("casualties.captured", "The army said 35 gunmen gave themselves up near the dam."))
                .containsExactly(35L);
        assertThat(figures("casualties.captured", "قال الجيش إن 60 مسلحا سلموا أنفسهم."))
                .containsExactly(60L);
        assertThat(figures("casualties.captured", "أعلنت الوزارة أن 75 مقاتلا استسلموا أمس."))
                .containsExactly(75L);
    }

    @Test
    void aPartBetweenFigureAndVerbIsSteppedOver() {
        String text = "Some rebels held out, but 90 gunmen, 12 of them wounded, have surrendered, the army said.";
        assertThat(figures("casualties.captured", text)).containsExactly(90L);
        assertThat(figures("casualties.injured", text)).doesNotContain(90L);
    }

    @Test
    void weaponsThatAreSurrenderedCaptureNobody() {
        assertThat(figures(
                        "casualties.captured", "The rebels surrendered their weapons to 40 soldiers, the army said."))
                .isEmpty();
    }

    @Test
    void thoseToBeExchangedAreNotCountedAsHeld() {
        assertThat(figures("casualties.detained", "All 85 will come home in an exchange of prisoners, the envoy said."))
                .isEmpty();
    }

    @Test
    void theHurtAmongTheCountedAreNotTheWhole() {
        String text = "The mayor said the first bus brought 70 people, including 12 badly injured.";
        assertThat(figures("casualties.injured", text)).containsExactly(12L);
    }

    @Test
    void aMissingOfficerIsOneMissing() {
        assertThat(figures("casualties.missing", "قالت الشرطة إن البحث جار عن ضابط مفقود."))
                .containsExactly(1L);
    }

    @Test
    void aCoupIsToldAndDenied() {
        assertThat(Told.only("coup.happened", Told.by("The envoy said what had happened was a military coup."))
                        .stance())
                .isEqualTo(Stance.AFFIRMS);
        assertThat(Told.only("coup.happened", Told.by("نفى قائد الجيش أن يكون ما حدث انقلابا."))
                        .stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void whoDeniesTheFiguresDeniesTheToll() {
        var told = Told.by("قالت الشرطة إن 40 شخصا قتلوا في الحريق، ونفت وزارة الصحة صحة هذه الأرقام.");
        var denied = Told.last("casualties.killed", told);
        assertThat(denied.stance()).isEqualTo(Stance.DENIES);
        assertThat(denied.claimant().name()).isEqualTo("وزارة الصحة");
        var toll = Told.by("Police said 40 people died in the fire. The health ministry denied these figures.");
        assertThat(Told.last("casualties.killed", toll).stance()).isEqualTo(Stance.DENIES);
    }
}
