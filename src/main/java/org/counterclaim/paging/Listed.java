package org.counterclaim.paging;

import java.util.function.Function;

/**
 * What a list is of.
 *
 * @param type the items
 * @param path below which each has an address, such as {@code /api/v1/claims}
 * @param kind what they are in JSON-LD
 * @param chunk how many are read at once where all are wanted
 * @param rows what they are as rows of a table
 * @param row the row of an item
 */
public record Listed<T>(Class<T> type, String path, String kind, int chunk, Class<?> rows, Function<T, ?> row) {

    private static final int CHUNK = 200;

    public static <T> Listed<T> of(Class<T> type, String path, String kind) {
        return new Listed<>(type, path, kind, CHUNK, type, Function.identity());
    }

    /** Fewer at once, since each is large. */
    public Listed<T> inChunksOf(int items) {
        return new Listed<>(type, path, kind, items, rows, row);
    }

    /** Something flatter in a table. */
    public <R extends Record> Listed<T> withRows(Class<R> flat, Function<T, R> flattened) {
        return new Listed<>(type, path, kind, chunk, flat, flattened);
    }
}
