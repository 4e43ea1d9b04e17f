package org.counterclaim.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeContext;
import org.counterclaim.extract.time.TimeFinder;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;

/**
 * Reads dates and times as people write them into tables: ISO 8601, figures with slashes, dots or hyphens, and words in
 * either language with a year. A date alone is its first moment.
 */
final class CellTimes {

    private static final TimeFinder WORDS = TimeFinder.load();

    private static final Pattern FIGURES = Pattern.compile(
            "(\\d{1,4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,4})(?:[T,،\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|ص|م|صباحا|مساء)?)?");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    private final ZoneId zone;
    private final DateOrder order;

    CellTimes(ZoneId zone, DateOrder order) {
        this.zone = zone;
        this.order = order;
    }

    /** The moment that a cell names; empty when it names none that can be told. */
    Optional<OffsetDateTime> moment(String cell) {
        String plain = Folding.fold(cell).strip();
        return withOffset(plain)
                .or(() -> figures(plain).map(time -> time.atZone(zone).toOffsetDateTime()))
                .or(() -> words(cell).map(window -> start(window).atZone(zone).toOffsetDateTime()));
    }

    /** The stretch of time that a cell names: a day for a date alone. */
    Optional<TimeWindow> window(String cell) {
        String plain = Folding.fold(cell).strip();
        return withOffset(plain)
                .map(OffsetDateTime::toInstant)
                .or(() -> figures(plain)
                        .filter(time -> plain.contains(":"))
                        .map(time -> time.atZone(zone).toInstant()))
                .map(time -> new TimeWindow(time, time.plus(1, ChronoUnit.MINUTES), TimePrecision.INSTANT, zone))
                .or(() -> figures(plain).map(time -> day(time.toLocalDate())))
                .or(() -> words(cell));
    }

    private TimeWindow day(LocalDate day) {
        return new TimeWindow(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                TimePrecision.DAY,
                zone);
    }

    private static Optional<OffsetDateTime> withOffset(String plain) {
        try {
            String iso = plain.toUpperCase(Locale.ROOT)
                    .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T")
                    .replaceAll("\\s", "");
            return Optional.of(OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> figures(String plain) {
        Matcher date = FIGURES.matcher(plain);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(date(date), time(date)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private LocalDate date(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        int third = Integer.parseInt(date.group(3));
        if (date.group(1).length() == 4) {
            return LocalDate.of(first, second, third);
        }
        if (date.group(1).length() > 2
                || date.group(3).length() == 3
                || date.group(3).length() == 1) {
            throw new DateTimeException("no year");
        }
        int year = third < 100 ? 2000 + third : third;
        return order == DateOrder.MONTH_FIRST ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static LocalTime time(Matcher date) {
        if (date.group(4) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(date.group(4));
        String half = date.group(7) == null ? "" : date.group(7);
        if (!half.isEmpty()) {
            boolean afternoon = half.startsWith("p") || half.startsWith("م");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return LocalTime.of(
                hour, Integer.parseInt(date.group(5)), date.group(6) == null ? 0 : Integer.parseInt(date.group(6)));
    }

    /** Words with a year: others depend on the day of reading. */
    private Optional<TimeWindow> words(String cell) {
        if (cell.length() > 100 || !YEAR.matcher(Folding.fold(cell)).find()) {
            return Optional.empty();
        }
        List<FoundTime> found = Text.read(cell).sentences().stream()
                .flatMap(sentence -> WORDS.find(sentence, new TimeContext(Instant.EPOCH, zone)).stream())
                .toList();
        return found.size() == 1
                ? Optional.of(found.getFirst().window()).filter(w -> w.from() != null)
                : Optional.empty();
    }

    private static Instant start(TimeWindow window) {
        return Objects.requireNonNull(window.from());
    }
}
