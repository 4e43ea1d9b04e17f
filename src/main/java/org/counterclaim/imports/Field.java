package org.counterclaim.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a column can feed.
 *
 * @param code its path in the body that REST takes, such as {@code answer.min}
 */
record Field(String code, Form form) {

    /** Any qualifier can be fed, such as {@code qualifiers.category}. */
    private static final Pattern OPEN = Pattern.compile("(qualifiers|attributes)\\.[a-z_]{1,50}");

    private static final List<Field> OF_CLAIMS = List.of(
            new Field("claimant", Form.NAME),
            new Field("publisher", Form.NAME),
            new Field("via", Form.NAMES),
            new Field("subject", Form.NAME),
            new Field("event", Form.NAME),
            new Field("predicate", Form.CODE),
            new Field("stance", Form.CODE),
            new Field("answer", Form.ANSWER),
            new Field("answer.min", Form.FIGURE),
            new Field("answer.max", Form.FIGURE),
            new Field("answer.best", Form.FIGURE),
            new Field("answer.qualifier", Form.CODE),
            new Field("answer.unit", Form.NAME),
            new Field("answer.asOf", Form.TIME),
            new Field("answer.since", Form.TIME),
            new Field("answer.from", Form.TIME),
            new Field("answer.to", Form.TIME),
            new Field("answer.place", Form.NAME),
            new Field("answer.actor", Form.NAME),
            new Field("answer.terms", Form.CODES),
            new Field("answer.words", Form.TEXT),
            new Field("places", Form.NAMES),
            new Field("qualifiers.category", Form.NAME),
            new Field("qualifiers.party", Form.NAME),
            new Field("qualifiers.batch", Form.NAME),
            new Field("qualifiers.place", Form.NAME),
            new Field("attributes.basis", Form.NAME),
            new Field("certainty", Form.CODE),
            new Field("statement", Form.TEXT),
            new Field("language", Form.CODE),
            new Field("translation", Form.TEXT),
            new Field("translationLanguage", Form.CODE),
            new Field("document", Form.NAME),
            new Field("quote.exact", Form.TEXT),
            new Field("happenedFrom", Form.TIME),
            new Field("happenedTo", Form.TIME),
            new Field("madeAt", Form.TIME),
            new Field("publishedAt", Form.TIME),
            new Field("status", Form.CODE));

    private static final List<Field> OF_REPORTS = List.of(
            new Field("publisher", Form.NAME),
            new Field("headline", Form.TEXT),
            new Field("text", Form.TEXT),
            new Field("language", Form.CODE),
            new Field("publishedAt", Form.TIME),
            new Field("url", Form.NAME),
            new Field("archiveUrl", Form.NAME));

    static List<Field> of(Content content) {
        return content == Content.CLAIMS ? OF_CLAIMS : OF_REPORTS;
    }

    /** The field of a code; of claims also a qualifier or attribute that is not listed. */
    static Optional<Field> of(Content content, String code) {
        Optional<Field> listed =
                of(content).stream().filter(field -> field.code.equals(code)).findFirst();
        boolean open = content == Content.CLAIMS && OPEN.matcher(code).matches();
        return listed.isEmpty() && open ? Optional.of(new Field(code, Form.NAME)) : listed;
    }

    /** Those without which no row can be kept. */
    static List<String> needed(Content content) {
        return content == Content.CLAIMS ? List.of("event", "predicate", "statement") : List.of("publishedAt", "text");
    }

    /** Those that may have one value for all rows. */
    static List<String> sameForAll(Content content) {
        return Stream.of("claimant", "publisher", "subject", "event", "predicate", "language", "publishedAt")
                .filter(code -> of(content, code).isPresent())
                .toList();
    }

    /** The step of a path that names a field of the body, such as {@code answer} of {@code answer.min}. */
    static String root(String path) {
        return path.replaceAll("[.\\[].*", "");
    }
}
