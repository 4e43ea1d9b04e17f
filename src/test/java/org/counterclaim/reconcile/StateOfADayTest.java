package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.junit.jupiter.api.Test;

/** On which day a claim about what changes from day to day holds. */
class StateOfADayTest {

    private static final Asked TRUCE = Asked.yesNo().named("ceasefire.holds").changingDaily();

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to), TimePrecision.PART_OF_DAY, ZoneOffset.UTC);
    }

    private static boolean conflict(Said broken, Said holds) {
        return TRUCE.contradiction(ConflictType.POLARITY, broken, holds).isPresent();
    }

    private static Said broken(String said, String from, String to) {
        return Said.by("coalition").denies().on(said).happening(window(from, to));
    }

    private static Said holds(String said) {
        return Said.by("envoy").affirms().on(said);
    }

    @Test
    void aNightBelongsToTheMorningThatEndsIt() {
        assertThat(conflict(
                        broken("2022-09-18T09:00:00Z", "2022-09-17T19:00:00Z", "2022-09-18T06:00:00Z"),
                        holds("2022-09-18T11:00:00Z")))
                .isTrue();
    }

    @Test
    void whatGoesOnSinceDaysAgoIsOfTheDayItIsSaid() {
        assertThat(conflict(
                        broken("2018-12-21T10:00:00Z", "2018-12-18T00:00:00Z", "2018-12-21T10:00:00Z"),
                        holds("2018-12-21T15:00:00Z")))
                .isTrue();
    }

    @Test
    void aDayInAnotherZoneIsStillOneDay() {
        assertThat(conflict(
                        broken("2018-12-20T10:00:00Z", "2018-12-18T21:00:00Z", "2018-12-19T21:00:00Z"),
                        holds("2018-12-19T15:00:00Z")))
                .isTrue();
    }

    @Test
    void yesterdaysBreachSaysNothingOfToday() {
        assertThat(conflict(
                        broken("2018-12-20T10:00:00Z", "2018-12-19T00:00:00Z", "2018-12-20T00:00:00Z"),
                        holds("2018-12-20T15:00:00Z")))
                .isFalse();
    }
}
