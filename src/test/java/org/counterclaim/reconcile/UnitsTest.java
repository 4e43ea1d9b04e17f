package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Locale ARABIC = Locale.of("ar");

    private final Units english = Units.in(Locale.ENGLISH);
    private final Units arabic = Units.in(ARABIC);

    @Test
    void figuresNameWhatTheyCount() {
        assertThat(english.counted("person", 251)).isEqualTo("251 people");
        assertThat(english.counted("bus", 6)).isEqualTo("6 buses");
        assertThat(english.counted("bus", 1)).isEqualTo("1 bus");
    }

    @Test
    void arabicKnowsItsPluralForms() {
        assertThat(arabic.counted("person", 0)).isEqualTo("لا أحد");
        assertThat(arabic.counted("bus", 1)).isEqualTo("حافلة واحدة");
        assertThat(arabic.counted("bus", 2)).isEqualTo("حافلتان");
        assertThat(arabic.counted("bus", 6)).isEqualTo("6 حافلات");
        assertThat(arabic.counted("person", 251)).isEqualTo("251 شخصًا");
        assertThat(arabic.counted("person", 300)).isEqualTo("300 شخص");
    }

    @Test
    void theArabicDualBendsAfterAPreposition() {
        assertThat(arabic.ofCounted("bus", 2)).isEqualTo("حافلتين");
        Reason fell = ReasonCode.OWN_LOWERED.with("quantity:6:6::EXACT:bus", "quantity:2:2::EXACT:bus");
        assertThat(new Explanations(ARABIC, DisplayNames.CODES).explain(fell)).contains("من 6 حافلات إلى حافلتين");
    }

    @Test
    void anUnknownUnitLeavesTheBareNumber() {
        assertThat(english.counted("camel", 1251)).isEqualTo("1,251");
        assertThat(arabic.counted("", 7)).isEqualTo("7");
    }

    @Test
    void bothLanguagesCountTheSameUnits() {
        assertThat(ResourceBundle.getBundle("org.counterclaim.reconcile.units", Locale.ENGLISH)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("org.counterclaim.reconcile.units", ARABIC)
                        .keySet());
    }

    @Test
    void aPositionNamesItsUnit() {
        Quantity killed = Quantity.exactly(251, "person");
        assertThat(new PositionLabel(Locale.ENGLISH, DisplayNames.CODES).of("q", Stance.AFFIRMS, killed))
                .isEqualTo("251 people");
        assertThat(new PositionLabel(ARABIC, DisplayNames.CODES).of("q", Stance.AFFIRMS, killed))
                .isEqualTo("251 شخصًا");
    }
}
