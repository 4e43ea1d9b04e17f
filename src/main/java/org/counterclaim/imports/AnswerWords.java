package org.counterclaim.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Reads the one cell that answers a question, as its predicate asks for a figure, a time, a place, a party or a term. */
final class AnswerWords {

    private final CellTimes times;
    private final VocabularyWords.@Nullable Known predicate;

    AnswerWords(CellTimes times, VocabularyWords.@Nullable Known predicate) {
        this.times = times;
        this.predicate = predicate;
    }

    /** Puts the answer into the body; where the predicate is not known, the intake will say so. */
    void put(ObjectNode body, String cell, FieldErrors errors) {
        AnswerKind kind = predicate == null ? AnswerKind.YES_NO : predicate.kind();
        switch (kind) {
            case YES_NO -> polarity(body, cell, errors);
            case QUANTITY -> quantity(body.withObjectProperty("answer"), cell, errors);
            case TIME_WINDOW -> window(body.withObjectProperty("answer"), cell, errors);
            case PLACE -> body.withObjectProperty("answer").put("place", cell);
            case ACTOR -> body.withObjectProperty("answer").put("actor", cell);
            case TERM -> {
                var list = body.withObjectProperty("answer").putArray("terms");
                terms(BodyReader.parts(cell, "[;؛|\\n,،]"), predicate).forEach(list::add);
            }
        }
    }

    /** Of a yes/no question yes affirms and no denies, unless a stance is given. */
    private void polarity(ObjectNode body, String cell, FieldErrors errors) {
        if (predicate == null || body.has("stance")) {
            return;
        }
        String stance = Lexicon.code("stance", cell);
        if (stance == null) {
            errors.add("answer", "must be yes or no for " + predicate.code() + ": " + BodyReader.brief(cell));
        } else {
            body.put("stance", Stance.valueOf(stance).name());
        }
    }

    private static void quantity(ObjectNode answer, String cell, FieldErrors errors) {
        OptionalLong whole = CellFigures.whole(cell);
        if (whole.isPresent()) {
            if (!answer.has("best")) {
                answer.put("best", whole.getAsLong());
            }
            return;
        }
        Optional<BigDecimal> decimal = CellFigures.decimal(cell);
        if (decimal.isPresent() && !answer.has("best")) {
            answer.put("best", decimal.get());
            return;
        }
        CellFigures.worded(cell)
                .ifPresentOrElse(
                        figure -> worded(answer, figure, cell),
                        () -> errors.add(
                                "answer", "must be one figure, in digits or words: " + BodyReader.brief(cell)));
    }

    private static void worded(ObjectNode answer, Quantity figure, String cell) {
        putUnlessGiven(answer, "min", figure, figure.min());
        putUnlessGiven(answer, "max", figure, figure.max());
        putUnlessGiven(answer, "best", figure, figure.best());
        if (!answer.has("qualifier")) {
            answer.put("qualifier", figure.qualifier().name());
        }
        if (!answer.has("words")) {
            answer.put("words", cell);
        }
    }

    private static void putUnlessGiven(ObjectNode answer, String field, Quantity figure, @Nullable Long steps) {
        if (steps != null && !answer.has(field)) {
            answer.put(field, Scale.value(steps, figure.unit()));
        }
    }

    private void window(ObjectNode answer, String cell, FieldErrors errors) {
        TimeWindow window = times.window(cell).orElse(null);
        if (window == null) {
            errors.add(
                    "answer", "must be a date such as 2018-05-20, with or without a time: " + BodyReader.brief(cell));
            return;
        }
        if (window.from() != null) {
            answer.put("from", window.from().toString());
        }
        if (window.to() != null) {
            answer.put("to", window.to().toString());
        }
        answer.put("precision", window.precision().name());
        answer.put("zone", window.zone().getId());
    }

    /** Codes for the words of a term's label; words that are none stay, for the intake to refuse. */
    static List<String> terms(List<String> words, VocabularyWords.@Nullable Known predicate) {
        return words.stream()
                .map(word -> predicate == null
                        ? word
                        : Objects.requireNonNullElse(predicate.terms().get(Lexicon.plain(word)), word))
                .toList();
    }
}
