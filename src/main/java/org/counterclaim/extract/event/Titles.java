package org.counterclaim.extract.event;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.extract.place.NamedPlace;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Titles of events in both languages, composed from codes: what, where, when. */
final class Titles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);
    private static final Locale AR = Locale.forLanguageTag("ar");
    private static final Locale EN = Locale.forLanguageTag("en-GB");
    private static final ResourceBundle ARABIC = bundle("ar");
    private static final ResourceBundle ENGLISH = bundle("en");

    private final Gazetteer gazetteer;

    Titles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "extract.titles",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String arabic(PredicateFamily family, SortedSet<Place> places, @Nullable TimeWindow window) {
        return title(ARABIC, AR, family, place(places, true), window);
    }

    String english(PredicateFamily family, SortedSet<Place> places, @Nullable TimeWindow window) {
        return title(ENGLISH, EN, family, place(places, false), window);
    }

    private static String title(
            ResourceBundle words,
            Locale locale,
            PredicateFamily family,
            @Nullable String place,
            @Nullable TimeWindow window) {
        String what = words.getString(family.name().toLowerCase(Locale.ROOT));
        Instant from = window == null ? null : window.from();
        String when = from == null || window == null ? null : date(from, window, locale);
        String pattern = place == null
                ? (when == null ? "what" : "what-when")
                : (when == null ? "what-where" : "what-where-when");
        return new MessageFormat(words.getString(pattern), locale)
                .format(new Object[] {what, orEmpty(place), orEmpty(when)});
    }

    private static String date(Instant from, TimeWindow window, Locale locale) {
        return DAY.withLocale(locale).format(from.atZone(window.zone()));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private @Nullable String place(SortedSet<Place> places, boolean arabic) {
        for (Place place : places) {
            NamedPlace named = gazetteer.at(place.path()).orElse(null);
            if (named != null) {
                return arabic ? named.nameAr() : named.nameEn();
            }
        }
        return null;
    }
}
