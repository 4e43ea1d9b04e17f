package org.counterclaim.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.counterclaim.page.Choice;
import org.counterclaim.page.Lines;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person put into the form of a source. */
class SourceForm {
    @RestForm
    @Nullable String nameAr;

    @RestForm
    @Nullable String nameEn;

    @RestForm
    @Nullable String kind;

    @RestForm
    @Nullable String country;

    @RestForm
    @Nullable String stateAffiliation;

    @RestForm
    @Nullable String parent;

    @RestForm
    @Nullable String grade;

    @RestForm
    @Nullable String notes;

    @RestForm
    @Nullable String aliases;

    @RestForm
    @Nullable String sites;

    @RestForm
    @Nullable Integer version;

    static SourceForm of(SourceView source) {
        SourceForm form = new SourceForm();
        form.nameAr = source.names().ar();
        form.nameEn = source.names().en();
        form.kind = source.kind();
        form.country = source.country();
        form.stateAffiliation = source.stateAffiliation();
        form.parent = source.parent() == null ? null : source.parent().name();
        form.grade = source.grade();
        form.notes = source.notes();
        form.aliases = Lines.joined(
                source.furtherNames().stream().map(SourceName::name).toList());
        form.sites = Lines.joined(source.sites());
        form.version = source.version();
        return form;
    }

    public String text(String field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case "nameAr" -> nameAr;
                    case "nameEn" -> nameEn;
                    case "country" -> country;
                    case "parent" -> parent;
                    case "notes" -> notes;
                    case "aliases" -> aliases;
                    case "sites" -> sites;
                    default -> throw new IllegalArgumentException(field);
                },
                "");
    }

    public List<Choice> kinds() {
        return Choice.of(SourceKind.values(), kind == null ? SourceKind.OUTLET.name() : kind);
    }

    public List<Choice> affiliations() {
        return Choice.of(
                StateAffiliation.values(), stateAffiliation == null ? StateAffiliation.NONE.name() : stateAffiliation);
    }

    public List<Choice> grades() {
        return Choice.of(List.of("A", "B", "C", "D", "E", "F"), List.of(grade == null ? "F" : grade));
    }

    public int version() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What REST would be sent. A name keeps the language it had. */
    SourceBody body(List<SourceName> known) {
        String code = Lines.given(country);
        String owner = Lines.given(parent);
        return new SourceBody(
                new NamesBody(Lines.given(nameAr), Lines.given(nameEn)),
                kind,
                code == null ? null : code.toUpperCase(Locale.ROOT),
                stateAffiliation,
                owner == null ? null : Named.of(owner),
                grade,
                Lines.given(notes),
                Lines.of(aliases).stream()
                        .map(name -> new SourceBody.Alias(language(name, known), name))
                        .toList(),
                Lines.of(sites));
    }

    private static String language(String name, List<SourceName> known) {
        return known.stream()
                .filter(each -> each.name().equals(name))
                .map(SourceName::language)
                .findFirst()
                .orElse(Words.isArabic(name) ? "ar" : "en");
    }
}
