package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseFaultsTest {

    private static RuntimeException fault(String state) {
        return new IllegalStateException("around it", new IllegalArgumentException(new SQLException("words", state)));
    }

    @Test
    void whatTookTooLongIsNotTriedForEver() {
        assertThat(DatabaseFaults.isPassing(fault("57014"))).isFalse();
        assertThat(DatabaseFaults.isStoppedQuery(fault("57014"))).isTrue();
    }

    @Test
    void whatIsTheServersPassesAndWhatIsTheRowsDoesNot() {
        for (String state : List.of("08006", "40001", "53300", "57P01", "58030")) {
            assertThat(DatabaseFaults.isPassing(fault(state))).as(state).isTrue();
        }
        for (String state : List.of("22021", "23514", "42P01", "0", "")) {
            assertThat(DatabaseFaults.isPassing(fault(state))).as(state).isFalse();
        }
        assertThat(DatabaseFaults.isPassing(new IllegalStateException("no database")))
                .isFalse();
        assertThat(DatabaseFaults.isStoppedQuery(null)).isFalse();
    }
}
