package org.counterclaim.extract.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class EllipsisTest {

    private static List<Long> figures(String predicate, String text) {
        return Told.of(predicate, Told.by(text)).stream()
                .map(claim -> ((Quantity) claim.answer()).best())
                .toList();
    }

    @Test
    void aFigurePutAgainstAnotherAnswersTheSameQuestion() {
        assertThat(figures(
                        "protest.people",
                        "Police said 9,000 people marched in Lima, while the union put it at 40,000."))
                .containsExactly(9_000L, 40_000L);
        assertThat(figures("casualties.killed", "The governor reported 18 deaths, while the hospital counted 26."))
                .containsExactly(18L, 26L);
        assertThat(figures(
                        "protest.people",
                        "قالت الشرطة إن 9 آلاف شخص شاركوا في المسيرة، بينما قدّرتهم النقابة بـ40 ألفا."))
                .containsExactly(9_000L, 40_000L);
        assertThat(figures("casualties.killed", "ارتفعت الحصيلة إلى 18 قتيلا، بحسب المحافظ، فيما تحدث المسعفون عن 26."))
                .containsExactly(18L, 26L);
    }

    @Test
    void theNextSentenceMayPutItToo() {
        assertThat(figures("casualties.killed", "The death toll rose to 18, the governor said. Rescuers spoke of 26."))
                .containsExactly(18L, 26L);
    }

    @Test
    void whoeverCountsOtherwiseCountsTheDead() {
        String text = "At least 18 people died and 50 were hurt, the governor said. The hospital counted 26.";
        assertThat(figures("casualties.killed", text)).containsExactly(18L, 26L);
        assertThat(figures("casualties.injured", text)).containsExactly(50L);
    }

    @Test
    void theVerbOfTheFirstServesTheSecond() {
        assertThat(figures("protest.people", "Police put the march in Lima at 9,000, the union at 40,000."))
                .containsExactly(9_000L, 40_000L);
        assertThat(figures("protest.people", "أحصت الشرطة 9 آلاف متظاهر في المسيرة، مقابل 40 ألفا وفق النقابة."))
                .containsExactly(9_000L, 40_000L);
    }

    @Test
    void theSecondOfAListIsToldByWhomItNames() {
        List<ProposedClaim> told = Told.by("Police put the march in Lima at 9,000, the union at 40,000.");
        assertThat(Told.last("protest.people", told).claimant().name()).isEqualTo("union");
    }

    @Test
    void whoIsCountedIsNotSaidTwice() {
        ProposedClaim other = Told.last(
                "casualties.detained", Told.by("Police arrested 120 protesters on Friday. Lawyers spoke of 300."));
        assertThat(other.qualifiers()).containsEntry("category", "protesters");
    }

    @Test
    void aFigureOfOtherThingsIsNotMeant() {
        assertThat(figures(
                        "casualties.killed", "The governor reported 18 deaths. The boat carried at least 84 people."))
                .containsExactly(18L);
        assertThat(figures("casualties.killed", "The governor reported 18 deaths. Engineers spoke of 40 bridges."))
                .containsExactly(18L);
    }

    @Test
    void theNumberOfMarchersIsAFigureOfMarchers() {
        assertThat(figures("protest.people", "أعلنت الشرطة أن عدد المتظاهرين بلغ 9 آلاف."))
                .containsExactly(9_000L);
        assertThat(figures("protest.people", "Police said the number of participants had reached 9,000."))
                .containsExactly(9_000L);
    }
}
