package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Stance;

/**
 * A question read: its words in the order in which they were said, each with its scope, and how the answers of a scope
 * compare. Statements that do not confirm are silences and are left out.
 */
final class Reading {

    private final QuestionContext context;
    private final Scopes scopes;
    private final Ground ground;
    private final Speakers speakers;
    private final SharedAnswers answers = new SharedAnswers();
    private final List<Word> words;

    Reading(QuestionContext context, Collection<Statement> statements) {
        this(context, statements, new Speakers(statements.size()));
    }

    /**
     * @param speakers numbers claimants alike in every question whose words are compared with these
     */
    Reading(QuestionContext context, Collection<Statement> statements, Speakers speakers) {
        this.context = context;
        this.scopes = new Scopes(context, statements);
        this.ground = new Ground(context.eventPlaces());
        this.speakers = speakers;
        List<Word> heard = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (!silent(statement)) {
                heard.add(word(0, statement));
            }
        }
        this.words = Chronology.of(heard);
    }

    QuestionContext context() {
        return context;
    }

    PredicateRule predicate() {
        return context.predicate();
    }

    List<Word> words() {
        return words;
    }

    Speakers speakers() {
        return speakers;
    }

    Word word(int order, Statement statement) {
        UUID speaker = statement.origin() == null ? statement.id() : statement.origin();
        return new Word(
                order,
                statement,
                answers.shared(statement.answer()),
                scopes.of(statement),
                ground.of(statement),
                speakers.number(speaker));
    }

    /** Whether the word gives a value of the kind that the question asks for. */
    boolean answers(Word word) {
        AnswerKind asked = context.predicate().kind();
        return asked != AnswerKind.YES_NO && word.kind() == asked;
    }

    /** Lays out range-valued answers of a scope. */
    Layout layout(Scope scope) {
        return switch (context.predicate().kind()) {
            case QUANTITY -> quantities(scope);
            case TIME_WINDOW -> new TimeLayout();
            case PLACE -> PathLayout.places();
            case ACTOR -> PathLayout.actors();
            case TERM, YES_NO ->
                throw new IllegalStateException(
                        "no ranges in " + context.predicate().code());
        };
    }

    /** Whether figures of the scope run up, so that a later one may be higher. */
    boolean running(Scope scope) {
        return scopes.pace(scope) != null;
    }

    private Layout quantities(Scope scope) {
        Pace pace = scopes.pace(scope);
        return pace == null ? new QuantityLayout() : new RunningLayout(pace);
    }

    /** Whether the claimant neither affirms nor denies. */
    static boolean silent(Statement statement) {
        return statement.stance() == Stance.DOES_NOT_CONFIRM;
    }
}
