package org.counterclaim.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyScheduleTest {

    private static final WeeklySchedule MONDAY_AT_SIX = schedule(DayOfWeek.MONDAY, 6, "UTC");

    @Test
    void theWeekBeforeIsDueFromTheHourOn() {
        assertThat(due(MONDAY_AT_SIX, "2018-05-21T05:59:59Z")).isEqualTo("2018-W19");
        assertThat(due(MONDAY_AT_SIX, "2018-05-21T06:00:00Z")).isEqualTo("2018-W20");
    }

    @Test
    void aServerThatSleptThroughTheHourStillOwesTheWeek() {
        assertThat(due(MONDAY_AT_SIX, "2018-05-27T23:59:59Z")).isEqualTo("2018-W20");
        assertThat(due(MONDAY_AT_SIX, "2018-05-28T05:59:59Z")).isEqualTo("2018-W20");
    }

    @Test
    void aServerThatSleptForWeeksOwesEachOfThem() {
        Instant first = Instant.parse("2018-05-01T00:00:00Z");
        assertThat(MONDAY_AT_SIX.dueWeeks(first, Instant.parse("2018-05-21T06:00:00Z"), 8))
                .extracting(Period::week)
                .containsExactly("2018-W18", "2018-W19", "2018-W20");
        assertThat(MONDAY_AT_SIX.dueWeeks(first, Instant.parse("2018-05-21T06:00:00Z"), 2))
                .extracting(Period::week)
                .containsExactly("2018-W19", "2018-W20");
    }

    @Test
    void aWeekThatEndedBeforeTheFirstConflictIsNotOwed() {
        Instant first = Instant.parse("2018-05-14T00:00:00Z");
        assertThat(MONDAY_AT_SIX.dueWeeks(first, Instant.parse("2018-05-21T05:59:59Z"), 8))
                .isEmpty();
    }

    @Test
    void aDayLaterInTheWeekGivesLateClaimsTime() {
        WeeklySchedule thursday = schedule(DayOfWeek.THURSDAY, 18, "UTC");
        assertThat(due(thursday, "2018-05-24T17:59:00Z")).isEqualTo("2018-W19");
        assertThat(due(thursday, "2018-05-24T18:00:00Z")).isEqualTo("2018-W20");
        assertThat(due(thursday, "2018-05-30T12:00:00Z")).isEqualTo("2018-W20");
    }

    @Test
    void aWeekIsNotDueOnItsOwnSunday() {
        WeeklySchedule sunday = schedule(DayOfWeek.SUNDAY, 0, "UTC");
        assertThat(due(sunday, "2018-05-27T12:00:00Z")).isEqualTo("2018-W20");
        assertThat(due(sunday, "2018-05-26T12:00:00Z")).isEqualTo("2018-W19");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-28T06:00:00Z, 2020-W52",
        "2021-01-01T00:00:00Z, 2020-W52",
        "2021-01-04T05:00:00Z, 2020-W52",
        "2021-01-04T06:00:00Z, 2020-W53",
        "2021-01-11T06:00:00Z, 2021-W01",
        "2018-12-31T06:00:00Z, 2018-W52",
        "2019-01-07T06:00:00Z, 2019-W01",
        "2023-01-02T06:00:00Z, 2022-W52"
    })
    void yearsHaveTheWeeksOfIso8601(String now, String week) {
        assertThat(due(MONDAY_AT_SIX, now)).isEqualTo(week);
    }

    @Test
    void hourAndWeekAreThoseOfTheZone() {
        WeeklySchedule damascus = schedule(DayOfWeek.MONDAY, 0, "Asia/Damascus");
        Period due = damascus.dueWeek(Instant.parse("2018-05-20T21:00:00Z"));
        assertThat(due)
                .isEqualTo(new Period(
                        "2018-W20", Instant.parse("2018-05-13T21:00:00Z"), Instant.parse("2018-05-20T21:00:00Z")));
        assertThat(due(damascus, "2018-05-20T20:59:59Z")).isEqualTo("2018-W19");
    }

    @Test
    void anHourThatTheClocksSkipComesRightAfter() {
        WeeklySchedule berlin = schedule(DayOfWeek.SUNDAY, 2, "Europe/Berlin");
        assertThat(due(berlin, "2024-03-31T00:59:59Z")).isEqualTo("2024-W11");
        assertThat(due(berlin, "2024-03-31T01:00:00Z")).isEqualTo("2024-W12");
    }

    private static WeeklySchedule schedule(DayOfWeek day, int hour, String zone) {
        return new WeeklySchedule(day, hour, ZoneId.of(zone));
    }

    private static String due(WeeklySchedule schedule, String now) {
        return schedule.dueWeek(Instant.parse(now)).week();
    }
}
