package org.counterclaim.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterclaim.problem.ProblemException;

/** What can change. Each is known to programs by its {@link #word}. */
public enum ChangeKind {
    CLAIM_ADDED,
    CLAIM_CHANGED,
    DOCUMENT_ADDED,
    DOCUMENT_CHANGED,
    /** Its claims disagree, for the first time or again. */
    CONFLICT_OPENED,
    /** Its positions or its score. */
    CONFLICT_CHANGED,
    /** Its claims no longer disagree. */
    CONFLICT_CLOSED,
    /** People decided something about it. */
    CONFLICT_REVIEWED;

    /** Such as {@code conflict.opened}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Refuses what is none. */
    public static String checked(String field, String word) {
        if (Arrays.stream(values()).noneMatch(kind -> kind.word().equals(word))) {
            throw ProblemException.invalid(
                    field,
                    "must be one of "
                            + Arrays.stream(values()).map(ChangeKind::word).collect(Collectors.joining(", ")));
        }
        return word;
    }
}
