package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a careful reader would not call a contradiction, and what one would. */
class CarefulReadingTest {

    private static final Desk DESK = new Desk();

    private static Story.Told told(String publisher, String at, String headline, String text) {
        String language = text.codePoints().anyMatch(letter -> letter > 0x600 && letter < 0x700) ? "ar" : "en";
        return new Story.Told(publisher, language, Instant.parse(at), headline, text);
    }

    /** The predicates of the conflicts found. */
    private static List<String> conflicts(Story.Told... reports) {
        Story story = new Story("own", List.of(reports), List.of(), List.of(), List.of(), List.of());
        List<String> predicates = new ArrayList<>();
        DESK.take(story).conflicts().forEach(conflict -> predicates.add(conflict.predicate()));
        return predicates;
    }

    @Test
    void aTollThatGrowsOvernightIsAnUpdateWhoeverCounts() {
        assertThat(conflicts(
                        told(
                                "Reuters",
                                "2014-03-11T15:00:00Z",
                                "Blast in Peshawar",
                                "A bomb killed 19 people at a market in Peshawar on Tuesday, police said."),
                        told(
                                "الجزيرة",
                                "2014-03-12T09:00:00Z",
                                "تفجير بيشاور",
                                "قالت وزارة الصحة الباكستانية إن 31 شخصا قتلوا في تفجير سوق في بيشاور يوم الثلاثاء.")))
                .doesNotContain("casualties.killed");
    }

    @Test
    void tollsOfOneMomentThatDifferAreAConflict() {
        assertThat(conflicts(told(
                        "Reuters",
                        "2014-03-12T09:00:00Z",
                        "Raid near Peshawar",
                        "The Pakistani army said 12 people were killed in the raid on a village near Peshawar on Tuesday."
                                + " The Taliban said 60 people were killed.")))
                .contains("casualties.killed");
    }

    @Test
    void theCountBeforeIsNoLongerHeld() {
        assertThat(conflicts(told(
                        "AFP",
                        "2016-08-25T12:00:00Z",
                        "Toll rises after earthquake",
                        "The earthquake in Nepal killed 88 people, the home ministry said. Earlier police put the death toll"
                                + " at 61.")))
                .isEmpty();
    }

    @Test
    void twoCountriesOfOneEarthquakeAddUp() {
        assertThat(conflicts(
                        told(
                                "AP",
                                "2021-03-04T08:00:00Z",
                                "Earthquake hits Greece and Bulgaria",
                                "In Greece, 310 people were killed in the earthquake, the government said. In Bulgaria, the"
                                        + " interior ministry said 145 people had died."),
                        told(
                                "العربية",
                                "2021-03-04T10:00:00Z",
                                "زلزال اليونان وبلغاريا",
                                "أعلنت وزارة الداخلية البلغارية مقتل 150 شخصا في بلغاريا جراء الزلزال، فيما بلغ عدد القتلى في"
                                        + " اليونان 320 بحسب الحكومة اليونانية.")))
                .isEmpty();
    }

    @Test
    void aSecondEarthquakeDaysLaterIsAnotherOne() {
        assertThat(conflicts(
                        told(
                                "AP",
                                "2019-07-07T10:00:00Z",
                                "Earthquake in Mindanao",
                                "An earthquake killed 25 people in Mindanao in the Philippines on Saturday, police said."),
                        told(
                                "AP",
                                "2019-07-11T10:00:00Z",
                                "New tremor in Mindanao",
                                "Another earthquake struck Mindanao on Wednesday, killing three people, hospital officials"
                                        + " said.")))
                .isEmpty();
    }

    @Test
    void aFloodIsNoEarthquake() {
        assertThat(conflicts(
                        told(
                                "AP",
                                "2019-07-07T10:00:00Z",
                                "Earthquake in Nepal",
                                "An earthquake killed 25 people in Nepal on Saturday, police said."),
                        told(
                                "الجزيرة",
                                "2019-07-07T12:00:00Z",
                                "فيضانات نيبال",
                                "قالت وزارة الداخلية النيبالية إن 90 شخصا قتلوا في فيضانات ضربت نيبال السبت.")))
                .isEmpty();
    }

    @Test
    void aBackgroundBelongsToItsOwnTime() {
        assertThat(conflicts(told(
                        "BBC News",
                        "2015-06-10T10:00:00Z",
                        "Bomb kills nine in Mogadishu",
                        "A car bomb killed nine people in Mogadishu on Tuesday, police said. Last December, a bomb in the"
                                + " city killed 22 people, the government said.")))
                .isEmpty();
        assertThat(conflicts(told(
                        "الجزيرة",
                        "2015-06-10T10:00:00Z",
                        "قتلى في تفجير في مقديشو",
                        "قالت الشرطة إن تسعة أشخاص قتلوا في تفجير في مقديشو الثلاثاء. وفي كانون الأول/ديسمبر الماضي قتل 22"
                                + " شخصا في تفجير بالمدينة.")))
                .isEmpty();
    }

    @Test
    void theDeadOfAllProtestsAreNotThoseOfOneDay() {
        assertThat(conflicts(told(
                        "AFP",
                        "2020-10-21T09:00:00Z",
                        "Dead in Peru protests",
                        "Three people were killed in protests in Lima on Tuesday, the health ministry said. The ombudsman"
                                + " said 14 people have been killed since the protests began.")))
                .isEmpty();
    }

    @Test
    void oneVillageIsNotTheWhole() {
        assertThat(conflicts(told(
                        "AFP",
                        "2021-06-07T09:00:00Z",
                        "Gunmen kill 160 in Burkina Faso",
                        "Gunmen killed 160 people in Burkina Faso on Saturday, the government said. In the village of"
                                + " Kandadougou, 14 people were killed, police said.")))
                .isEmpty();
        assertThat(conflicts(told(
                        "الخبر",
                        "2021-06-07T12:00:00Z",
                        "هجمات في بوركينا فاسو",
                        "قالت الحكومة إن 160 شخصا قتلوا في هجمات في بوركينا فاسو السبت. وقال مصدر أمني إن 14 شخصا قتلوا في"
                                + " قرية كنداوغو.")))
                .isEmpty();
    }

    @Test
    void theDeadAndTheHurtTogetherAreNotTheDead() {
        assertThat(conflicts(told(
                        "AP",
                        "2019-07-07T10:00:00Z",
                        "Fire in Erbil",
                        "A fire in Erbil killed 93 people on Saturday, the interior ministry said. The Red Crescent said more"
                                + " than 450 people had been killed or hurt.")))
                .isEmpty();
    }

    @Test
    void whoDeniesAimingAtCiviliansOwnsUpToTheStrike() {
        assertThat(conflicts(told(
                        "AP",
                        "2018-08-10T10:00:00Z",
                        "Strike in Hajjah",
                        "The Houthis said an air strike by the Saudi-led coalition hit a bus in Hajjah on Thursday. The"
                                + " Saudi-led coalition denied targeting civilians.")))
                .doesNotContain("attack.responsible");
    }

    @Test
    void aWinnerIsOneInBothScripts() {
        assertThat(conflicts(
                        told(
                                "AP",
                                "2014-12-22T10:00:00Z",
                                "Tunisia election",
                                "Tunisia's election commission said Beji Caid Essebsi had won the presidential election."),
                        told(
                                "الشروق",
                                "2014-12-22T12:00:00Z",
                                "انتخابات تونس",
                                "أعلنت هيئة الانتخابات في تونس فوز الباجي قايد السبسي في الانتخابات الرئاسية.")))
                .doesNotContain("election.result");
    }

    @Test
    void anOfficeMayTakeBackItsCountInEitherLanguage() {
        assertThat(conflicts(
                        told(
                                "Daily Monitor",
                                "2020-02-03T10:00:00Z",
                                "Boat sinks in Uganda",
                                "A boat sank near Entebbe in Uganda on Sunday and 40 people were killed, the health ministry"
                                        + " said."),
                        told(
                                "الجزيرة",
                                "2020-02-04T10:00:00Z",
                                "غرق مركب في أوغندا",
                                "خفضت وزارة الصحة حصيلة غرق مركب قرب عنتيبي في أوغندا يوم الأحد إلى 31 قتيلا، وقالت وزارة"
                                        + " الصحة إن 31 شخصا قتلوا.")))
                .isEmpty();
    }
}
