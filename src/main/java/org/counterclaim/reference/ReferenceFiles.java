package org.counterclaim.reference;

import static org.counterclaim.reference.Column.count;
import static org.counterclaim.reference.Column.flag;
import static org.counterclaim.reference.Column.matching;
import static org.counterclaim.reference.Column.message;
import static org.counterclaim.reference.Column.number;
import static org.counterclaim.reference.Column.object;
import static org.counterclaim.reference.Column.oneOf;
import static org.counterclaim.reference.Column.text;
import static org.counterclaim.reference.Column.textOrEmpty;

import java.util.List;
import java.util.regex.Pattern;

/** The files that are loaded, each after those it refers to. The same shapes stand in {@code reference-data.md}. */
final class ReferenceFiles {

    private static final Pattern PREDICATE = Pattern.compile("[a-z_]+(\\.[a-z_]+){0,20}");
    private static final Pattern TERM = Pattern.compile("[a-z0-9_]+");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+){0,50}");

    static final ReferenceFile PREDICATES = new ReferenceFile(
            "predicates.csv",
            List.of("code"),
            List.of(
                    matching("code", PREDICATE),
                    oneOf("answer_kind", "YES_NO", "QUANTITY", "TIME_WINDOW", "PLACE", "ACTOR", "TERM"),
                    number("consequence", 0, 1),
                    text("unit").orNull(),
                    flag("time_varying"),
                    flag("cumulative"),
                    count("position"),
                    message("question_en", "en"),
                    message("question_ar", "ar")));

    static final ReferenceFile TERMS = new ReferenceFile(
            "predicate_terms.csv",
            List.of("predicate", "code"),
            List.of(
                    matching("predicate", PREDICATE),
                    matching("code", TERM),
                    textOrEmpty("side"),
                    count("position"),
                    text("label_en"),
                    text("label_ar")));

    static final ReferenceFile QUALIFIER_VALUES = new ReferenceFile(
            "qualifier_values.csv",
            List.of("qualifier", "code"),
            List.of(
                    matching("qualifier", Pattern.compile("[a-z_]+")),
                    matching("code", TERM),
                    matching("parent_code", TERM).orNull(),
                    count("position"),
                    text("label_en"),
                    text("label_ar")));

    static final ReferenceFile RULES = new ReferenceFile(
            "rules.csv",
            List.of("code"),
            List.of(
                    matching("code", CODE),
                    matching("source_predicate", PREDICATE),
                    oneOf("source_stance", "AFFIRMS", "DENIES"),
                    object("condition"),
                    matching("target_predicate", PREDICATE),
                    oneOf("target_stance", "AFFIRMS", "DENIES"),
                    oneOf("mode", "DISABLED", "LOG", "APPLY"),
                    text("label_en"),
                    text("label_ar")));

    static final ReferenceFile SOURCES = new ReferenceFile(
            "sources.csv",
            List.of("code"),
            List.of(
                    matching("code", CODE),
                    oneOf(
                            "kind",
                            "AGENCY",
                            "OUTLET",
                            "BROADCASTER",
                            "MONITOR",
                            "OFFICIAL",
                            "ARMED_PARTY",
                            "WITNESSES",
                            "SOCIAL_ACCOUNT",
                            "ORGANISATION",
                            "PERSON",
                            "ANONYMOUS"),
                    matching("country", Pattern.compile("[A-Z]{2}")).orNull(),
                    oneOf("state_affiliation", "NONE", "STATE_OWNED", "STATE_ALIGNED", "PARTY", "UNKNOWN"),
                    matching("parent", CODE).orNull(),
                    text("name_en"),
                    text("name_ar")));

    static final ReferenceFile SOURCE_NAMES = new ReferenceFile(
            "source_names.csv",
            List.of("source", "language", "name"),
            List.of(matching("source", CODE), oneOf("language", "ar", "en"), text("name")));

    static final ReferenceFile SOURCE_SITES = new ReferenceFile(
            "source_sites.csv",
            List.of("site"),
            List.of(
                    matching("source", CODE),
                    matching("site", Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+){1,50}(/[^\\s/?#]+){0,50}"))));

    static final ReferenceFile PLACES = new ReferenceFile(
            "places.csv",
            List.of("path"),
            List.of(
                    matching("path", PATH),
                    oneOf("kind", "COUNTRY", "GOVERNORATE", "DISTRICT", "TOWN", "NEIGHBOURHOOD", "AREA"),
                    text("name_en"),
                    text("name_ar"),
                    number("latitude", -90, 90).orNull(),
                    number("longitude", -180, 180).orNull()));

    static final ReferenceFile PLACE_NAMES = new ReferenceFile(
            "place_names.csv",
            List.of("path", "language", "name"),
            List.of(matching("path", PATH), oneOf("language", "ar", "en"), text("name")));

    static final List<ReferenceFile> ALL = List.of(
            PREDICATES, TERMS, QUALIFIER_VALUES, RULES, SOURCES, SOURCE_NAMES, SOURCE_SITES, PLACES, PLACE_NAMES);

    private ReferenceFiles() {}
}
