package org.counterclaim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

    private final ReferenceContent content = ReferenceContent.read();

    @Test
    void everySourceHasBothNames() {
        assertThat(content.of(ReferenceFiles.SOURCES)).hasSizeGreaterThan(120).allSatisfy(source -> {
            assertThat(source.text("name_en")).matches(".*[A-Za-z].*");
            assertThat(source.text("name_ar")).matches(".*\\p{IsArabic}.*");
        });
    }

    @Test
    void everyPredicateAsksInBothLanguages() {
        assertThat(content.of(ReferenceFiles.PREDICATES)).isNotEmpty().allSatisfy(predicate -> {
            assertThat(predicate.text("question_en")).endsWith("?");
            assertThat(predicate.text("question_ar")).endsWith("؟");
        });
    }

    @Test
    void placesAreNamedInBothScripts() {
        assertThat(content.of(ReferenceFiles.PLACES)).hasSizeGreaterThan(1_500).allSatisfy(place -> {
            assertThat(place.text("name_en")).doesNotContainPattern("\\p{IsArabic}");
            assertThat(place.text("name_ar")).doesNotContainPattern("[A-Za-z]");
        });
    }

    @Test
    void badFieldIsToldByFileLineAndColumn() {
        assertThatThrownBy(() -> read("# a comment\ncode,kind,country,state_affiliation,parent,name_en,name_ar\n"
                        + "sana,AGENCY,Syria,NONE,,SANA,سانا\n"))
                .isInstanceOf(ReferenceFault.class)
                .hasMessageContaining("sources.csv, line 3, column country");
    }

    @Test
    void rowThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read("code,kind,country,state_affiliation,parent,name_en,name_ar\n"
                        + "sana,AGENCY,SY,NONE,,SANA,سانا\nsana,AGENCY,SY,NONE,,SANA,سانا\n"))
                .hasMessageContaining("line 3, column code: the same as in line 2");
    }

    @Test
    void missingColumnIsNamed() {
        assertThatThrownBy(() -> read("code,kind\nsana,AGENCY\n")).hasMessageContaining("column country: is missing");
    }

    private static List<ReferenceRow> read(String text) throws IOException {
        return ReferenceFiles.SOURCES.read(new StringReader(text));
    }
}
