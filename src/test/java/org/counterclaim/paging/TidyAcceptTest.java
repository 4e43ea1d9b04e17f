package org.counterclaim.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TidyAcceptTest {

    @Test
    void soundRangesStay() {
        for (String sound :
                List.of("*/*", "text/csv", "application/json;q=0.5", "application/ld+json; profile=\"x y\"; q=1")) {
            assertThat(TidyAccept.tidy(sound)).isEqualTo(sound);
        }
    }

    @Test
    void familiesOfTypesComeToTheOneThatIsOffered() {
        assertThat(TidyAccept.tidy("text/*;q=0.3, application/*")).isEqualTo("text/csv;q=0.3, application/json");
    }

    @Test
    void malformedRangesArePassedOver() {
        assertThat(TidyAccept.tidy("x, /, a/b/c, *, text/csv;q=x, text/csv;q=9, text/csv;;, \", q=1, */json, text/csv"))
                .isEqualTo("text/csv");
    }
}
