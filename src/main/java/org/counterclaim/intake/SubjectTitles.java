package org.counterclaim.intake;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.place.Places;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;

/** Names the subject of an event that belongs to none yet: its region and month. People rename it. */
@ApplicationScoped
class SubjectTitles {

    private final Places places;

    SubjectTitles(Places places) {
        this.places = places;
    }

    Names of(EventSketch sketch) {
        TimeWindow window = sketch.window();
        Instant when = window == null ? null : window.from() == null ? window.to() : window.from();
        if (sketch.places().isEmpty() || when == null) {
            return new Names(sketch.titleAr(), sketch.titleEn());
        }
        return places.at(region(sketch.places().first()))
                .map(entry -> new Names(
                        entry.names().in("ar") + "، " + month(when, "ar"),
                        entry.names().in("en") + ", " + month(when, "en")))
                .orElseGet(() -> new Names(sketch.titleAr(), sketch.titleEn()));
    }

    /** Country and governorate, or the country alone. */
    private static String region(Place place) {
        String[] parts = place.path().split("/", 3);
        return parts.length == 1 ? parts[0] : parts[0] + "/" + parts[1];
    }

    private static String month(Instant when, String language) {
        ULocale locale = new ULocale(language + "@numbers=latn");
        return DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale).format(Date.from(when));
    }
}
