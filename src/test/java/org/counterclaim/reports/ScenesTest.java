package org.counterclaim.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.statement.Place;
import org.junit.jupiter.api.Test;

/** Where a report's claims are put: where it happened, not where those govern who speak of it. */
class ScenesTest {

    private static final Desk DESK = new Desk();

    private static List<ProposedClaim> claims(String language, String headline, String text) {
        return DESK.extract(
                new Story.Told("The Courier", language, Instant.parse("2022-06-15T18:00:00Z"), headline, text));
    }

    private static List<String> scenes(List<ProposedClaim> claims, String predicate) {
        return claims.stream()
                .filter(claim -> claim.predicate().equals(predicate))
                .flatMap(claim -> claim.event().places().stream())
                .map(Place::path)
                .distinct()
                .toList();
    }

    @Test
    void aCapitalThatAccusesIsNotTheScene() {
        List<ProposedClaim> claims = claims(
                "en",
                "Baghdad blames Ankara for shelling of resort in Dohuk",
                "Iraq accused Turkey on Wednesday of shelling a resort near Zakho that killed nine tourists. Ankara denied"
                        + " that its troops had fired, and Tehran called for calm.");
        assertThat(scenes(claims, "casualties.killed")).isNotEmpty().allMatch(path -> path.startsWith("iq/"));
    }

    @Test
    void aCountryBehindAWordOfPlaceIs() {
        List<ProposedClaim> claims = claims(
                "ar", "قتلى في زلزال أفغانستان", "قالت وزارة الصحة إن 920 شخصا قتلوا في زلزال ضرب شرق أفغانستان.");
        assertThat(scenes(claims, "casualties.killed")).isNotEmpty().allMatch(path -> path.startsWith("af"));
    }

    @Test
    void whoIsBackedByAStateIsNotThatState() {
        List<ProposedClaim> claims = claims(
                "en",
                "Airport in Aden hit",
                "The information minister blamed the missile attack on the airport in Aden on the Iran-backed Houthis.");
        assertThat(claims)
                .filteredOn(claim -> claim.predicate().equals("attack.responsible"))
                .isNotEmpty()
                .allMatch(claim -> claim.answer().toString().contains("houthis"));
    }

    @Test
    void aSentenceThatLooksBackDoesNotDateTheNextParagraph() {
        List<ProposedClaim> claims = claims(
                "en",
                "Blast in port of Latakia",
                "An explosion in the port of Latakia killed 12 people on Wednesday, the Red Crescent said. In March 2021 a"
                        + " ship with chemicals had burned there.\n\nA port official said 20 people were killed.");
        assertThat(claims)
                .filteredOn(claim -> claim.predicate().equals("casualties.killed"))
                .hasSize(2)
                .extracting(claim -> claim.event().number())
                .containsOnly(claims.getFirst().event().number());
    }

    @Test
    void thoseCountedWhereAnotherPlaceIsNamedDiedThere() {
        List<ProposedClaim> claims = claims(
                "en",
                "Drones over Homs",
                "Drones killed 80 people at an academy in Homs, the health ministry said. Artillery then pounded villages"
                        + " in Idlib, where rescuers said five people were killed.");
        assertThat(claims)
                .filteredOn(claim -> claim.predicate().equals("casualties.killed")
                        && claim.answer().toString().contains("min=5"))
                .isNotEmpty()
                .allMatch(claim ->
                        claim.places().stream().allMatch(place -> place.path().startsWith("sy/idlib")));
    }

    @Test
    void aManCalledTariqIsNotGibraltar() {
        List<ProposedClaim> claims = claims(
                "ar", "توقيفات في فنزويلا", "أعلن النائب العام طارق صعب توقيف 749 شخصا في فنزويلا خلال الاحتجاجات.");
        assertThat(scenes(claims, "casualties.detained")).isNotEmpty().noneMatch(path -> path.startsWith("gi"));
    }
}
