package org.counterclaim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnseenTest {

    @Test
    void whatReordersOrHasNoWidthIsWrittenOut() {
        assertThat(Unseen.shown("Reuters \u202Emoc\u202C")).isEqualTo("Reuters [U+202E]moc[U+202C]");
        assertThat(Unseen.shown("SA\u200BNA\uFEFF")).isEqualTo("SA[U+200B]NA[U+FEFF]");
        assertThat(Unseen.shown("SA\u200FNA")).isEqualTo("SA[U+200F]NA");
        assertThat(Unseen.shown("SANA\u200E")).isEqualTo("SANA[U+200E]");
        assertThat(Unseen.shown("SA\u200DNA")).isEqualTo("SA[U+200D]NA");
        assertThat(Unseen.shown("a\u0000b\u001Bc")).isEqualTo("a[U+0000]b[U+001B]c");
        assertThat(Unseen.shown("\ud800")).isEqualTo("[U+D800]");
    }

    @Test
    void whatAWriterNeedsStays() {
        List<String> sound = List.of(
                "البجعةُ الأولى عادَتْ، و٣٤ بيضةً",
                "می\u200Cخواهم",
                "👨\u200D👩\u200D👧\u200D👦 👍🏽 ❤\uFE0F\u200D🔥",
                "سانا (SANA)\u200F، دمشق",
                "cafe\u0301\tand\r\nmore");
        assertThat(sound).allSatisfy(text -> assertThat(Unseen.isIn(text)).isFalse());
        assertThat(sound).allSatisfy(text -> assertThat(Unseen.shown(text)).isEqualTo(text));
    }

    @Property
    void nothingUnseenIsLeft(@ForAll String text) {
        assertThat(Unseen.isIn(Unseen.shown(text))).isFalse();
    }
}
