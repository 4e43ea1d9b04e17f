package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.reconcile.Check.Finding;
import org.counterclaim.statement.Quantity;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final PartsAndTotals PARTS =
            new PartsAndTotals(Map.of("army", "fighters", "organisation", "fighters"));

    private static Said killed(String category, long figure) {
        return Said.by("monitor")
                .affirms(Quantity.exactly(figure, "person"))
                .about("casualties.killed", "category", category);
    }

    private static List<Check> check(Said... said) {
        return PARTS.check(Stream.of(said).map(Said::statement).toList());
    }

    @Test
    void partsThatMakeTheTotalAreConsistent() {
        Said total = killed("fighters", 484);
        Said army = killed("army", 251);
        Said organisation = killed("organisation", 233);
        assertThat(check(organisation, total, army)).singleElement().satisfies(check -> {
            assertThat(check.finding()).isEqualTo(Finding.CONSISTENT);
            assertThat(check.claims()).containsExactly(total.id(), army.id(), organisation.id());
        });
    }

    @Test
    void partiesAreTheirOwnPartsOfATotal() {
        Said total = killed("fighters", 484);
        Said army = killedOf("army", Quantity.exactly(251, "person"));
        Said organisation = killedOf("organisation", Quantity.atLeast(233, "person"));
        assertThat(check(organisation, total, army)).singleElement().satisfies(check -> {
            assertThat(check.finding()).isEqualTo(Finding.CONSISTENT);
            assertThat(check.claims()).containsExactly(total.id(), army.id(), organisation.id());
        });
    }

    private static Said killedOf(String party, Quantity figure) {
        return Said.by("monitor").affirms(figure).about("casualties.killed", "category", "fighters", "party", party);
    }

    @Test
    void partsThatExceedTheTotalAreInconsistent() {
        assertThat(check(killed("fighters", 400), killed("army", 251), killed("organisation", 233)))
                .extracting(Check::finding)
                .containsExactly(Finding.INCONSISTENT);
    }

    @Test
    void oneSmallerPartProvesNothing() {
        assertThat(check(killed("fighters", 484), killed("army", 251))).isEmpty();
        assertThat(check(killed("fighters", 484), killed("army", 251), killed("organisation", 200)))
                .extracting(Check::finding)
                .containsExactly(Finding.INCOMPLETE);
    }

    @Test
    void aFigureIsFoundInDigitsOfAnyScript() {
        Quantity figure = Quantity.exactly(1700, "person");
        assertThat(FigureInText.check(Said.id("claim"), figure, "left: 1,700 people"))
                .isEmpty();
        assertThat(FigureInText.check(Said.id("claim"), figure, "خرج ١٧٠٠ شخص")).isEmpty();
        assertThat(FigureInText.check(Said.id("claim"), figure, "خرج ١٬٧٠٠ شخص"))
                .isEmpty();
        assertThat(FigureInText.check(Said.id("claim"), figure, "left: 17000 people"))
                .isPresent();
    }

    @Test
    void aFigureIsFoundInItsWords() {
        Quantity six = Quantity.exactly(6, "bus").inWords("ست حافلات");
        assertThat(FigureInText.check(Said.id("claim"), six, "خرجت ست حافلات من المخيم"))
                .isEmpty();
        assertThat(FigureInText.check(Said.id("claim"), six, "خرجت حافلات من المخيم"))
                .isPresent();
    }
}
