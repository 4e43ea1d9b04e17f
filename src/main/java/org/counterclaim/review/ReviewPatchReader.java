package org.counterclaim.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads a patch as RFC 7396 has it: a field left out stays, a null clears. Says which field is wrong. */
final class ReviewPatchReader {

    private static final Set<String> FIELDS = Set.of("state", "resolution", "assignee", "labels", "due", "publicNote");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    static final int MOST_LABELS = 20;

    private final JsonNode json;

    private ReviewPatchReader(JsonNode json) {
        this.json = json;
    }

    static ReviewPatch read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            throw ProblemType.BAD_REQUEST.because("A JSON object is needed");
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw ProblemException.invalid(name, "is no field of a review that can be set");
            }
        });
        ReviewPatchReader reader = new ReviewPatchReader(json);
        return new ReviewPatch(
                reader.needed("state", text -> code("state", text, ReviewState.class)),
                reader.clearable("resolution", text -> code("resolution", text, Resolution.class)),
                reader.clearable("assignee", text -> Texts.line("assignee", text, LONGEST_NAME)),
                reader.labels(),
                reader.clearable("due", ReviewPatchReader::date),
                reader.needed("publicNote", text -> Texts.prose("publicNote", text, LONGEST_NOTE)));
    }

    private <T> Given<T> clearable(String field, Function<String, T> read) {
        if (!json.has(field)) {
            return Given.nothing();
        }
        return json.get(field).isNull() ? Given.of(null) : Given.of(read.apply(text(field, json.get(field))));
    }

    private <T> @Nullable T needed(String field, Function<String, T> read) {
        return json.has(field) ? read.apply(text(field, json.get(field))) : null;
    }

    private @Nullable List<String> labels() {
        if (!json.has("labels")) {
            return null;
        }
        JsonNode labels = json.get("labels");
        if (!labels.isArray() || labels.size() > MOST_LABELS) {
            throw tooManyLabels();
        }
        Set<String> distinct = new TreeSet<>();
        for (int index = 0; index < labels.size(); index++) {
            String field = "labels[" + index + "]";
            distinct.add(Texts.line(field, text(field, labels.get(index)), LONGEST_NAME));
        }
        return new ArrayList<>(distinct);
    }

    static ProblemException tooManyLabels() {
        return ProblemException.invalid("labels", "must be a list of at most " + MOST_LABELS + " texts");
    }

    private static String text(String field, JsonNode value) {
        if (!value.isTextual()) {
            throw ProblemException.invalid(field, "must be text");
        }
        return value.textValue();
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw ProblemException.invalid("due", "must be a date such as 2018-05-20");
        }
        throw ProblemException.invalid("due", "must be a date from 1900 to 9999");
    }

    static <E extends Enum<E>> E code(String field, String text, Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(field, "must be one of " + Arrays.toString(codes.getEnumConstants())));
    }
}
