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
}
