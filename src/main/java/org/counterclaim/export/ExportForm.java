package org.counterclaim.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of the page of exports, as it was filled in. */
public final class ExportForm {
    /** Such as 2018-W20; empty where days are given. */
    @RestForm
    public @Nullable String week;

    /** The first day. */
    @RestForm
    public @Nullable String from;

    /** The last day, included. */
    @RestForm
    public @Nullable String to;

    /** One format; empty for all that are set. */
    @RestForm
    public @Nullable String format;

    @RestForm
    public @Nullable String query;

    static ExportForm of(String week, @Nullable String query) {
        ExportForm form = new ExportForm();
        form.week = week;
        form.query = query;
        return form;
    }

    /** An order for each format. */
    List<ExportBody> bodies(ExportSettings settings, String language) {
        String days = entered(from) + entered(to);
        OffsetDateTime start = time("from", entered(from), 0, settings.zone());
        OffsetDateTime end = time("to", entered(to), 1, settings.zone());
        List<String> formats = entered(format).isEmpty()
                ? settings.formats().stream().map(ExportFormat::name).toList()
                : List.of(entered(format));
        return formats.stream()
                .map(each -> new ExportBody(
                        days.isEmpty() ? entered(week) : null,
                        start,
                        end,
                        each,
                        language,
                        null,
                        entered(query),
                        null,
                        null))
                .toList();
    }

    private static @Nullable OffsetDateTime time(String field, String day, int plus, ZoneId zone) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day).plusDays(plus).atStartOfDay(zone).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw ProblemException.invalid(field, "must be a day such as 2018-05-20");
        }
    }

    private static String entered(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
