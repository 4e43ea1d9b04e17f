package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ShownValuesTest {

    private final ShownValues values = new ShownValues(new ObjectMapper());

    @Test
    void whatTurnsLettersAroundIsShown() {
        assertThat(values.plain("user\u202Etxt.exe\u2066")).isEqualTo("user\\u202Etxt.exe\\u2066");
        assertThat(values.pretty("{\"name\":\"a\u200Fb\"}")).contains("a\\u200Fb");
    }

    @Test
    void arabicStaysAsItIs() {
        assertThat(values.pretty("{\"name\":\"سانا\"}")).contains("\"name\" : \"سانا\"");
    }

    @Test
    void nothingIsShownOfNothing() {
        assertThat(values.pretty(null)).isNull();
    }
}
