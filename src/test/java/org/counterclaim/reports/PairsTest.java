package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Of the short pairs of reports, most must be read right; which are not is told. */
@Execution(ExecutionMode.CONCURRENT)
class PairsTest {

    private static final double MEETING = 0.5;
    private static final double APART = 0.9;

    @Test
    void reportsOfOneOccurrenceMeetAndThoseOfTwoDoNot() {
        Desk desk = new Desk();
        List<String> missed = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        int meeting = 0;
        int apart = 0;
        for (Pair pair : Pair.all()) {
            boolean right = pair.isReadRight(desk.take(pair.story()));
            meeting += pair.type() == null ? 0 : 1;
            apart += pair.type() == null ? 1 : 0;
            if (!right) {
                (pair.type() == null ? mixed : missed).add(pair.story().name());
            }
        }
        assertThat((double) (meeting - missed.size()) / meeting)
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(MEETING);
        assertThat((double) (apart - mixed.size()) / apart)
                .as("mixed up: %s", mixed)
                .isGreaterThanOrEqualTo(APART);
    }
}
