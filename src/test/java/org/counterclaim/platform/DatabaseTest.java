package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void databaseThatKnowsArabicIsUsable() {
        TestPostgres database = TestPostgres.empty();
        assertThatCode(database.database()::requireUsable).doesNotThrowAnyException();
    }

    @Test
    void databaseInThePlainLocaleIsRefusedWithTheReason() {
        TestPostgres database = TestPostgres.inThePlainLocale();
        assertThatThrownBy(database.database()::requireUsable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Arabic letters");
    }

    @Test
    void wrongPasswordIsToldWithoutThePassword() {
        TestPostgres database = TestPostgres.empty();
        assertThatThrownBy(as(database, "guess")::requireUsable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(database.url())
                .hasMessageNotContaining("guess");
    }

    @Test
    void aMissingRoleIsMadeByAnOwnerThatMay() throws SQLException {
        TestPostgres database = TestPostgres.empty();
        Database.Role missing = new Database.Role("worker_" + System.nanoTime(), "it's \\ odd");
        Database.Role owner = new Database.Role(database.user(), database.password());
        assertThatThrownBy(new Database(database.url(), missing, owner)::requireUsable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CREATE ROLE " + missing.name());

        try (Connection superuser = TestPostgres.superuser(database.url());
                Statement statement = superuser.createStatement()) {
            statement.execute("alter role counterclaim createrole");
            assertThatCode(new Database(database.url(), missing, owner)::requireUsable)
                    .doesNotThrowAnyException();
            statement.execute("alter role counterclaim nocreaterole");
        }
    }

    private static Database as(TestPostgres database, String password) {
        Database.Role role = new Database.Role(database.user(), password);
        return new Database(database.url(), role, role);
    }
}
