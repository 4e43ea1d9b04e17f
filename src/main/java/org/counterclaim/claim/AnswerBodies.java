package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Source;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/** Shows stored answers. */
final class AnswerBodies {

    private AnswerBodies() {}

    static @Nullable AnswerBody of(StoredAnswer answer, String language) {
        return switch (answer.kind()) {
            case YES_NO -> null;
            case QUANTITY -> of(Objects.requireNonNull(answer.quantity()));
            case TIME_WINDOW -> of(Objects.requireNonNull(answer.window()));
            case PLACE -> of(Objects.requireNonNull(answer.place()), language);
            case ACTOR -> of(Objects.requireNonNull(answer.actor()), language);
            case TERM -> of(Objects.requireNonNull(answer.terms()));
        };
    }

    private static AnswerBody of(StoredQuantity quantity) {
        return new AnswerBody(
                AnswerKind.QUANTITY.name(),
                quantity.min(),
                quantity.max(),
                quantity.best(),
                quantity.qualifier().name(),
                quantity.unit(),
                ClaimViews.utc(quantity.asOf()),
                ClaimViews.utc(quantity.since()),
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

    private static AnswerBody of(StoredWindow window) {
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
                ClaimViews.utc(window.from()),
                ClaimViews.utc(window.to()),
                window.precision().name(),
                window.zone(),
                null,
                null,
                null);
    }

    private static AnswerBody of(PlaceEntry place, String language) {
        return bare(AnswerKind.PLACE, ClaimViews.named(place, language), null, null);
    }

    private static AnswerBody of(Source actor, String language) {
        AnswerBody.NamedActor named =
                new AnswerBody.NamedActor(actor.id().toString(), actor.names().in(language));
        return bare(AnswerKind.ACTOR, null, named, null);
    }

    private static AnswerBody of(List<String> terms) {
        return bare(AnswerKind.TERM, null, null, terms);
    }

    private static AnswerBody bare(
            AnswerKind kind,
            AnswerBody.@Nullable NamedPlace place,
            AnswerBody.@Nullable NamedActor actor,
            @Nullable List<String> terms) {
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
}
