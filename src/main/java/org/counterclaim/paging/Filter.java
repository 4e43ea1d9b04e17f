package org.counterclaim.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.Rfc3339;
import org.jspecify.annotations.Nullable;

/** Reads the values of filters, naming the one that cannot be read. An empty value is no filter. */
public final class Filter {

    private Filter() {}

    public static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.indexOf('\0') >= 0 || value.length() > 1000) {
            throw ProblemException.invalid(name, "must be text of at most 1000 characters without NUL");
        }
        return value.strip();
    }

    public static @Nullable UUID id(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(name, "must be an identifier (UUID)");
        }
    }

    public static @Nullable Instant time(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Rfc3339.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.invalid(
                    name, "must be a time with its offset as in RFC 3339, such as 2018-05-20T09:00:00Z");
        }
    }

    public static <E extends Enum<E>> @Nullable E value(String name, @Nullable String value, Class<E> codes) {
        String code = code(name, value, codes);
        return code == null ? null : Enum.valueOf(codes, code);
    }

    public static <E extends Enum<E>> @Nullable String code(String name, @Nullable String value, Class<E> codes) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .map(Enum::name)
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(name, "must be one of " + Arrays.toString(codes.getEnumConstants())));
    }
}
