package org.counterclaim.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    @Test
    void aTimeKeepsItsOffset() {
        assertThat(Rfc3339.parse("2018-05-20T12:00:00+03:00")).hasToString("2018-05-20T12:00+03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "2018-05-20T12:00:00", "2018"})
    void whatItDoesNotWriteIsNoTime(String text) {
        assertThatThrownBy(() -> Rfc3339.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
