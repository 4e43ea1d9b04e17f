package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.statement.Quote;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    @Test
    void theSurroundingsTellEqualWordsApart() {
        String text = "Six buses left. Later, six people said that six buses left.";
        assertThat(new QuoteFinder(text).find(new Quote("buses left", "said that six ", ".")))
                .contains(new QuoteFinder.Found(48, 58, 15));
    }

    @Test
    void arabicAndEmojiDoNotShiftTheWords() {
        String text = "🚌🚌 غادرت ستّ حافلات المخيّم فجرًا";
        QuoteFinder.Found found = new QuoteFinder(text)
                .find(new Quote("ستّ حافلات", "غادرت ", " المخيّم"))
                .orElseThrow();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("ستّ حافلات");
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertThat(new QuoteFinder("nothing of the kind").find(new Quote("seven buses", "", "")))
                .isEmpty();
    }
}
