package org.counterclaim.paging;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be sorted by; the id decides between equals.
 *
 * @param name as in {@code sort=name}, or {@code sort=name:asc} and {@code sort=name:desc}
 * @param column never null in a row
 * @param ascending whether the least or earliest comes first unless asked otherwise
 */
public record Sort(String name, String column, Kind kind, boolean ascending) {

    /** Of what kind the column is. */
    public enum Kind {
        ID,
        TIME,
        TEXT
    }

    /** The latest first. */
    public static Sort latest(String name, String column) {
        return new Sort(name, column, Kind.TIME, false);
    }

    /** By an id that sorts by time, the newest first. */
    public static Sort newest(String name, String column) {
        return new Sort(name, column, Kind.ID, false);
    }

    /** In alphabetical order. */
    public static Sort alphabetical(String name, String column) {
        return new Sort(name, column, Kind.TEXT, true);
    }

    /** The one that is asked for; the first of them where none is. */
    public static Sort asked(@Nullable String sort, Sort... known) {
        if (sort == null || sort.isBlank()) {
            return known[0];
        }
        String names = Arrays.stream(known).map(Sort::name).collect(Collectors.joining(", "));
        return Arrays.stream(known)
                .flatMap(each -> Stream.of(each, each.directed("asc", true), each.directed("desc", false)))
                .filter(each -> each.name.equals(sort))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid("sort", "must be " + names + ", or one of them with :asc or :desc"));
    }

    private Sort directed(String direction, boolean upwards) {
        return new Sort(name + ":" + direction, column, kind, upwards);
    }

    String ordering(String id) {
        String direction = ascending ? "" : " desc";
        return column + direction + (column.equals(id) ? "" : ", " + id + direction);
    }

    /** Of an id and a key in this order, whatever they are called. */
    String orderingOfIdAndKey() {
        String direction = ascending ? "" : " desc";
        return "2" + direction + ", 1" + direction;
    }

    String after(String id) {
        String side = ascending ? " > " : " < ";
        return column.equals(id)
                ? column + side + ":afterKey"
                : "(" + column + ", " + id + ")" + side + "(:afterKey, :afterId)";
    }

    Object key(KeysetCursor cursor) {
        if (!cursor.text(0).equals(name)) {
            throw ProblemException.invalid("cursor", "must be one that a page in the same order gave as its next");
        }
        return switch (kind) {
            case ID -> cursor.id(1);
            case TIME -> cursor.time(1);
            case TEXT -> cursor.text(1);
        };
    }
}
