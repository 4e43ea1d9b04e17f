package org.counterclaim.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is read and written over REST. {@code kind} (QUANTITY, TIME_WINDOW, PLACE, ACTOR, TERM) says which of
 * the other fields count; a yes/no claim has no answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerBody(
        String kind,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable Long best,
        @Nullable String qualifier,
        @Nullable String unit,
        @Nullable OffsetDateTime asOf,
        @Nullable OffsetDateTime since,
        @Nullable Boolean cumulative,
        @Nullable String words,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String precision,
        @Nullable String zone,
        @Nullable NamedPlace place,
        @Nullable NamedActor actor,
        @Nullable List<String> terms) {

    /** A place by id, path or name; all three when read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedPlace(
            @Nullable String id,
            @Nullable String path,
            @Nullable String name) {}

    /** A party by id or name; both when read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedActor(@Nullable String id, @Nullable String name) {}
}
