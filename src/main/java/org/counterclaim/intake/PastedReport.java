package org.counterclaim.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.counterclaim.article.Article;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.problem.FieldError;
import org.counterclaim.source.Named;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the paste form. */
class PastedReport {
    @RestForm
    @Nullable String publisher;

    @RestForm
    @Nullable String headline;

    @RestForm
    @Nullable String author;

    @RestForm
    @Nullable String language;

    @RestForm
    @Nullable String publishedAt;

    @RestForm
    @Nullable String url;

    @RestForm
    @Nullable String text;

    /** What was found at an address, as a person would have put it in. */
    static PastedReport of(Article article, Named publisher, ZoneId zone) {
        PastedReport report = new PastedReport();
        OffsetDateTime published = article.publishedAt();
        report.publisher = publisher.name();
        report.headline = article.headline();
        report.author = article.byline();
        report.language = article.language();
        report.publishedAt = published == null
                ? null
                : published.atZoneSameInstant(zone).toLocalDateTime().toString();
        report.url = article.address().toString();
        report.text = article.text();
        return report;
    }

    public String publisher() {
        return given(publisher);
    }

    public String headline() {
        return given(headline);
    }

    public String author() {
        return given(author);
    }

    public String language() {
        return given(language);
    }

    public String publishedAt() {
        return given(publishedAt);
    }

    public String url() {
        return given(url);
    }

    public String text() {
        return text == null ? "" : text;
    }

    /**
     * The report as the use case takes it; null when its time cannot be read.
     *
     * @param wrong gets what is wrong with the form itself
     */
    @Nullable DocumentBody body(ZoneId zone, List<FieldError> wrong) {
        if (publisher().isEmpty()) {
            wrong.add(new FieldError("publisher", "is needed"));
        }
        try {
            OffsetDateTime published =
                    LocalDateTime.parse(publishedAt()).atZone(zone).toOffsetDateTime();
            String address = url().isEmpty() ? null : url();
            String byline = author().isEmpty() ? null : author();
            return new DocumentBody(
                    Named.of(publisher()), address, null, headline(), byline, language(), published, text());
        } catch (DateTimeException unreadable) {
            wrong.add(new FieldError("publishedAt", "must be a date and a time"));
            return null;
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
