package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One speaker in one report does not contradict itself, and what it says in part is no whole. */
class OneVoiceTest {

    private static final Desk DESK = new Desk();

    private static Story.Told told(String at, String headline, String text) {
        String language = text.codePoints().anyMatch(letter -> letter > 0x600 && letter < 0x700) ? "ar" : "en";
        return new Story.Told("The Harbour Post", language, Instant.parse(at), headline, text);
    }

    private static List<String> conflicts(Story.Told... reports) {
        Story story = new Story("own", List.of(reports), List.of(), List.of(), List.of(), List.of());
        List<String> predicates = new ArrayList<>();
        DESK.take(story).conflicts().forEach(conflict -> predicates.add(conflict.predicate()));
        return predicates;
    }

    @Test
    void oneSpeakersFiguresForTwoPlacesAreParts() {
        assertThat(conflicts(told(
                        "2019-05-06T12:00:00Z",
                        "Two barracks attacked",
                        "Security officials said on Monday that four militants were killed at the first barracks in Peshawar."
                                + " Nine militants died at the second, the security officials said.")))
                .isEmpty();
    }

    @Test
    void whatOneHospitalTookInIsAtLeastThatMany() {
        assertThat(
                        conflicts(
                                told(
                                        "2019-05-06T12:00:00Z",
                                        "انفجار في عدن",
                                        "أعلنت وزارة الصحة اليمنية إصابة 90 شخصا في انفجار سوق في عدن الاثنين."),
                                told(
                                        "2019-05-06T13:00:00Z",
                                        "انفجار عدن",
                                        "ذكرت منظمة أطباء بلا حدود أن 14 جريحا نُقلوا إلى مستشفاها في عدن بعد انفجار السوق الاثنين.")))
                .isEmpty();
    }

    @Test
    void thoseStillInCareAreNotAllWhoWereHurt() {
        assertThat(
                        conflicts(
                                told(
                                        "2019-05-06T12:00:00Z",
                                        "Train crash in Sohag",
                                        "The crash of two trains in Sohag injured 120 people on Monday, the Egyptian health ministry said."),
                                told(
                                        "2019-05-07T12:00:00Z",
                                        "Sohag crash",
                                        "The governor of Sohag said that 31 injured people are still in hospital after Monday's train crash.")))
                .isEmpty();
    }

    @Test
    void theFourWhoWereHeldAreNotAllWhoWere() {
        assertThat(
                        conflicts(
                                told(
                                        "2019-05-06T12:00:00Z",
                                        "Arrests after attack in Kazan",
                                        "Police in Kazan said on Monday that 13 people were arrested after the attack on a theatre."),
                                told(
                                        "2019-05-06T15:00:00Z",
                                        "هجوم قازان",
                                        "قال الرئيس الروسي فلاديمير بوتين إن المسلحين الأربعة أوقفوا بعد الهجوم على مسرح في قازان الاثنين.")))
                .isEmpty();
    }

    @Test
    void whatCameOfItIsNoNegation() {
        assertThat(conflicts(
                        told(
                                "2019-05-06T12:00:00Z",
                                "Ferry sinks off Zanzibar",
                                "A ferry sank off Zanzibar on Monday, killing 41 people, the Tanzanian government said."),
                        told(
                                "2019-05-06T15:00:00Z",
                                "غرق عبارة قبالة زنجبار",
                                "غرقت عبارة قبالة زنجبار الاثنين، ما أودى بحياة 41 شخصا، بحسب الحكومة التنزانية.")))
                .isEmpty();
    }

    @Test
    void whoTurnsDownAnOfferDeniesNothing() {
        assertThat(conflicts(told(
                        "2019-05-06T12:00:00Z",
                        "مقتل صحافي في جنين",
                        "حمّلت النقابة القوات الإسرائيلية المسؤولية عن مقتل الصحافي في جنين. واقترحت إسرائيل تحقيقا مشتركا، وهو ما"
                                + " رفضته السلطة الفلسطينية.")))
                .isEmpty();
    }

    @Test
    void whoSaysHowItStruckDoesNotDenyHavingStruck() {
        assertThat(
                        conflicts(
                                told(
                                        "2019-05-06T12:00:00Z",
                                        "Strike in Tigray",
                                        "Ethiopia's military said it carried out the air strike on Axum on Monday."),
                                told(
                                        "2019-05-06T15:00:00Z",
                                        "غارة على أكسوم",
                                        "نفى الجيش الإثيوبي استهداف مدنيين في غارة على أكسوم الاثنين، وقال إنها استهدفت إرهابيين.")))
                .doesNotContain("attack.responsible");
    }

    @Test
    void aHeadlineGivesWayToWhoeverTheBodyNames() {
        assertThat(conflicts(told(
                        "2014-05-06T12:00:00Z",
                        "Al-Qaeda claims attack on barracks in Iraq",
                        "Islamic State, then a branch of al-Qaeda, claimed responsibility on Tuesday for the attack on barracks in"
                                + " Mosul.")))
                .isEmpty();
    }

    @Test
    void aStateCountsItsOwnServicemen() {
        assertThat(conflicts(told(
                        "2023-01-02T12:00:00Z",
                        "ضربة على ماكيفكا",
                        "ذكرت وزارة الدفاع الروسية أن 63 من عسكرييها قتلوا في ضربة أوكرانية على ماكيفكا الأحد. وكان الجيش"
                                + " الأوكراني قد تحدث عن مقتل نحو 400 جندي روسي.")))
                .contains("casualties.killed");
    }

    @Test
    void lorriesOfAidAreCountedByTheDay() {
        assertThat(conflicts(
                        told(
                                "2024-05-20T18:00:00Z",
                                "Aid reaches Gaza",
                                "Israel said that 93 trucks carrying aid entered Gaza on Monday."),
                        told(
                                "2024-05-22T10:00:00Z",
                                "مساعدات غزة",
                                "قال المكتب الإعلامي الحكومي في غزة إن 60 شاحنة مساعدات دخلت القطاع يوم الثلاثاء.")))
                .isEmpty();
    }
}
