package org.counterclaim.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page says that its report was published. */
final class PublicationTime {

    private static final List<String> NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "date");

    /** A day without an hour is taken at noon of UTC, which is the same day nearly everywhere. */
    private static final LocalTime UNKNOWN_HOUR = LocalTime.NOON;

    private static final DateTimeFormatter BASIC_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]Z");

    private static final List<Function<String, OffsetDateTime>> FORMS = List.of(
            text -> OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME),
            text -> OffsetDateTime.parse(text, BASIC_OFFSET),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME),
            text -> LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .atOffset(ZoneOffset.UTC),
            text -> LocalDate.parse(text.substring(0, 10)).atTime(UNKNOWN_HOUR).atOffset(ZoneOffset.UTC));

    private PublicationTime() {}

    static @Nullable OffsetDateTime of(Document page, SchemaOrg linked) {
        Stream<String> told = Stream.concat(
                Stream.of(linked.text("datePublished"), linked.text("dateCreated")),
                NAMES.stream().map(name -> PageMetadata.meta(page, name)));
        return Stream.concat(told, elements(page))
                .map(PublicationTime::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> elements(Document page) {
        return Stream.of(
                        "[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "header time", "time")
                .map(page::selectFirst)
                .map(PublicationTime::value);
    }

    private static String value(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        return PageMetadata.first(element.attr("datetime"), element.attr("content"));
    }

    /** Reads what sites write: ISO 8601 with or without an offset, the form of mail headers, a day alone. */
    static Optional<OffsetDateTime> read(String text) {
        String tidy = text.strip();
        String marked = tidy.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:.*")
                ? tidy.replaceFirst(" ", "T").replace(" ", "")
                : tidy;
        return FORMS.stream()
                .map(form -> read(form, marked))
                .flatMap(Optional::stream)
                .filter(PublicationTime::isOfTheWeb)
                .findFirst();
    }

    private static Optional<OffsetDateTime> read(Function<String, OffsetDateTime> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException | IndexOutOfBoundsException otherForm) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(OffsetDateTime time) {
        return time.getYear() >= 1990 && time.getYear() < 2200;
    }
}
