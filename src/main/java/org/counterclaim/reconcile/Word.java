package org.counterclaim.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement placed within its question. Two words are one only if they are the same object.
 *
 * <p>Keeps of the statement what every pass asks for: the words of a question lie side by side in memory, its
 * statements need not, and on a large question fetching them is most of the work.
 */
final class Word {

    /** The earliest word first; the last is what its claimant stands by. */
    static final Comparator<Statement> EARLIEST = Comparator.comparing(Statement::saidAt)
            .thenComparing(Statement::capturedAt)
            .thenComparing(Statement::id)
            .thenComparing(statement -> statement.impliedBy() == null ? "" : statement.impliedBy());

    private final int order;
    private final UUID id;
    private final Statement said;
    private final Scope scope;
    private final List<String> ground;
    private final int speaker;
    private final int fingerprint;
    private final boolean known;
    private final boolean implied;
    private final char grade;
    private final Stance stance;
    private final Answer answer;
    private final AnswerKind kind;
    private final Certainty certainty;
    private @Nullable String canonical;

    /**
     * @param answer that of the statement, or its equal
     * @param speaker number of the claimant within the question; a claimant that is not known is one of its own
     */
    Word(int order, Statement said, Answer answer, Scope scope, List<String> ground, int speaker) {
        this.order = order;
        this.id = said.id();
        this.said = said;
        this.scope = scope;
        this.ground = ground;
        this.speaker = speaker;
        this.known = said.origin() != null;
        this.implied = said.impliedBy() != null;
        this.grade = said.grade();
        this.stance = said.stance();
        this.answer = answer;
        this.fingerprint = SameWords.fingerprint(answer);
        this.kind = answer.kind();
        this.certainty = said.certainty();
    }

    private Word(int order, Word word) {
        this.order = order;
        this.id = word.id;
        this.said = word.said;
        this.scope = word.scope;
        this.ground = word.ground;
        this.speaker = word.speaker;
        this.known = word.known;
        this.implied = word.implied;
        this.grade = word.grade;
        this.stance = word.stance;
        this.answer = word.answer;
        this.fingerprint = word.fingerprint;
        this.kind = word.kind;
        this.certainty = word.certainty;
    }

    /** The same at another rank. */
    Word at(int order) {
        return new Word(order, this);
    }

    /** Its rank among the statements of the question, earliest first. */
    int order() {
        return order;
    }

    /** The claim. */
    UUID id() {
        return id;
    }

    Statement said() {
        return said;
    }

    /** What it speaks of. */
    Scope scope() {
        return scope;
    }

    /** The paths of the places that it affirms or denies something of, {@link Ground#EVERYWHERE} for all. */
    List<String> ground() {
        return ground;
    }

    /** The number of its claimant, from 0. */
    int speaker() {
        return speaker;
    }

    /** Whether its claimant is known. */
    boolean known() {
        return known;
    }

    Stance stance() {
        return stance;
    }

    Answer answer() {
        return answer;
    }

    /** Tells most answers apart without fetching them. */
    int fingerprint() {
        return fingerprint;
    }

    AnswerKind kind() {
        return kind;
    }

    Certainty certainty() {
        return certainty;
    }

    /** Its answer as canonical text. */
    String canonical() {
        if (canonical == null) {
            canonical = Canonical.of(answer);
        }
        return canonical;
    }

    boolean affirms() {
        return stance == Stance.AFFIRMS;
    }

    boolean denies() {
        return stance == Stance.DENIES;
    }

    /** Whether it denies the whole thing and not a value. */
    boolean deniesFlatly() {
        return denies() && kind == AnswerKind.YES_NO;
    }

    boolean deniesValue() {
        return denies() && kind != AnswerKind.YES_NO;
    }

    boolean implied() {
        return implied;
    }

    /** Whether both come from one known origin. An unknown origin is nobody's twin. */
    boolean sharesOriginWith(Word other) {
        return known && other.known && speaker == other.speaker;
    }

    /** Sorts the best graded word first, then the earliest: the order in which a position lists its members. */
    long merit() {
        return ((long) grade << Integer.SIZE) | order;
    }

    /** Words looked up in their order then lie in a map in that order too. */
    @Override
    public int hashCode() {
        return order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }
}
