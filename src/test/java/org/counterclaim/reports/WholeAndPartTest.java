package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of one side, place or day is not set against what is told of all. */
class WholeAndPartTest {

    private static final Desk DESK = new Desk();

    private static Story.Told told(String at, String headline, String text) {
        String language = text.codePoints().anyMatch(letter -> letter > 0x600 && letter < 0x700) ? "ar" : "en";
        return new Story.Told("The Quay Gazette", language, Instant.parse(at), headline, text);
    }

    private static List<String> conflicts(Story.Told... reports) {
        Story story = new Story("own", List.of(reports), List.of(), List.of(), List.of(), List.of());
        List<String> predicates = new ArrayList<>();
        DESK.take(story).conflicts().forEach(conflict -> predicates.add(conflict.predicate()));
        return predicates;
    }

    @Test
    void oneSideOfAnExchangeIsNotAllOfIt() {
        assertThat(conflicts(told(
                        "2021-09-27T16:00:00Z",
                        "اتفاق على تبادل أسرى في اليمن",
                        "قال المبعوث الأممي إن الطرفين اتفقا على الإفراج عن 900 أسير. وقال رئيس الوفد الحكومي إن الجماعة تفرج عن 350"
                                + " شخصا.")))
                .isEmpty();
    }

    @Test
    void aSumThatTheReportTellsItselfFlagsNothing() {
        assertThat(
                        conflicts(
                                told(
                                        "2016-11-29T11:00:00Z",
                                        "Plane crashes near Medellin",
                                        "A plane crashed near Medellin on Monday, killing 66 people, Colombian police said."),
                                told(
                                        "2016-12-01T10:00:00Z",
                                        "التحقيق في تحطم طائرة ميديلين",
                                        "قالت سلطات الطيران الكولومبية إن التحقيق في تحطم الطائرة قرب ميديلين مستمر. وقتل في الحادث 61 شخصا.")))
                .isEmpty();
    }

    @Test
    void allThatThereWereAreNotThoseSaved() {
        assertThat(
                        conflicts(
                                told(
                                        "2014-04-16T10:00:00Z",
                                        "Ferry sinks off Cebu",
                                        "A ferry sank off Cebu on Wednesday. The coast guard said 140 people were rescued, out of 431 on board.")))
                .isEmpty();
    }

    @Test
    void twoOfThoseWhoDiedAreNotTheDead() {
        assertThat(conflicts(told(
                        "2025-01-21T10:00:00Z",
                        "Hotel fire in Bolu",
                        "The fire killed 44 people, the interior minister said. Two of those who died had jumped from windows, the"
                                + " governor of Bolu said.")))
                .isEmpty();
    }

    @Test
    void whereNobodyWasHurtNoSoldierWas() {
        assertThat(conflicts(
                        told(
                                "2020-01-08T16:00:00Z",
                                "Missiles hit base in Iraq",
                                "US President Donald Trump said nobody was hurt in Wednesday's missile attack on the Ain al-Asad base"
                                        + " in Iraq."),
                        told(
                                "2020-01-08T20:00:00Z",
                                "Soldiers hurt at Ain al-Asad",
                                "US Central Command said 11 US soldiers were injured in Wednesday's missile attack on the Ain al-Asad"
                                        + " base in Iraq.")))
                .contains("casualties.injured");
    }

    @Test
    void adultsAreNotAllOfTheDead() {
        assertThat(conflicts(told(
                        "2017-09-21T10:00:00Z",
                        "School falls in quake",
                        "Twenty-one children were killed when a school in Puebla collapsed on Tuesday, the mayor said. Four"
                                + " adults were killed there, the governor said.")))
                .isEmpty();
    }

    @Test
    void moreSoldiersThanTheDeadOfAnAgency() {
        assertThat(conflicts(told(
                        "2021-02-08T10:00:00Z",
                        "كمين لحافلة في دير الزور",
                        "أفادت وكالة سانا بأن سبعة أشخاص قتلوا في كمين استهدف حافلة في ريف دير الزور. وقال المرصد السوري لحقوق"
                                + " الإنسان إن 26 عنصرا من قوات النظام قتلوا في الكمين.")))
                .containsExactly("casualties.killed");
    }

    @Test
    void theRegimeIsTheGovernmentThatDenies() {
        assertThat(conflicts(told(
                        "2017-04-05T10:00:00Z",
                        "قصف على سراقب",
                        "اتهمت فرنسا نظام الأسد بقصف سراقب أمس الثلاثاء. ونفت الحكومة السورية مسؤوليتها عن القصف.")))
                .containsExactly("attack.responsible");
    }

    @Test
    void aTownNamedBeforeTheDayIsAPlace() {
        assertThat(conflicts(
                        told(
                                "2019-07-22T13:00:00Z",
                                "غارات على ريف إدلب",
                                "قال الدفاع المدني إن 12 شخصا قتلوا في غارة على سوق سراقب اليوم الاثنين. وقتل ثلاثة أشخاص في غارة على"
                                        + " كفرنبل."),
                        told(
                                "2019-07-22T14:00:00Z",
                                "غارات على ريف إدلب",
                                "قال المرصد السوري إن 31 شخصا قتلوا في غارة على سوق سراقب اليوم الاثنين. وقتل خمسة أشخاص في غارة على"
                                        + " كفرنبل.")))
                .contains("casualties.killed");
    }

    @Test
    void theNorthOfTheCountryTakesInItsTowns() {
        assertThat(conflicts(told(
                        "2018-03-24T10:00:00Z",
                        "خروج حافلات من عربين",
                        "قال مصدر عسكري إن 13 حافلة خرجت من عربين باتجاه إدلب. وقال المرصد السوري لحقوق الإنسان إن 13 حافلة خرجت"
                                + " من عربين نحو الشمال السوري.")))
                .isEmpty();
    }

    @Test
    void theDeadOfACrisisAreNotThoseOfADay() {
        assertThat(conflicts(told(
                        "2019-11-17T10:00:00Z",
                        "احتجاجات بوليفيا",
                        "قال مكتب المظالم إن تسعة أشخاص قتلوا في ساكابا. وبلغ عدد قتلى الأزمة منذ اندلاعها 23 شخصا، بحسب لجنة"
                                + " حقوق الإنسان.")))
                .isEmpty();
    }

    @Test
    void menOfItsOwnAreNotThoseItKilled() {
        assertThat(conflicts(told(
                        "2024-07-29T10:00:00Z",
                        "Fighting in northern Mali",
                        "Some 20 terrorists were killed near Kidal on Friday, Mali's army said. Nine of its own fighters died,"
                                + " the Azawad Front said.")))
                .isEmpty();
    }
}
