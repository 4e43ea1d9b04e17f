package org.counterclaim.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.counterclaim.problem.ProblemException;

class PeriodFuzzTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    @Provide
    Arbitrary<String> weeks() {
        return Arbitraries.strings().withChars("0123456789W-w٢ \u0000").ofMaxLength(12);
    }

    @Property
    void weeksAreUnderstoodOrRefused(@ForAll("weeks") String week) {
        Throwable thrown = catchThrowable(() -> Period.ofWeek(week, ZONE));
        assertThat(thrown == null || thrown instanceof ProblemException)
                .as(String.valueOf(thrown))
                .isTrue();
    }

    @Property
    void theWeekOfADayHoldsTheDay(@ForAll @LongRange(min = 0, max = 60_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Period period = Period.ofWeek(Period.weekOf(date), ZONE);
        assertThat(date.atTime(12, 0).atZone(ZONE).toInstant()).isBetween(period.from(), period.to());
    }
}
