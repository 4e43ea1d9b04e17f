package org.counterclaim.reconcile;

import java.util.Comparator;
import java.util.List;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** A statement placed within its question. Two words are one only if they are the same object. */
final class Word {

    /** The earliest word first; the last is what its claimant stands by. */
    static final Comparator<Statement> EARLIEST = Comparator.comparing(Statement::saidAt)
            .thenComparing(Statement::capturedAt)
            .thenComparing(Statement::id)
            .thenComparing(statement -> statement.impliedBy() == null ? "" : statement.impliedBy());

    /** The best graded word first, then the earliest: the order in which a position lists its members. */
    static final Comparator<Word> BEST = Word::compareByGrade;

    private final int order;
    private final Statement said;
    private final Scope scope;
    private final List<String> ground;
    private @Nullable String canonical;

    Word(int order, Statement said, Scope scope, List<String> ground) {
        this.order = order;
        this.said = said;
        this.scope = scope;
        this.ground = ground;
    }

    /** Its rank among the statements of the question, earliest first. */
    int order() {
        return order;
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

    /** Its answer as canonical text. */
    String canonical() {
        if (canonical == null) {
            canonical = Canonical.of(said.answer());
        }
        return canonical;
    }

    boolean affirms() {
        return said.stance() == Stance.AFFIRMS;
    }

    boolean denies() {
        return said.stance() == Stance.DENIES;
    }

    boolean implied() {
        return said.impliedBy() != null;
    }

    /** Whether both come from one known origin. An unknown origin is nobody's twin. */
    boolean sharesOriginWith(Word other) {
        return said.origin() != null && said.origin().equals(other.said.origin());
    }

    private static int compareByGrade(Word one, Word other) {
        int byGrade = Character.compare(one.said.grade(), other.said.grade());
        return byGrade == 0 ? Integer.compare(one.order, other.order) : byGrade;
    }
}
