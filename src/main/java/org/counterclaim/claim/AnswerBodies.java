package org.counterclaim.claim;

import java.util.Objects;
import org.counterclaim.source.Source;
import org.jspecify.annotations.Nullable;

/** Shows stored answers. */
final class AnswerBodies {

    private AnswerBodies() {}

    static @Nullable AnswerBody of(StoredAnswer answer, String language) {
        return switch (answer.kind()) {
            case YES_NO -> null;
            case QUANTITY ->
                AnswerBody.of(Objects.requireNonNull(answer.quantity()).quantity());
            case TIME_WINDOW ->
                AnswerBody.of(Objects.requireNonNull(answer.window()).window());
            case PLACE -> AnswerBody.of(ClaimViews.named(Objects.requireNonNull(answer.place()), language));
            case ACTOR -> of(Objects.requireNonNull(answer.actor()), language);
            case TERM -> AnswerBody.of(Objects.requireNonNull(answer.terms()));
        };
    }

    private static AnswerBody of(Source actor, String language) {
        return AnswerBody.of(
                new AnswerBody.NamedActor(actor.id().toString(), actor.names().in(language)));
    }
}
