package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void migratedDatabaseKnowsArabicTrigrams() throws SQLException {
        try (var connection = TestDatabase.migrated().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select cardinality(show_trgm('دمشق')), (select count(*) from claim)")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).isZero();
        }
    }
}
