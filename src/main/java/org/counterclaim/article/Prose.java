package org.counterclaim.article;

import java.util.regex.Pattern;

/** Text as a reader sees it: without the spaces that only lay out its source. */
final class Prose {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\x0B\\f\\r]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" *\\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern UNSEEN = Pattern.compile("[\\u0000\\u00AD\\uFEFF]");
    private static final Pattern HALVES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Prose() {}

    static String tidy(String text) {
        String seen = HALVES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("\uFFFD");
        String spaced = SPACES.matcher(seen.replace("\r\n", "\n")).replaceAll(" ");
        return EMPTY_LINES
                .matcher(AROUND_LINES.matcher(spaced).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    /** The same on one line. */
    static String line(String text) {
        return tidy(text).replaceAll("\\s+", " ");
    }
}
