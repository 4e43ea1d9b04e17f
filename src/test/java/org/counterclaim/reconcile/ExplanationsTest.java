package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {

    private static final Locale ARABIC = Locale.of("ar");

    private final Explanations english = new Explanations(Locale.ENGLISH, DisplayNames.CODES);
    private final Explanations arabic = new Explanations(ARABIC, DisplayNames.CODES);

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInBothLanguages(ReasonCode code) {
        Reason reason = code.with("quantity:56:56:56:EXACT:person", "quantity:62:62:62:EXACT:person");
        assertThat(english.explain(reason)).doesNotContain("{").endsWith(".");
        assertThat(arabic.explain(reason)).doesNotContain("{").endsWith(".").matches(".*\\p{IsArabic}.*");
    }

    @Test
    void bothBundlesHoldTheSameKeys() {
        ResourceBundle one = ResourceBundle.getBundle("org.counterclaim.reconcile.reasons", Locale.ENGLISH);
        ResourceBundle other = ResourceBundle.getBundle("org.counterclaim.reconcile.reasons", ARABIC);
        assertThat(one.keySet()).isEqualTo(other.keySet());
    }

    @Test
    void figuresAreGroupedInThousands() {
        Reason reason = ReasonCode.QUANTITY_DISJOINT.with(
                Canonical.of(Quantity.exactly(251, "person")), Canonical.of(moreThanThousand()));
        assertThat(english.explain(reason)).contains("251").contains("more than 1,000");
        assertThat(arabic.explain(reason)).contains("251").contains("أكثر من 1");
    }

    @Test
    void placesOfAScopeAreListed() {
        Reason reason = ReasonCode.SCOPE_PLACES.with("places:sy/damascus/tadamon+sy/damascus/yarmouk-camp", "places:");
        assertThat(english.explain(reason)).contains("tadamon and yarmouk-camp").contains("the event as a whole");
        assertThat(arabic.explain(reason)).contains("الحدث برمّته");
    }

    @Test
    void aPositionIsLabelledShortly() {
        PositionLabel label = new PositionLabel(Locale.ENGLISH, DisplayNames.CODES);
        Contradiction found = Asked.yesNo()
                .contradiction(
                        ConflictType.POLARITY,
                        Said.by("monitor").affirms(),
                        Said.by("agency").denies())
                .orElseThrow();
        assertThat(found.positions()).extracting(label::of).containsExactly("Affirmed", "Denied");
    }

    @Test
    void aPositionOfANarrowerScopeNamesIt() {
        Contradiction found = Asked.quantity()
                .at("sy/damascus")
                .contradiction(
                        ConflictType.QUANTITY,
                        Said.by("monitor").affirms(Quantity.exactly(6, "bus")).of("sy/damascus/tadamon"),
                        Said.by("agency").affirms(moreThanThousand("bus")).of("sy/damascus/tadamon"))
                .orElseThrow();
        assertThat(found.positions())
                .extracting(new PositionLabel(Locale.ENGLISH, DisplayNames.CODES)::of)
                .containsExactly("6 buses (tadamon)", "more than 1,000 buses (tadamon)");
    }

    @Test
    void dawnIsSaidAsDawn() {
        TimeWindow dawn = window("2018-05-20T01:00:00Z", "2018-05-20T03:00:00Z", TimePrecision.PART_OF_DAY);
        TimeWindow night = window("2018-05-20T18:00:00Z", "2018-05-21T01:00:00Z", TimePrecision.PART_OF_DAY);
        TimeWindow day = window("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z", TimePrecision.DAY);
        Phrases english = new Phrases(Locale.ENGLISH, DisplayNames.CODES);
        Phrases arabic = new Phrases(ARABIC, DisplayNames.CODES);
        assertThat(english.answer(dawn)).isEqualTo("Sunday, May 20, 2018, dawn");
        assertThat(arabic.answer(dawn)).startsWith("فجر الأحد").contains("20").contains("2018");
        assertThat(english.answer(night)).startsWith("the night from Sunday").contains("Monday");
        assertThat(english.answer(day)).isEqualTo("Sunday, May 20, 2018");
    }

    private static TimeWindow window(String from, String to, TimePrecision precision) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to), precision, ZoneId.of("Asia/Damascus"));
    }

    private static Quantity moreThanThousand() {
        return moreThanThousand("person");
    }

    private static Quantity moreThanThousand(String unit) {
        Quantity least = Quantity.atLeast(1001, unit);
        return new Quantity(1001, null, 1000L, least.qualifier(), unit, null, null, false, null);
    }
}
