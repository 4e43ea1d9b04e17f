package org.counterclaim.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.extract.EventLink;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.junit.jupiter.api.Test;

class EventLinkerTest {

    private static final EventLinker LINKER = new EventLinker(Gazetteer.load());
    private static final UUID EVENT = new UUID(1, 1);
    private static final UUID SUBJECT = new UUID(2, 2);

    private static TimeWindow day(String day) {
        Instant from = Instant.parse(day + "T00:00:00Z");
        return new TimeWindow(from, from.plusSeconds(86_400), TimePrecision.DAY, ZoneOffset.UTC);
    }

    private static SortedSet<Place> at(String path) {
        return new TreeSet<>(Set.of(new Place(path)));
    }

    private static EventLink link(PredicateFamily family, String place, String day, KnownEvent event) {
        EventSketch sketch = new EventSketch(0, family, at(place), day(day), new TreeSet<>(), "حدث", "Event");
        return LINKER.link(List.of(sketch), List.of(event)).getFirst();
    }

    private static KnownEvent known(PredicateFamily family, String place, String day) {
        return new KnownEvent(EVENT, SUBJECT, new TreeSet<>(Set.of(family)), at(place), day(day), new TreeSet<>());
    }

    @Test
    void samePlaceAndDayIsTheSameEvent() {
        KnownEvent event = known(PredicateFamily.VIOLENCE, "ua/donetsk/kramatorsk", "2022-04-08");
        assertThat(link(PredicateFamily.VIOLENCE, "ua/donetsk/kramatorsk", "2022-04-08", event)
                        .event())
                .isEqualTo(EVENT);
    }

    @Test
    void attacksInTwoCountriesOnOneDayAreTwoEvents() {
        KnownEvent event = known(PredicateFamily.VIOLENCE, "iq/baghdad", "2022-04-08");
        assertThat(link(PredicateFamily.VIOLENCE, "ua/donetsk/kramatorsk", "2022-04-08", event)
                        .event())
                .isNull();
    }

    @Test
    void campAndBasinShareAWordAndNothingElse() {
        KnownEvent event = known(PredicateFamily.DEAL, "sy/damascus/south-damascus/yarmouk-camp", "2018-05-20");
        assertThat(link(PredicateFamily.DEAL, "sy/daraa/yarmouk-basin", "2018-05-20", event)
                        .event())
                .isNull();
    }

    @Test
    void anotherDayIsAnotherAttackUnderTheSameSubject() {
        KnownEvent event = known(PredicateFamily.VIOLENCE, "ua/donetsk/kramatorsk", "2022-04-08");
        EventLink link = link(PredicateFamily.VIOLENCE, "ua/donetsk/kramatorsk", "2022-04-20", event);
        assertThat(link.event()).isNull();
        assertThat(link.subject()).isEqualTo(SUBJECT);
    }

    @Test
    void truceAndAttackAreTwoEvents() {
        KnownEvent event = known(PredicateFamily.VIOLENCE, "ye/hodeidah", "2018-12-18");
        assertThat(link(PredicateFamily.DEAL, "ye/hodeidah", "2018-12-18", event)
                        .reason())
                .isEqualTo("other-family");
    }
}
