package org.counterclaim.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The defaults that the operator's page tells. */
class ImportSettingsTest {

    @Test
    void filesOfAHundredThousandRowsAreTaken() {
        ImportSettings settings = FileReadingTest.SETTINGS;
        assertThat(settings.maxSize().asLongValue()).isEqualTo(16 << 20);
        assertThat(settings.maxUnpacked().asLongValue()).isEqualTo(200 << 20);
        assertThat(settings.maxRows()).isEqualTo(100_000);
        assertThat(settings.maxColumns()).isEqualTo(200);
        assertThat(settings.maxCell()).isEqualTo(5_000_000);
        assertThat(settings.batch()).isEqualTo(200);
        assertThat(settings.workers()).isEqualTo(1);
        assertThat(settings.poll()).isEqualTo(Duration.ofSeconds(1));
    }
}
