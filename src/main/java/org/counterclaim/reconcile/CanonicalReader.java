package org.counterclaim.reconcile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** Reads the canonical text of an answer back. */
final class CanonicalReader {

    private CanonicalReader() {}

    /**
     * Reads what {@link Canonical#of} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    static Answer read(String canonical) {
        int colon = canonical.indexOf(':');
        String rest = canonical.substring(colon + 1);
        return switch (canonical.substring(0, Math.max(0, colon))) {
            case "yesno" -> YesNo.INSTANCE;
            case "quantity" -> quantity(rest.split(":", 5));
            case "time" -> window(rest.split("\\|", -1));
            case "place" -> new Place(rest);
            case "actor" -> new Actor(rest.substring(0, rest.indexOf('|')), rest.substring(rest.indexOf('|') + 1));
            case "term" -> Terms.of(Arrays.asList(rest.split("\\+", -1)));
            default -> throw new IllegalArgumentException("not an answer: " + canonical);
        };
    }

    private static Quantity quantity(String[] parts) {
        return new Quantity(
                Scale.steps(new BigDecimal(parts[0]), parts[4]),
                number(parts[1], parts[4]),
                number(parts[2], parts[4]),
                QuantityQualifier.valueOf(parts[3]),
                parts[4],
                null,
                null,
                false,
                null);
    }

    private static TimeWindow window(String[] parts) {
        return new TimeWindow(moment(parts[0]), moment(parts[1]), TimePrecision.valueOf(parts[2]), ZoneId.of(parts[3]));
    }

    private static @Nullable Long number(String text, String unit) {
        return text.isEmpty() ? null : Scale.steps(new BigDecimal(text), unit);
    }

    private static @Nullable Instant moment(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
