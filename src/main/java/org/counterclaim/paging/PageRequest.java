package org.counterclaim.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
public class PageRequest {

    private static final int USUAL = 50;

    @QueryParam("limit")
    @Min(value = 1, message = "must be at least 1") @Max(value = 200, message = "must be at most 200") @Parameter(
            description = "How many items at most, 1 to 200: 50 where left out, but all in JSON lines, CSV and JSON-LD")
    @Nullable Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; leave out for the first page")
    @Nullable String cursor;

    @QueryParam("fields")
    @Parameter(
            description = "Only these fields of each item, parted by commas; dots lead inside, as in claimant.name",
            example = "id")
    @Nullable String fields;

    private boolean counted = true;

    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }

    /** The page after the one that gave a cursor; the first where there is none. */
    public static PageRequest after(@Nullable String cursor, int limit) {
        PageRequest request = first(limit);
        request.cursor = cursor;
        return request;
    }

    /** The next chunk of a list that nobody counts. */
    PageRequest onward(int chunk, @Nullable String next) {
        PageRequest request = first(chunk);
        request.cursor = next;
        request.counted = false;
        return request;
    }

    public int limit() {
        return limit == null ? USUAL : limit;
    }

    /** Whether a page is wanted, where all could be had. */
    boolean isLimited() {
        return limit != null;
    }

    /** Whether the total will be looked at. */
    public boolean isCounted() {
        return counted;
    }

    /** The total, where it will be looked at, from a count over at most {@link Total#CAP} + 1 rows. */
    public Total total(LongSupplier count) {
        return counted ? Total.of(count.getAsLong()) : Total.UNCOUNTED;
    }

    /** One row more than the page, to know whether another follows. */
    public int fetch() {
        return limit() + 1;
    }

    /** Where the page before ended, as {@code parts} sort keys; null for the first page. */
    public @Nullable KeysetCursor after(int parts) {
        return cursor == null || cursor.isEmpty() ? null : KeysetCursor.parse(cursor, parts);
    }

    /** The page out of {@link #fetch()} rows. */
    public <R, T> Page<T> page(
            List<R> fetched, Function<R, KeysetCursor> key, Function<List<R>, List<T>> show, Total total) {
        boolean more = fetched.size() > limit();
        List<R> rows = more ? fetched.subList(0, limit()) : fetched;
        return new Page<>(show.apply(rows), more ? key.apply(rows.getLast()).toString() : null, total);
    }
}
