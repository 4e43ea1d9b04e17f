package org.counterclaim.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterclaim.problem.CommonEra;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.Named;
import org.counterclaim.source.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is written over REST.
 *
 * @param subject by id or title; a new title is entered, and the event's own when left out
 * @param startsAt when it began; left out when unknown
 * @param endsAt when it was over; left out when unknown
 * @param places by id, path or name
 */
@JsonIgnoreProperties({"id", "version", "title", "madeBy", "mergedInto", "createdAt", "changedAt"})
@Schema(examples = """
                {"titles":{"ar":"خروج الدفعة الأولى من مخيم اليرموك","en":"First convoy leaves Yarmouk camp"},
                 "subject":"Evacuation of southern Damascus, May 2018","startsAt":"2018-05-20T00:00:00+03:00",
                 "endsAt":"2018-05-21T00:00:00+03:00","places":["sy/damascus/south-damascus/yarmouk-camp"]}""")
public record EventBody(
        @NotNull(message = "is needed") @Valid NamesBody titles,
        @Nullable @Valid Named subject,
        @Nullable @CommonEra OffsetDateTime startsAt,
        @Nullable @CommonEra OffsetDateTime endsAt,

        @Nullable @Size(max = 50, message = "must have at most 50 places") List<@NotNull(message = "is needed") @Valid PlaceGiven> places) {

    @AssertTrue(message = "must be after startsAt") boolean isEndsAt() {
        return startsAt == null || endsAt == null || startsAt.isBefore(endsAt);
    }

    List<PlaceGiven> placesOrNone() {
        return places == null ? List.of() : places;
    }

    /** A place as text or as the object that a view shows. */
    public record PlaceGiven(
            @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
            @Size(max = 300, message = "must have at most 300 characters") String place) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PlaceGiven of(String text) {
            return new PlaceGiven(text);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static PlaceGiven of(
                @JsonProperty("id") @Nullable String id,
                @JsonProperty("path") @Nullable String path,
                @JsonProperty("name") @Nullable String name) {
            return new PlaceGiven(id != null ? id : String.valueOf(path != null ? path : name));
        }
    }
}
