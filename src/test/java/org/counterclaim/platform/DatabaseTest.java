package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void databaseThatKnowsArabicIsUsable() {
        TestPostgres database = TestPostgres.empty();
        assertThatCode(new Database(database.url(), database.user(), database.password())::requireUsable)
                .doesNotThrowAnyException();
    }

    @Test
    void databaseInThePlainLocaleIsRefusedWithTheReason() {
        TestPostgres database = TestPostgres.inThePlainLocale();
        assertThatThrownBy(new Database(database.url(), database.user(), database.password())::requireUsable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Arabic letters");
    }

    @Test
    void wrongPasswordIsToldWithoutThePassword() {
        TestPostgres database = TestPostgres.empty();
        assertThatThrownBy(new Database(database.url(), database.user(), "guess")::requireUsable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(database.url())
                .hasMessageNotContaining("guess");
    }
}
