package org.counterclaim.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/** Makes of the cells of a row the body that REST would take for it; the intake itself judges that body. */
final class BodyReader {

    private static final String SEMICOLONS = "[;؛|\\n]";
    private static final String ANY_LIST_MARK = "[;؛|\\n,،]";

    private final Mapping mapping;
    private final CellTimes times;
    private final Map<String, VocabularyWords.Known> vocabulary;

    BodyReader(Mapping mapping, Map<String, VocabularyWords.Known> vocabulary) {
        this.mapping = mapping;
        this.times = new CellTimes(mapping.zoneOrUtc(), mapping.dateOrder());
        this.vocabulary = vocabulary;
    }

    /**
     * The body of a row.
     *
     * @param errors gets what cannot be read at all
     */
    ObjectNode body(List<@Nullable String> cells, FieldErrors errors) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List<Field> fields = fields();
        for (Field field : fields) {
            if (field.form() != Form.ANSWER) {
                String cell = cell(field.code(), cells);
                if (!cell.isBlank()) {
                    put(body, field, cell, errors);
                }
            }
        }
        String answer = cell("answer", cells);
        if (!answer.isBlank()) {
            new AnswerWords(times, known(body)).put(body, answer.strip(), errors);
        }
        if (mapping.content() == Content.REPORTS && !body.has("language")) {
            body.put(
                    "language",
                    Words.isArabic(body.path("text").asText()
                                    + body.path("headline").asText())
                            ? "ar"
                            : "en");
        }
        return body;
    }

    /** Those of columns, and those of defaults. */
    private List<Field> fields() {
        Map<String, String> defaults = Objects.requireNonNullElse(mapping.defaults(), Map.of());
        return Stream.concat(mapping.columns().stream().filter(Objects::nonNull), defaults.keySet().stream())
                .distinct()
                .flatMap(code -> Field.of(mapping.content(), code).stream())
                .toList();
    }

    private String cell(String code, List<@Nullable String> cells) {
        int column = mapping.columns().indexOf(code);
        String cell = column < 0 || column >= cells.size() ? null : cells.get(column);
        return cell == null || cell.isBlank() ? mapping.fallback(code) : cell;
    }

    private VocabularyWords.@Nullable Known known(ObjectNode body) {
        return VocabularyWords.find(vocabulary, body.path("predicate").asText(""))
                .orElse(null);
    }

    private void put(ObjectNode body, Field field, String cell, FieldErrors errors) {
        switch (field.form()) {
            case TEXT -> at(body, field.code()).put(last(field.code()), cell);
            case NAME -> at(body, field.code()).put(last(field.code()), coded(field, cell.strip()));
            case CODE -> at(body, field.code()).put(last(field.code()), code(field, cell.strip()));
            case FIGURE -> figure(body, field, cell, errors);
            case TIME ->
                times.moment(cell)
                        .ifPresentOrElse(
                                time -> at(body, field.code()).put(last(field.code()), time.toString()),
                                () -> errors.add(
                                        field.code(),
                                        "must be a date such as 2018-05-20, with or without a time: " + brief(cell)));
            case NAMES -> list(body, field, parts(cell, SEMICOLONS));
            case CODES -> list(body, field, AnswerWords.terms(parts(cell, ANY_LIST_MARK), known(body)));
            case ANSWER -> throw new IllegalStateException("is read when the predicate is known");
        }
    }

    private static void figure(ObjectNode body, Field field, String cell, FieldErrors errors) {
        OptionalLong figure = CellFigures.whole(cell);
        if (figure.isPresent()) {
            at(body, field.code()).put(last(field.code()), figure.getAsLong());
        } else {
            errors.add(field.code(), "must be a whole number: " + brief(cell));
        }
    }

    private String code(Field field, String cell) {
        if (field.code().equals("predicate")) {
            return VocabularyWords.find(vocabulary, cell)
                    .map(VocabularyWords.Known::code)
                    .orElse(cell);
        }
        return coded(field, cell);
    }

    private static String coded(Field field, String cell) {
        return Objects.requireNonNullElse(Lexicon.code(field.code(), cell), cell);
    }

    private static void list(ObjectNode body, Field field, List<String> items) {
        ArrayNode list = at(body, field.code()).putArray(last(field.code()));
        items.forEach(list::add);
    }

    static List<String> parts(String cell, String marks) {
        return Arrays.stream(cell.split(marks))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static ObjectNode at(ObjectNode body, String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? body : body.withObjectProperty(path.substring(0, dot));
    }

    private static String last(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    static String brief(String cell) {
        String line = Words.tidy(cell.replaceAll("\\p{Cntrl}", " "));
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** What is wrong, told by the column that a person sees. */
    List<RowFault> faults(List<FieldError> errors, List<String> header) {
        List<RowFault> faults = new ArrayList<>();
        for (FieldError error : errors) {
            faults.add(new RowFault(column(error.field(), header), error.field(), error.message()));
        }
        return faults;
    }

    private @Nullable String column(String path, List<String> header) {
        int best = -1;
        for (int i = 0; i < header.size(); i++) {
            String code = mapping.column(i);
            if (!code.isEmpty() && path.replace('[', '.').concat(".").startsWith(code + ".")) {
                best = best < 0 || code.length() > mapping.column(best).length() ? i : best;
            }
        }
        for (int i = 0; best < 0 && i < header.size(); i++) {
            best = !mapping.column(i).isEmpty() && Field.root(mapping.column(i)).equals(path) ? i : best;
        }
        return best < 0 ? null : header.get(best);
    }
}
