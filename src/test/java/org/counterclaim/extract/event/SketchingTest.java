package org.counterclaim.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.Told;
import org.counterclaim.statement.Place;
import org.junit.jupiter.api.Test;

class SketchingTest {

    private static List<EventSketch> sketches(String text) {
        return Told.by(text).stream().map(ProposedClaim::event).distinct().toList();
    }

    @Test
    void countryGivesWayToThePlaceInIt() {
        assertThat(sketches("A strike in Syria killed 12 people. The strike hit a market in Idlib, residents said."))
                .flatExtracting(EventSketch::places)
                .extracting(Place::path)
                .doesNotContain("sy");
    }

    @Test
    void farPlaceBelongsToAnotherEvent() {
        assertThat(sketches("قتل 20 مدنيا في قصف على حي الشعار في حلب الأحد. وقتل 5 مدنيين في قصف على درعا السبت."))
                .hasSize(2)
                .allMatch(sketch -> sketch.places().stream()
                                .map(place -> place.path().split("/", -1)[1])
                                .distinct()
                                .count()
                        == 1);
    }

    @Test
    void recapOfAMonthIsNoPartOfADay() {
        String recap =
                "قتل 30 مدنيا في غارة على سوق في إدلب السبت. وكان 90 مدنيا قتلوا في غارات على إدلب في مارس الماضي.";
        assertThat(sketches(recap)).hasSize(2);
    }

    @Test
    void aFigureOfTheCapitalIsAPartOfTheCountrys() {
        String text =
                "France saw marches against the bill on Sunday. The interior ministry counted 900,000 demonstrators"
                        + " nationwide. Police put the Paris march at 60,000.";
        List<ProposedClaim> told = Told.of("protest.people", Told.by(text));
        assertThat(told.getFirst().places()).extracting(Place::path).containsExactly("fr");
        assertThat(told.getLast().qualifiers()).containsEntry("stage", "part");
    }

    @Test
    void aDateThatAFigureIsHeldAgainstDatesNothing() {
        String text =
                "Police in France counted 900,000 demonstrators nationwide, a little above the 800,000 that they had"
                        + " reported on March 9.";
        assertThat(Told.of("protest.people", Told.by(text))
                        .getFirst()
                        .event()
                        .window()
                        .lower())
                .isAfter(java.time.Instant.parse("2021-06-01T00:00:00Z"));
    }
}
