package org.counterclaim.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.audit.CurrentPerson;
import org.jspecify.annotations.Nullable;

/**
 * What stays in the newsroom: who works on a conflict, labels, when it is due, why it was set aside, what editors note of a
 * source, and who did what. That something was set aside or done goes out, without the words.
 */
final class Withheld {

    /** Stands for words that stay inside. */
    private static final String MARK = "…";

    private static final String BY_PEOPLE = "actor <> '" + CurrentPerson.MACHINE + "'";

    private Withheld() {}

    /** A review as it goes out. */
    abstract static class Review {
        @JsonIgnore
        abstract @Nullable String assignee();

        @JsonIgnore
        abstract List<String> labels();

        @JsonIgnore
        abstract @Nullable LocalDate due();

        @JsonSerialize(converter = Marking.class)
        abstract @Nullable String suppressedReason();
    }

    static final class Marking extends StdConverter<String, String> {
        @Override
        public String convert(String words) {
            return MARK;
        }
    }

    /** A row as it goes out, in SQL. */
    static String from(RecordKind kind, String row) {
        return switch (kind) {
            case REVIEW ->
                row + " || '{\"assignee\": null, \"labels\": [], \"due\": null, \"second_look_by\": null}'" + " || "
                        + marked("to_jsonb(review.*)", "suppressed_reason");
            case SOURCE -> row + " || '{\"notes\": \"\"}'";
            case AUDIT ->
                row + " || jsonb_build_object('actor', case when " + BY_PEOPLE + " then '" + MARK
                        + "' else actor end, 'before', " + trail("before") + ", 'after', " + trail("after") + ")";
            default -> row;
        };
    }

    private static String trail(String column) {
        return "case when jsonb_typeof(" + column + ") = 'object' then " + column
                + " - array['assignee', 'labels', 'due']"
                + " || " + marked(column, "suppressedReason")
                + " || case when " + BY_PEOPLE + " then " + marked(column, "reason") + " else '{}' end"
                + " else " + column + " end";
    }

    /** What to put in the place of a text; nothing where there is none. */
    private static String marked(String row, String field) {
        return "case when jsonb_typeof(" + row + " -> '" + field + "') = 'string' then '{\"" + field + "\": \"" + MARK
                + "\"}'::jsonb else '{}' end";
    }
}
