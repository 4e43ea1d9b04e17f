package org.counterclaim.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.problem.ProblemException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** What a list of conflicts is sorted by, the highest or latest first; the id decides between equals. */
public enum ConflictOrder {
    SCORE("conflict.score"),
    DETECTED("conflict.detected_at"),
    CHANGED("conflict.changed_at");

    private static final int PARTS = 3;

    private final String column;

    ConflictOrder(String column) {
        this.column = column;
    }

    /** From parameter {@code sort}. */
    public static ConflictOrder of(@Nullable String sort) {
        return switch (sort) {
            case null -> SCORE;
            case "", "score" -> SCORE;
            case "detected" -> DETECTED;
            case "changed" -> CHANGED;
            default -> throw ProblemException.invalid("sort", "must be score, detected or changed");
        };
    }

    String column() {
        return column;
    }

    String sql() {
        return " order by " + column + " desc, conflict.id desc";
    }

    String after() {
        return "(" + column + ", conflict.id) < (:afterKey, :afterId)";
    }

    KeysetCursor cursor(Object key, Object id) {
        return KeysetCursor.of(name(), key, id);
    }

    /** Refuses a cursor of a list in another order. */
    void bind(SqlStatement<?> statement, KeysetCursor after) {
        if (!after.text(0).equals(name())) {
            throw ProblemException.invalid("cursor", "must be one that a page in the same order gave as its next");
        }
        statement.bind("afterId", after.id(2));
        switch (this) {
            case SCORE -> statement.bind("afterKey", after.number(1));
            case DETECTED, CHANGED -> statement.bind("afterKey", after.time(1));
        }
    }

    Object key(ResultSet row) throws SQLException {
        return switch (this) {
            case SCORE -> row.getDouble(2);
            case DETECTED, CHANGED -> row.getTimestamp(2).toInstant();
        };
    }

    static int parts() {
        return PARTS;
    }
}
