package org.counterclaim.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the paste form. */
class PastedReport {
    @RestForm
    @Nullable String publisher;

    @RestForm
    @Nullable String headline;

    @RestForm
    @Nullable String language;

    @RestForm
    @Nullable String publishedAt;

    @RestForm
    @Nullable String url;

    @RestForm
    @Nullable String text;

    public String publisher() {
        return given(publisher);
    }

    public String headline() {
        return given(headline);
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

    /** When it was published, as a moment; empty when it is no date and time. */
    Optional<OffsetDateTime> publishedIn(ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(publishedAt()).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
