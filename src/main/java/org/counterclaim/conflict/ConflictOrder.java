package org.counterclaim.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.problem.ProblemException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * What a list of conflicts is sorted by; the id decides between equals.
 *
 * @param ascending whether the lowest or earliest comes first
 */
public record ConflictOrder(Key key, boolean ascending) {

    /** By the score, the highest first. */
    public static final ConflictOrder SCORE = new ConflictOrder(Key.SCORE, false);

    private static final int PARTS = 3;

    /** What is compared. */
    public enum Key {
        SCORE("conflict.score"),
        DETECTED("conflict.detected_at"),
        CHANGED("conflict.changed_at");

        private final String column;

        Key(String column) {
            this.column = column;
        }
    }

    /** From parameter {@code sort}. */
    public static ConflictOrder of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return SCORE;
        }
        return Arrays.stream(Key.values())
                .flatMap(key -> Stream.of(new ConflictOrder(key, false), new ConflictOrder(key, true)))
                .filter(order -> sort.replaceFirst(":desc$", "").equals(order.name()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "sort", "must be score, detected or changed, or one of them with :asc or :desc"));
    }

    private String name() {
        return key.name().toLowerCase(Locale.ROOT) + (ascending ? ":asc" : "");
    }

    String column() {
        return key.column;
    }

    String sql() {
        String direction = ascending ? "" : " desc";
        return " order by " + column() + direction + ", conflict.id" + direction;
    }

    String after() {
        return "(" + column() + ", conflict.id) " + (ascending ? ">" : "<") + " (:afterKey, :afterId)";
    }

    KeysetCursor cursor(Object last, Object id) {
        return KeysetCursor.of(name(), last, id);
    }

    /** Refuses a cursor of a list in another order. */
    void bind(SqlStatement<?> statement, KeysetCursor after) {
        if (!after.text(0).equals(name())) {
            throw ProblemException.invalid("cursor", "must be one that a page in the same order gave as its next");
        }
        statement.bind("afterId", after.id(2));
        switch (key) {
            case SCORE -> statement.bind("afterKey", after.number(1));
            case DETECTED, CHANGED -> statement.bind("afterKey", after.time(1));
        }
    }

    Object key(ResultSet row) throws SQLException {
        return switch (key) {
            case SCORE -> row.getDouble(2);
            case DETECTED, CHANGED -> row.getTimestamp(2).toInstant();
        };
    }

    static int parts() {
        return PARTS;
    }
}
