package org.counterclaim.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.counterclaim.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a claim's form, and notes those that cannot be read. */
record Fields(ClaimForm form, Filled filled, FieldErrors errors) {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,18}([.]\\d{1,2})?");

    @Nullable String text(String name) {
        String text = form.text(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** Words over several lines. Forms send every line end as two characters; words left alone stay as they were. */
    String prose(String name, @Nullable String present) {
        String text = form.text(name).replace("\r\n", "\n");
        return present != null && text.equals(present.replace("\r\n", "\n")) ? present : text.strip();
    }

    /** A number in digits of any script, with or without marks between the thousands. */
    @Nullable BigDecimal number(String name) {
        String digits = form.text(name).replaceAll("[\\s,٬\\u00A0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        StringBuilder plain = new StringBuilder(digits.length());
        digits.codePoints()
                .map(character -> character == '٫' ? '.' : character)
                .forEach(character -> plain.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        if (!FIGURE.matcher(plain).matches()) {
            errors.add(name, "must be a whole number");
            return null;
        }
        return new BigDecimal(plain.toString());
    }

    /**
     * How the words bound the figure; null, so that it follows from the figures, when it speaks against them: whoever
     * mends a figure should not have to mend this too.
     */
    @Nullable String bound() {
        String bound = text("answer.qualifier");
        String min = form.text("answer.min").strip();
        String max = form.text("answer.max").strip();
        boolean fits = switch (bound == null ? "" : bound) {
            case "EXACT" -> min.isEmpty() || max.isEmpty() || min.equals(max);
            case "AT_LEAST" -> max.isEmpty();
            case "AT_MOST" -> !max.isEmpty();
            case "RANGE" -> !min.isEmpty() && !max.isEmpty() && !min.equals(max);
            default -> true;
        };
        return fits ? bound : null;
    }

    /**
     * @param zoneField the field with the zone; empty for that of the pages
     * @param present what the field was filled from: a time that was not touched keeps its fractions of a second
     */
    @Nullable OffsetDateTime time(String name, String zoneField, @Nullable OffsetDateTime present) {
        String text = form.text(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        ZoneId zone =
                filled.zone(zoneField.isEmpty() ? "" : form.text(zoneField).strip());
        if (text.equals(Filled.written(present, zone))) {
            return present;
        }
        try {
            return LocalDateTime.parse(text).atZone(zone).toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            errors.add(name, "must be a date and a time");
            return null;
        }
    }
}
