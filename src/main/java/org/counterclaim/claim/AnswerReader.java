package org.counterclaim.claim;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterclaim.predicate.Predicate;
import org.counterclaim.predicate.Term;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Reads the answers that need nothing looked up, and notes what is wrong with them. */
final class AnswerReader {

    private AnswerReader() {}

    /** Whether the kind of the answer is the one that the predicate asks for. */
    static boolean fits(AnswerBody body, Predicate predicate, FieldErrors errors) {
        if (predicate.answerKind() == AnswerKind.YES_NO) {
            if (body.kind() != null && !body.kind().equals(AnswerKind.YES_NO.name())) {
                errors.add("answer", "must be left out: " + predicate.code() + " is a yes/no predicate");
            }
            return false;
        }
        if (body.kind() != null && !body.kind().equals(predicate.answerKind().name())) {
            errors.add("answer.kind", "must be " + predicate.answerKind() + " for " + predicate.code());
            return false;
        }
        return true;
    }

    static Optional<Quantity> quantity(AnswerBody body, Predicate predicate, FieldErrors errors) {
        String unit = body.unit() == null ? predicate.unit() : body.unit();
        if (unit == null) {
            errors.add("answer.unit", "is needed");
        }
        if (body.min() == null && body.max() == null && body.best() == null) {
            errors.add("answer.min", "is needed, or max, or best");
        }
        long min = least(body);
        Long max = body.min() == null && body.max() == null ? body.best() : body.max();
        if (max != null && max < min) {
            errors.add("answer.max", "must be at least min");
        }
        if (body.best() != null && (body.best() < min - 1 || (max != null && body.best() > max))) {
            errors.add("answer.best", "must lie within min and max");
        }
        if (body.since() != null && body.asOf() != null && body.since().isAfter(body.asOf())) {
            errors.add("answer.since", "must not be after asOf");
        }
        if (!errors.none() || unit == null) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                min,
                max,
                body.best(),
                qualifier(body, min, max),
                unit,
                instant(body.asOf()),
                instant(body.since()),
                body.cumulative() == null ? predicate.cumulative() : body.cumulative(),
                body.words()));
    }

    private static long least(AnswerBody body) {
        if (body.min() != null) {
            return body.min();
        }
        return body.max() == null && body.best() != null ? body.best() : 0;
    }

    private static QuantityQualifier qualifier(AnswerBody body, long min, @Nullable Long max) {
        if (body.qualifier() != null) {
            return QuantityQualifier.valueOf(body.qualifier());
        }
        if (max == null) {
            return QuantityQualifier.AT_LEAST;
        }
        if (max == min) {
            return QuantityQualifier.EXACT;
        }
        return body.min() == null ? QuantityQualifier.AT_MOST : QuantityQualifier.RANGE;
    }

    /** A window out of four fields, called {@code prefix} with From and To or the like by their sender. */
    static Optional<TimeWindow> window(
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String precision,
            @Nullable String zone,
            WindowFields fields,
            FieldErrors errors) {
        if (from == null && to == null) {
            errors.add(fields.from(), "is needed, or " + fields.to());
            return Optional.empty();
        }
        if (from != null && to != null && !from.isBefore(to)) {
            errors.add(fields.to(), "must be after " + fields.from());
            return Optional.empty();
        }
        Optional<ZoneId> known = zone(zone, fields.zone(), errors);
        TimePrecision fineness = precision == null ? Fineness.of(from, to) : TimePrecision.valueOf(precision);
        return known.map(in -> new TimeWindow(instant(from), instant(to), fineness, in));
    }

    private static Optional<ZoneId> zone(@Nullable String zone, String field, FieldErrors errors) {
        try {
            return Optional.of(zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
        } catch (DateTimeException e) {
            errors.add(field, "must be a time zone such as Asia/Damascus");
            return Optional.empty();
        }
    }

    static Optional<Terms> terms(AnswerBody body, Predicate predicate, FieldErrors errors) {
        if (body.terms() == null || body.terms().isEmpty()) {
            errors.add("answer.terms", "is needed");
            return Optional.empty();
        }
        List<String> vocabulary = predicate.terms().stream().map(Term::code).toList();
        for (int i = 0; i < body.terms().size(); i++) {
            if (!vocabulary.contains(body.terms().get(i))) {
                errors.add("answer.terms[" + i + "]", "must be one of " + String.join(", ", vocabulary));
            }
        }
        return errors.none() ? Optional.of(Terms.of(body.terms())) : Optional.empty();
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The names by which a sender knows the fields of a window. */
    record WindowFields(String from, String to, String zone) {
        static final WindowFields ANSWER = new WindowFields("answer.from", "answer.to", "answer.zone");
        static final WindowFields HAPPENED = new WindowFields("happenedFrom", "happenedTo", "happenedZone");
    }
}
