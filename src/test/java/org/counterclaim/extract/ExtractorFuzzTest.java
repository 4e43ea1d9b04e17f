package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorFuzzTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    private static Extraction read(String text) {
        return EXTRACTOR.extract(
                new Report("The Courier", text, null, Instant.parse("2021-06-14T10:00:00Z"), ZoneId.of("UTC"), text));
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll @StringLength(max = 300) String text) {
        assertThat(read(text).claims())
                .allSatisfy(claim -> assertThat(text).contains(claim.quote().exact()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "قتل 5 ",
                "said ",
                "نفى ",
                "\ud83d",
                "\u202e",
                "(",
                "killed 9 people in Kyiv, police said, ",
                "، "
            })
    void oneSentenceWithoutEndIsRead(String piece) {
        assertThat(read(piece.repeat(20_000)).language()).isNotBlank();
    }

    @Test
    void emptyTextHoldsNoClaims() {
        assertThat(read("").claims()).isEmpty();
    }
}
