package org.counterclaim.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.counterclaim.reconcile.Reason;
import org.counterclaim.source.Names;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels(
            Map.of(),
            Map.of(
                    "party/syrian-army", new Names("الجيش السوري", "Syrian army"),
                    "category/civilians", new Names("المدنيون", "civilians")),
            Map.of(),
            Map.of());

    @Test
    void aReasonNamesPartiesAndNotTheirCodes() {
        Reason reason = new Reason("scope.qualifier", List.of("qualifier:party=syrian-army", "qualifier:party="));
        Names why = labels.why("casualties.killed", reason);
        assertThat(why.in("en")).contains("Syrian army; not specified").doesNotContain("syrian-army");
        assertThat(why.in("ar")).contains("الجيش السوري؛ غير محدد");
    }

    @Test
    void aReasonNamesCategories() {
        Reason reason = new Reason("scope.qualifier", List.of("qualifier:category=civilians", "qualifier:category="));
        assertThat(labels.why("casualties.killed", reason).in("ar")).contains("المدنيون");
    }
}
