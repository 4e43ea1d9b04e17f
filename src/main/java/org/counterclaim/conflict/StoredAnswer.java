package org.counterclaim.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/** What a position says, as JSON in the database: {@code kind} and the values of that kind. */
public final class StoredAnswer {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private StoredAnswer() {}

    public static String write(Answer answer) {
        ObjectNode json = JSON.createObjectNode().put("kind", answer.kind().name());
        switch (answer) {
            case YesNo ignored -> {}
            case Place place -> json.put("path", place.path());
            case Actor actor -> json.put("path", actor.path()).put("name", actor.name());
            case Terms terms -> terms.codes().forEach(json.putArray("terms")::add);
            case TimeWindow window -> write(window, json);
            case Quantity quantity -> write(quantity, json);
        }
        return json.toString();
    }

    public static Answer read(String text) {
        JsonNode json = parse(text);
        return switch (AnswerKind.valueOf(json.path("kind").asText())) {
            case YES_NO -> YesNo.INSTANCE;
            case PLACE -> new Place(json.path("path").asText());
            case ACTOR ->
                new Actor(json.path("path").asText(), json.path("name").asText());
            case TERM -> terms(json);
            case TIME_WINDOW -> window(json);
            case QUANTITY -> quantity(json);
        };
    }

    private static void write(TimeWindow window, ObjectNode json) {
        put(json, "from", window.from());
        put(json, "to", window.to());
        json.put("precision", window.precision().name())
                .put("zone", window.zone().getId());
    }

    private static void write(Quantity quantity, ObjectNode json) {
        json.put("min", Scale.value(quantity.min(), quantity.unit())).put("unit", quantity.unit());
        json.put("qualifier", quantity.qualifier().name()).put("cumulative", quantity.cumulative());
        put(json, "max", value(quantity.max(), quantity.unit()));
        put(json, "best", value(quantity.best(), quantity.unit()));
        put(json, "asOf", quantity.asOf());
        put(json, "since", quantity.since());
        put(json, "words", quantity.words());
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> json.put(field, number);
            default -> json.put(field, value.toString());
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a stored answer: " + text, e);
        }
    }

    private static Terms terms(JsonNode json) {
        List<String> codes = new ArrayList<>();
        json.path("terms").forEach(code -> codes.add(code.asText()));
        return Terms.of(codes);
    }

    private static TimeWindow window(JsonNode json) {
        return new TimeWindow(
                instant(json, "from"),
                instant(json, "to"),
                TimePrecision.valueOf(json.path("precision").asText()),
                ZoneId.of(json.path("zone").asText()));
    }

    private static Quantity quantity(JsonNode json) {
        String unit = json.path("unit").asText();
        return new Quantity(
                Scale.steps(json.path("min").decimalValue(), unit),
                steps(json, "max", unit),
                steps(json, "best", unit),
                QuantityQualifier.valueOf(json.path("qualifier").asText()),
                unit,
                instant(json, "asOf"),
                instant(json, "since"),
                json.path("cumulative").asBoolean(),
                json.hasNonNull("words") ? json.path("words").asText() : null);
    }

    private static @Nullable Long steps(JsonNode json, String field, String unit) {
        return json.hasNonNull(field) ? Scale.steps(json.path(field).decimalValue(), unit) : null;
    }

    private static @Nullable BigDecimal value(@Nullable Long steps, String unit) {
        return steps == null ? null : Scale.value(steps, unit);
    }

    private static @Nullable Instant instant(JsonNode json, String field) {
        return json.hasNonNull(field) ? Instant.parse(json.path(field).asText()) : null;
    }
}
