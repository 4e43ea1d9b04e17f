package org.counterclaim.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What tables tell of each claim, and where the database has it. */
enum ClaimColumn {
    CLAIM("claim", Kind.CODE, "claim.id"),
    LAST_POSITION("lastPosition", Kind.NUMBER, "held.last_ordinal + 1"),
    FITS("fits", Kind.CODE, "case when held.sole then 'this' else 'several' end"),
    CLAIMANT("claimant", Kind.TEXT, "coalesce(claimant.name_$this, claimant.name_$other)"),
    GRADE("grade", Kind.CODE, "claimant.grade"),
    PUBLISHER("publisher", Kind.TEXT, "coalesce(publisher.name_$this, publisher.name_$other)"),
    VIA("via", Kind.TEXT, "passed.names"),
    STANCE("stance", Kind.CODE, "claim.stance"),
    CERTAINTY("certainty", Kind.CODE, "claim.certainty"),
    STATUS("status", Kind.CODE, "claim.status"),
    LANGUAGE("claimLanguage", Kind.TEXT, "claim.language"),
    STATEMENT("statement", Kind.TEXT, "claim.statement"),
    TRANSLATION("translation", Kind.TEXT, "claim.translation"),
    TRANSLATION_LANGUAGE("translationLanguage", Kind.TEXT, "claim.translation_language"),
    QUOTE("quote", Kind.TEXT, "claim.quote_exact"),
    LOW("low", Kind.NUMBER, "trim_scale(claim.quantity_min)"),
    BEST("best", Kind.NUMBER, "trim_scale(claim.quantity_best)"),
    HIGH("high", Kind.NUMBER, "trim_scale(claim.quantity_max)"),
    UNIT("unit", Kind.TEXT, "claim.quantity_unit"),
    PLACES("places", Kind.TEXT, "scope.names"),
    HAPPENED_FROM("happenedFrom", Kind.TIME, "claim.happened_from"),
    HAPPENED_TO("happenedTo", Kind.TIME, "claim.happened_to"),
    MADE_AT("madeAt", Kind.TIME, "claim.made_at"),
    PUBLISHED_AT("publishedAt", Kind.TIME, "claim.published_at"),
    HEADLINE("headline", Kind.TEXT, "document.headline"),
    URL("url", Kind.TEXT, "document.url"),
    ARCHIVE_URL("archiveUrl", Kind.TEXT, "document.archive_url");

    /** What a cell holds. */
    enum Kind {
        /** One of our own words, which needs no care. */
        CODE,
        /** Words from outside, which a spreadsheet might run as a formula. */
        TEXT,
        NUMBER,
        TIME
    }

    /** The code points that {@link org.counterclaim.paging.SafeCell} disarms. */
    private static final String FORMULA_STARTS = "61, 43, 45, 64, 9, 13, 10, 65309, 65291, 65293, 65312";

    private final String title;
    private final Kind kind;
    private final String sql;

    ClaimColumn(String title, Kind kind, String sql) {
        this.title = title;
        this.kind = kind;
        this.sql = sql;
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    /** Of all columns, as they are. */
    static String values(String language) {
        return Arrays.stream(values()).map(column -> column.in(language)).collect(Collectors.joining(", "));
    }

    /** Of all columns, as text that is safe in a spreadsheet and with times as RFC 3339 has them. */
    static String cells(String language) {
        return Arrays.stream(values()).map(column -> column.cell(language)).collect(Collectors.joining(", "));
    }

    private String in(String language) {
        String other = language.equals("ar") ? "en" : "ar";
        return sql.replace("$this", language).replace("$other", other);
    }

    private String cell(String language) {
        String value = in(language);
        return switch (kind) {
            case CODE, NUMBER -> value;
            case TEXT ->
                "case when ascii(%1$s) in (%2$s) then '''' || %1$s else %1$s end".formatted(value, FORMULA_STARTS);
            case TIME -> "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')".formatted(value);
        };
    }
}
