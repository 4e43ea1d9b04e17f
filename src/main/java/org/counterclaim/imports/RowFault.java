package org.counterclaim.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was refused.
 *
 * @param column the header of the column at fault; null when none is, or when the field has no column
 * @param field the field it feeds, as REST names it; {@code row} when the row itself is at fault
 * @param message what it must be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowFault(@Nullable String column, String field, String message) {

    static RowFault ofRow(String message) {
        return new RowFault(null, "row", message);
    }
}
