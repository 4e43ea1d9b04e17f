package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.source.Named;
import org.counterclaim.source.SourceKind;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.YesNo;

/** Reads what a claim answers, against what its predicate asks. */
@ApplicationScoped
class ClaimAnswers {

    private final NameLookup names;

    ClaimAnswers(NameLookup names) {
        this.names = names;
    }

    /** An answer as far as it can be read without entering a new source. */
    sealed interface Read {
        record Known(Answer answer) implements Read {}

        record Party(Named actor) implements Read {}
    }

    Optional<Read> read(ClaimBody body, Predicate predicate, NameBook book, FieldErrors errors) {
        AnswerBody answer = body.answer();
        if (answer == null) {
            return missing(body, predicate, errors);
        }
        if (!AnswerReader.fits(answer, predicate, errors)) {
            return Optional.of(new Read.Known(YesNo.INSTANCE));
        }
        return switch (predicate.answerKind()) {
            case YES_NO -> Optional.of(new Read.Known(YesNo.INSTANCE));
            case QUANTITY -> AnswerReader.quantity(answer, predicate, errors).map(Read.Known::new);
            case TIME_WINDOW ->
                AnswerReader.window(
                                answer.from(),
                                answer.to(),
                                answer.precision(),
                                answer.zone(),
                                AnswerReader.WindowFields.ANSWER,
                                errors)
                        .map(Read.Known::new);
            case PLACE -> place(answer, book, errors);
            case ACTOR -> party(answer, book, errors);
            case TERM -> AnswerReader.terms(answer, predicate, errors).map(Read.Known::new);
        };
    }

    private static Optional<Read> missing(ClaimBody body, Predicate predicate, FieldErrors errors) {
        boolean needed = switch (predicate.answerKind()) {
            case YES_NO -> false;
            case QUANTITY, TIME_WINDOW, PLACE, ACTOR, TERM -> ClaimReader.stance(body) == Stance.AFFIRMS;
        };
        if (needed) {
            errors.add("answer", "is needed: " + predicate.code() + " asks for " + predicate.answerKind());
        }
        return Optional.of(new Read.Known(YesNo.INSTANCE));
    }

    private Optional<Read> place(AnswerBody answer, NameBook book, FieldErrors errors) {
        AnswerBody.NamedPlace given = answer.place();
        String name = given == null ? null : ClaimQualifiers.given(given);
        if (name == null) {
            errors.add("answer.place", "is needed");
            return Optional.empty();
        }
        return names.place("answer.place", name, book, errors).map(place -> new Read.Known(place.place()));
    }

    private Optional<Read> party(AnswerBody answer, NameBook book, FieldErrors errors) {
        AnswerBody.NamedActor given = answer.actor();
        String text = given == null ? null : given.id() == null ? given.name() : given.id();
        if (text == null) {
            errors.add("answer.actor", "is needed");
            return Optional.empty();
        }
        Named actor = Named.of(text);
        UUID id = actor.id();
        if (id != null && names.sourceId(id, book).isEmpty()) {
            errors.add("answer.actor", "is no source that exists: " + id);
            return Optional.empty();
        }
        return Optional.of(new Read.Party(actor));
    }

    Answer resolved(Read read, NameBook book) {
        return switch (read) {
            case Read.Known known -> known.answer();
            case Read.Party party -> {
                UUID id = names.source(party.actor(), SourceKind.ORGANISATION, book);
                yield new Actor(id.toString(), id.toString());
            }
        };
    }
}
