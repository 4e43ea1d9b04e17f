package org.counterclaim.intake;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.counterclaim.document.Document;
import org.counterclaim.extract.Report;
import org.counterclaim.source.Source;
import org.jspecify.annotations.Nullable;

/** Documents as their readers take them. */
@ApplicationScoped
public class Reports {

    public Report of(Document document) {
        return new Report(
                publisherName(document),
                document.headline(),
                document.language(),
                document.publishedAt(),
                zone(document.publisher()),
                document.text());
    }

    private static String publisherName(Document document) {
        Source publisher = document.publisher();
        return publisher == null ? "" : publisher.names().in(document.language());
    }

    /** Days such as "Sunday" are those of the publisher's country. */
    static ZoneId zone(@Nullable Source publisher) {
        String country = publisher == null ? null : publisher.country();
        if (country == null) {
            return ZoneOffset.UTC;
        }
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .sorted()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}
