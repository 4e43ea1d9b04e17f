package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells, in the sender's terms, why JSON could not be read, and in which field. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Problem problem(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            FieldError error = new FieldError(path(unknown), "is not a field of this body");
            return new Problem(ProblemType.UNKNOWN_FIELD, error.field() + " " + error.message(), List.of(error));
        }
        if (fault instanceof JsonMappingException mapping && !isMalformed(mapping)) {
            FieldError error = new FieldError(path(mapping), expected(mapping));
            return new Problem(ProblemType.INVALID_FIELD, error.field() + " " + error.message(), List.of(error));
        }
        return new Problem(ProblemType.MALFORMED_JSON, "The body is not valid JSON" + where(fault), null);
    }

    private static boolean isMalformed(JsonMappingException mapping) {
        boolean unreadable =
                mapping.getCause() instanceof StreamReadException read && !(read instanceof InputCoercionException);
        String message = String.valueOf(mapping.getMessage());
        boolean endsWrongly = message.contains("end-of-input") || message.startsWith("Trailing token");
        return unreadable || (mapping.getPath().isEmpty() && endsWrongly);
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String expected(JsonMappingException mapping) {
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + kind(mismatch.getTargetType());
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return "must be a whole number of at most 18 digits";
        }
        return "is not of the right kind";
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == OffsetDateTime.class) {
            return "a time with its offset as in RFC 3339, such as 2018-05-20T09:00:00Z";
        }
        if (type == UUID.class) {
            return "an identifier (UUID)";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == Double.class || type == double.class || type == BigDecimal.class
                    ? "a number"
                    : "a whole number";
        }
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of another kind";
    }

    private static String where(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? ""
                : " (line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr() + ")";
    }

    static @Nullable JsonProcessingException in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException fault) {
                return fault;
            }
        }
        return null;
    }
}
