package org.counterclaim.place;

import java.util.List;
import java.util.Objects;
import org.counterclaim.page.Choice;
import org.counterclaim.page.Lines;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.NamesBody;
import org.counterclaim.source.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the form of a place. */
class PlaceForm {
    @RestForm
    @Nullable String path;

    @RestForm
    @Nullable String kind;

    @RestForm
    @Nullable String nameAr;

    @RestForm
    @Nullable String nameEn;

    @RestForm
    @Nullable String latitude;

    @RestForm
    @Nullable String longitude;

    @RestForm
    @Nullable String aliases;

    @RestForm
    @Nullable Integer version;

    /** For a new place inside another; the last segment of its path is yet to be written. */
    static PlaceForm inside(@Nullable String path) {
        PlaceForm form = new PlaceForm();
        form.path = path == null || path.isBlank() ? "" : path.strip() + "/";
        return form;
    }

    static PlaceForm of(PlaceView place) {
        PlaceForm form = new PlaceForm();
        form.path = place.path();
        form.kind = place.kind();
        form.nameAr = place.names().ar();
        form.nameEn = place.names().en();
        form.latitude = place.latitude() == null ? "" : place.latitude().toString();
        form.longitude = place.longitude() == null ? "" : place.longitude().toString();
        form.aliases =
                Lines.joined(place.furtherNames().stream().map(PlaceName::name).toList());
        form.version = place.version();
        return form;
    }

    public String text(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "path" -> path;
                    case "nameAr" -> nameAr;
                    case "nameEn" -> nameEn;
                    case "latitude" -> latitude;
                    case "longitude" -> longitude;
                    case "aliases" -> aliases;
                    default -> throw new IllegalArgumentException(field);
                },
                "");
    }

    public List<Choice> kinds() {
        return Choice.of(PlaceKind.values(), kind == null ? PlaceKind.TOWN.name() : kind);
    }

    public int version() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What REST would be sent. A name keeps the language it had. */
    PlaceBody body(List<PlaceName> known) {
        return new PlaceBody(
                text("path").strip(),
                Objects.requireNonNullElse(kind, ""),
                new NamesBody(Lines.given(nameAr), Lines.given(nameEn)),
                degrees("latitude", latitude),
                degrees("longitude", longitude),
                Lines.of(aliases).stream()
                        .map(name -> new PlaceBody.Alias(language(name, known), name))
                        .toList());
    }

    private static @Nullable Double degrees(String field, @Nullable String given) {
        String text = Lines.given(given);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            throw ProblemException.invalid(field, "must be a number");
        }
    }

    private static String language(String name, List<PlaceName> known) {
        return known.stream()
                .filter(each -> each.name().equals(name))
                .map(PlaceName::language)
                .findFirst()
                .orElse(Words.isArabic(name) ? "ar" : "en");
    }
}
