package org.counterclaim.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.junit.jupiter.api.Test;

class PlaceConflictTest {

    private static Said to(String claimant, String path) {
        return Said.by(claimant).affirms(new Place(path));
    }

    @Test
    void placesSideBySideContradict() {
        Said north = to("monitor", "sy/idlib");
        Said east = to("agency", "sy/deir-ez-zor");
        Contradiction found =
                Asked.place().contradiction(ConflictType.PLACE, north, east).orElseThrow();
        assertThat(found.positions())
                .extracting(Position::answer)
                .containsExactly((Answer) new Place("sy/deir-ez-zor"), new Place("sy/idlib"));
    }

    @Test
    void aPlaceInsideAnotherRefinesIt() {
        Said region = to("monitor", "sy/homs");
        Said town = to("agency", "sy/homs/sukhnah");
        Reconciliation found = Asked.place().reconcile(region, town);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.type()).isEqualTo(RelationType.REFINES);
            assertThat(relation.claim()).isEqualTo(town.id());
        });
    }

    @Test
    void aCountryFitsEveryTownInIt() {
        Said country = to("network", "sy");
        Contradiction found = Asked.place()
                .contradiction(
                        ConflictType.PLACE,
                        to("monitor", "sy/homs/sukhnah"),
                        country,
                        to("agency", "sy/homs/palmyra"),
                        to("paper", "sy/homs-west"))
                .orElseThrow();
        assertThat(found.positions()).hasSize(3);
        assertThat(found.spans()).containsExactly(new Span(country.id(), 0, 2));
    }

    @Test
    void aPartyAndAPartOfItAreNoContradiction() {
        Asked asked = Asked.actor();
        Said army = Said.by("monitor").affirms(new Actor("army", "the army"));
        Said division = Said.by("agency").affirms(new Actor("army/fourth", "Fourth Division"));
        Said militia = Said.by("paper").affirms(new Actor("militia", "a militia"));
        assertThat(asked.contradiction(ConflictType.ACTOR, army, division)).isEmpty();
        assertThat(asked.contradiction(ConflictType.ACTOR, army, division, militia)
                        .orElseThrow()
                        .positions())
                .hasSize(2);
    }
}
