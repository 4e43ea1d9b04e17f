package org.counterclaim.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.counterclaim.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row its number, from 1
 * @param status as a request of its own would have been answered
 * @param id of what was kept; null when it was refused
 * @param claims how many claims were found in a document
 * @param problem why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowAnswer(
        int row,
        int status,
        @Nullable UUID id,
        @Nullable Integer claims,
        @Nullable Problem problem) {

    static RowAnswer kept(int row, UUID id) {
        return new RowAnswer(row, 201, id, null, null);
    }

    static RowAnswer refused(int row, Problem problem) {
        return new RowAnswer(row, problem.status(), null, null, problem);
    }
}
