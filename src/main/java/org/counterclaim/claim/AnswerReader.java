package org.counterclaim.claim;

import java.math.BigDecimal;
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
import org.counterclaim.statement.Scale;
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
        String scaled = unit == null ? "item" : unit;
        Long best = steps("answer.best", body.best(), scaled, errors);
        Long least = steps("answer.min", body.min(), scaled, errors);
        Long most = steps("answer.max", body.max(), scaled, errors);
        long min = least(least, most, best);
        Long max = body.min() == null && body.max() == null ? best : most;
        if (max != null && max < min) {
            errors.add("answer.max", "must be at least min");
        }
        if (best != null && (best < min - 1 || (max != null && best > max))) {
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
                best,
                qualifier(body, min, max),
                unit,
                instant(body.asOf()),
                instant(body.since()),
                body.cumulative() == null ? predicate.cumulative() : body.cumulative(),
                body.words()));
    }

    private static @Nullable Long steps(String field, @Nullable BigDecimal value, String unit, FieldErrors errors) {
        if (value == null) {
            return null;
        }
        boolean exponent = value.scale() < 0;
        if (exponent || !Scale.fits(value, unit)) {
            errors.add(field, Scale.decimals(unit) == 0 ? "must be a whole number" : "must have at most two decimals");
        }
        return Scale.steps(value, unit);
    }

    private static long least(@Nullable Long min, @Nullable Long max, @Nullable Long best) {
        if (min != null) {
            return min;
        }
        return max == null && best != null ? best : 0;
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
