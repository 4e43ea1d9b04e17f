package org.counterclaim.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.problem.Readings.understoodOrRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.counterclaim.problem.Rfc3339;

/** Whatever stands in an address or a header is understood or refused by name. */
class AskedFuzzTest {

    private record Item(UUID id, String name, Instant at) {}

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars("0123456789TZ:+-. W%=&?!;,q/*\u0000\u202e\uD800ab")
                        .ofMaxLength(60));
    }

    @Property
    void cursorsComeBackAsTheyWent(@ForAll long number, @ForAll @AlphaChars String text) {
        UUID id = new UUID(number, ~number);
        Instant time = Instant.ofEpochSecond(number % 1_000_000_000L, 123_456_000);
        KeysetCursor cursor = KeysetCursor.of(id, text, number, time);
        assertThat(KeysetCursor.parse(cursor.toString(), 4)).isEqualTo(cursor);
        assertThat(cursor.id(0)).isEqualTo(id);
        assertThat(cursor.whole(2)).isEqualTo(number);
        assertThat(cursor.time(3)).isEqualTo(time);
    }

    @Property
    void cursorsThatWereMadeUpAreRefused(@ForAll("soup") String text) {
        String written = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        for (String cursor : List.of(text, written)) {
            understoodOrRefused(() -> KeysetCursor.parse(cursor, 1).id(0));
            understoodOrRefused(() -> KeysetCursor.parse(cursor, 1).time(0));
            understoodOrRefused(() -> KeysetCursor.parse(cursor, 1).whole(0));
            understoodOrRefused(() -> KeysetCursor.parse(cursor, 1).number(0));
        }
    }

    @Property
    void filtersAreUnderstoodOrRefused(@ForAll("soup") String text) {
        understoodOrRefused(() -> Filter.text("q", text));
        understoodOrRefused(() -> Filter.id("event", text));
        understoodOrRefused(() -> Filter.time("from", text));
        understoodOrRefused(() -> Filter.value("unit", text, TimeUnit.class));
        understoodOrRefused(() -> Sort.asked(text, Sort.newest("id", "id"), Sort.latest("at", "at")));
        understoodOrRefused(() -> Fields.of(text, Item.class));
    }

    @Property
    void timesComeBackAsTheyWent(@ForAll long second) {
        Instant time = Instant.ofEpochSecond(Math.floorMod(second, 250_000_000_000L));
        assertThat(Filter.time("from", time.toString())).isEqualTo(time);
        assertThat(Rfc3339.parse(time.toString()).toInstant()).isEqualTo(time);
    }

    @Property
    void queriesComeBackAsTheyWent(
            @ForAll @Size(max = 4) Map<@AlphaChars @StringLength(min = 1, max = 8) String, @NotEmpty @StringLength(max = 20) String>
                            given) {
        Map<String, String> kept = new TreeMap<>(given);
        kept.remove("sort");
        kept.values().removeIf(value -> value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE));
        QueryText query = QueryText.of("query", "");
        kept.forEach(query.parameters()::putSingle);
        QueryText again = QueryText.of("query", query.toString());
        assertThat(again.parameters().keySet()).isEqualTo(kept.keySet());
        kept.forEach(
                (name, value) -> assertThat(again.parameters().getFirst(name)).isEqualTo(value));
    }

    @Property
    void queriesThatWereMadeUpAreUnderstoodOrRefused(@ForAll("soup") String text) {
        understoodOrRefused(() -> QueryText.of("query", text));
    }

    @Property
    void whatIsAcceptedIsTidyOnceItWasTidied(@ForAll("soup") String text) {
        String tidy = TidyAccept.tidy(text);
        assertThat(TidyAccept.tidy(tidy)).isEqualTo(tidy);
    }
}
