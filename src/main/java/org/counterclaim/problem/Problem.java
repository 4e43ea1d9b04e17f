package org.counterclaim.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that refuses, as RFC 9457 has it.
 *
 * @param errors which fields are wrong and why; null when no field is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Problem(ProblemType type, String detail, @Nullable List<FieldError> errors) {
        this(type.uri(), type.title(), type.status(), detail, errors);
    }
}
