package org.counterclaim.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.counterclaim.problem.CommonEra;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is read and written over REST. {@code kind} (QUANTITY, TIME_WINDOW, PLACE, ACTOR, TERM) says which of
 * the other fields count; a yes/no claim has no answer. When written, {@code kind} may be left out: the predicate has
 * it.
 *
 * @param min least value, at least 0; whole for what is counted, with up to two decimals for percent and magnitude
 * @param max greatest value; left out when unbounded
 * @param best the single figure to plot
 * @param qualifier EXACT, AT_LEAST, AT_MOST, ABOUT, RANGE or FUZZY; found from min and max when left out
 * @param unit what is counted, such as {@code person}; the predicate's when left out
 * @param from start of the window, included
 * @param to end of the window, excluded
 * @param zone the time zone in which the words were resolved, such as {@code Asia/Damascus}; UTC when left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerBody(
        @Nullable @OneOf(AnswerKind.class) String kind,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = MOST, message = "must be at most 1000000000000000") BigDecimal min,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = MOST, message = "must be at most 1000000000000000") BigDecimal max,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = MOST, message = "must be at most 1000000000000000") BigDecimal best,

        @Nullable @OneOf(QuantityQualifier.class) String qualifier,

        @Nullable @Pattern(regexp = "[a-z][a-z0-9_]*", message = "must be a word of a-z, 0-9 and _") @Size(max = 50, message = "must have at most 50 characters") String unit,

        @Nullable @CommonEra OffsetDateTime asOf,
        @Nullable @CommonEra OffsetDateTime since,
        @Nullable Boolean cumulative,

        @Nullable @PlainText @Size(max = 1000, message = "must have at most 1000 characters") String words,

        @Nullable @CommonEra OffsetDateTime from,
        @Nullable @CommonEra OffsetDateTime to,
        @Nullable @OneOf(TimePrecision.class) String precision,

        @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 50, message = "must have at most 50 characters") String zone,

        @Nullable @Valid NamedPlace place,
        @Nullable @Valid NamedActor actor,

        @Nullable @Size(max = 50, message = "must have at most 50 terms") List<
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
                        @Size(max = 100, message = "must have at most 100 characters") String>
                terms) {

    /** A thousand million million: more than anything that reports count, and exact in every JSON reader. */
    static final long MOST = 1_000_000_000_000_000L;

    /** The same answer, however it was worded, and by ids alone where it has some. */
    public AnswerBody meaning() {
        return new AnswerBody(
                kind,
                min,
                max,
                best,
                qualifier,
                unit,
                asOf,
                since,
                cumulative,
                null,
                from,
                to,
                precision,
                zone,
                place == null ? null : place.byId(),
                actor == null || actor.id() == null ? actor : new NamedActor(actor.id(), null),
                terms);
    }

    public static AnswerBody of(Quantity quantity) {
        return new AnswerBody(
                AnswerKind.QUANTITY.name(),
                Scale.value(quantity.min(), quantity.unit()),
                value(quantity.max(), quantity.unit()),
                value(quantity.best(), quantity.unit()),
                quantity.qualifier().name(),
                quantity.unit(),
                utc(quantity.asOf()),
                utc(quantity.since()),
                quantity.cumulative(),
                quantity.words(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static AnswerBody of(TimeWindow window) {
        return new AnswerBody(
                AnswerKind.TIME_WINDOW.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                utc(window.from()),
                utc(window.to()),
                window.precision().name(),
                window.zone().getId(),
                null,
                null,
                null);
    }

    public static AnswerBody of(NamedPlace place) {
        return bare(AnswerKind.PLACE, place, null, null);
    }

    public static AnswerBody of(NamedActor actor) {
        return bare(AnswerKind.ACTOR, null, actor, null);
    }

    public static AnswerBody of(List<String> terms) {
        return bare(AnswerKind.TERM, null, null, terms);
    }

    private static AnswerBody bare(
            AnswerKind kind, @Nullable NamedPlace place, @Nullable NamedActor actor, @Nullable List<String> terms) {
        return new AnswerBody(
                kind.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                place,
                actor,
                terms);
    }

    private static @Nullable BigDecimal value(@Nullable Long steps, String unit) {
        return steps == null ? null : Scale.value(steps, unit);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    /** A place by id, path or name, or as text by any of them; all three when read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedPlace(
            @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 50, message = "must have at most 50 characters") String id,

            @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String path,

            @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String name) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public NamedPlace(
                @JsonProperty("id") @Nullable String id,
                @JsonProperty("path") @Nullable String path,
                @JsonProperty("name") @Nullable String name) {
            this.id = id;
            this.path = path;
            this.name = name;
        }

        /** Without what it is called, where it has an id. */
        public NamedPlace byId() {
            return id == null ? this : new NamedPlace(id, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static NamedPlace of(String text) {
            return new NamedPlace(null, null, text);
        }
    }

    /** A party by id or name, or as text by either; both when read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedActor(
            @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 50, message = "must have at most 50 characters") String id,

            @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String name) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public NamedActor(@JsonProperty("id") @Nullable String id, @JsonProperty("name") @Nullable String name) {
            this.id = id;
            this.name = name;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static NamedActor of(String text) {
            return new NamedActor(null, text);
        }
    }
}
