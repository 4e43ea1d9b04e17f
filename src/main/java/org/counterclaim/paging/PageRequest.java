package org.counterclaim.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "must be at least 1") @Max(value = 200, message = "must be at most 200") @Parameter(description = "How many items at most, 1 to 200")
    int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; leave out for the first page")
    @Nullable String cursor;

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

    public int limit() {
        return limit;
    }

    /** One row more than the page, to know whether another follows. */
    public int fetch() {
        return limit + 1;
    }

    /** Where the page before ended, as {@code parts} sort keys; null for the first page. */
    public @Nullable KeysetCursor after(int parts) {
        return cursor == null || cursor.isEmpty() ? null : KeysetCursor.parse(cursor, parts);
    }

    /** The page out of {@link #fetch()} rows. */
    public <R, T> Page<T> page(
            List<R> fetched, Function<R, KeysetCursor> key, Function<List<R>, List<T>> show, Total total) {
        boolean more = fetched.size() > limit;
        List<R> rows = more ? fetched.subList(0, limit) : fetched;
        return new Page<>(show.apply(rows), more ? key.apply(rows.getLast()).toString() : null, total);
    }
}
