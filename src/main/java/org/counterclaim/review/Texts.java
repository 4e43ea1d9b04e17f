package org.counterclaim.review;

import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What people write in a review: nothing that hides or reorders what a reader sees, no more than a page. */
final class Texts {

    /** Controls (line feeds and tabs aside), lone surrogates, and the marks that reorder text (U+202A-E, U+2066-9). */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\ud800-\\udfff]|[\\u202a-\\u202e\\u2066-\\u2069]");

    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_LINKS = 20;

    private Texts() {}

    static String line(String field, @Nullable String text, int longest) {
        String line = prose(field, text, longest).strip();
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            throw ProblemException.invalid(field, "must be one line that is not blank");
        }
        return line;
    }

    static String words(String field, @Nullable String text, int longest) {
        String words = prose(field, text, longest).strip();
        if (words.isEmpty()) {
            throw ProblemException.invalid(field, "must not be blank");
        }
        return words;
    }

    static String prose(String field, @Nullable String text, int longest) {
        if (text == null || text.length() > longest) {
            throw ProblemException.invalid(field, "must be text of at most " + longest + " characters");
        }
        if (HIDDEN.matcher(text).find()) {
            throw ProblemException.invalid(field, "must be free of control and reordering characters");
        }
        return text;
    }

    static List<String> links(String field, @Nullable List<String> links) {
        if (links == null) {
            return List.of();
        }
        if (links.size() > MOST_LINKS) {
            throw ProblemException.invalid(field, "must be at most " + MOST_LINKS + " links");
        }
        return links.stream().map(link -> link(field, link)).toList();
    }

    private static String link(String field, String link) {
        String line = line(field, link, LONGEST_LINK);
        if (!line.matches("(?i)https?://[^\\s]+")) {
            throw ProblemException.invalid(field, "must hold web addresses that begin with http:// or https://");
        }
        return line;
    }
}
