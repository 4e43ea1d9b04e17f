package org.counterclaim.problem;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Times as RFC 3339 writes them: with an offset, and in a year of four digits, where ISO 8601 has others too. */
public final class Rfc3339 {

    private static final int LAST_YEAR = 9999;

    private Rfc3339() {}

    /**
     * Reads a time.
     *
     * @throws DateTimeException when it is none
     */
    public static OffsetDateTime parse(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year has four digits");
        }
        return time;
    }
}
