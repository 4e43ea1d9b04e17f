package org.counterclaim.paging;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.counterclaim.problem.ProblemException;

/**
 * The sort key of the last row of a page, packed so that nobody is tempted to build one. The parts are in the order of
 * the sort.
 */
public record KeysetCursor(List<String> parts) {

    private static final String SEPARATOR = "\u001F";

    public static KeysetCursor of(Object... parts) {
        return new KeysetCursor(Arrays.stream(parts).map(KeysetCursor::written).toList());
    }

    private static String written(Object part) {
        return switch (part) {
            case Timestamp time -> time.toInstant().toString();
            case OffsetDateTime time -> time.toInstant().toString();
            default -> part.toString();
        };
    }

    /** Reads one that came back. */
    public static KeysetCursor parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> found = List.of(joined.split(SEPARATOR, -1));
            if (found.size() == parts && joined.indexOf('\0') < 0) {
                return new KeysetCursor(found);
            }
            throw unknown();
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    public String text(int part) {
        return parts.get(part);
    }

    public UUID id(int part) {
        try {
            return UUID.fromString(parts.get(part));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    public Instant time(int part) {
        try {
            return Instant.parse(parts.get(part));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    public double number(int part) {
        try {
            return Double.parseDouble(parts.get(part));
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    public long whole(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.invalid("cursor", "must be one that a page gave as its next");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }
}
