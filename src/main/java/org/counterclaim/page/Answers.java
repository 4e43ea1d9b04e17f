package org.counterclaim.page;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.reconcile.Units;
import org.counterclaim.statement.Scale;
import org.jspecify.annotations.Nullable;

/** What a claim says, in a few words. */
final class Answers {
    private final Words words;
    private final Say say;
    private final TermLabels terms;
    private final Units units;

    Answers(Words words, Say say, TermLabels terms, Units units) {
        this.words = words;
        this.say = say;
        this.terms = terms;
        this.units = units;
    }

    String of(ClaimView claim) {
        AnswerBody answer = claim.answer();
        String said = answer == null ? null : said(claim.predicate(), answer);
        if (said == null) {
            return words.phrase("yes_no." + claim.stance());
        }
        return claim.stance().equals("AFFIRMS") ? said : words.phrase("not." + claim.stance(), said);
    }

    private @Nullable String said(String predicate, AnswerBody answer) {
        return switch (Objects.requireNonNullElse(answer.kind(), "")) {
            case "QUANTITY" -> quantity(answer);
            case "TIME_WINDOW" -> window(answer);
            case "PLACE" -> answer.place() == null ? null : answer.place().name();
            case "ACTOR" -> answer.actor() == null ? null : answer.actor().name();
            case "TERM" -> terms(predicate, Objects.requireNonNullElse(answer.terms(), List.of()));
            default -> null;
        };
    }

    private @Nullable String quantity(AnswerBody answer) {
        BigDecimal min = answer.min();
        if (min == null) {
            return null;
        }
        String unit = Objects.requireNonNullElse(answer.unit(), "");
        BigDecimal max = answer.max();
        BigDecimal best = Objects.requireNonNullElse(answer.best(), min);
        return switch (Objects.requireNonNullElse(answer.qualifier(), "EXACT")) {
            case "AT_LEAST" -> atLeast(unit, min, best);
            case "AT_MOST" -> words.phrase("quantity.AT_MOST", counted(unit, max == null ? best : max));
            case "ABOUT" -> words.phrase("quantity.ABOUT", ofCounted(unit, best));
            case "RANGE", "FUZZY" ->
                max == null
                        ? atLeast(unit, min, best)
                        : words.phrase("quantity.RANGE", say.figure(min), ofCounted(unit, max));
            default -> counted(unit, best);
        };
    }

    /** "More than 1,000" begins one step above what the words name. */
    private String atLeast(String unit, BigDecimal min, BigDecimal best) {
        return Scale.steps(best, unit) == Scale.steps(min, unit) - 1
                ? words.phrase("quantity.MORE_THAN", ofCounted(unit, best))
                : words.phrase("quantity.AT_LEAST", counted(unit, min));
    }

    /** The name of a unit: what follows the number when a hundred are counted. */
    String unit(String code) {
        String name =
                units.counted(code, 100 * Scale.one(code)).replace("100", "").strip();
        return name.isEmpty() ? code : name;
    }

    private String counted(String unit, BigDecimal number) {
        return units.counted(unit, Scale.steps(number, unit));
    }

    private String ofCounted(String unit, BigDecimal number) {
        return units.ofCounted(unit, Scale.steps(number, unit));
    }

    private @Nullable String window(AnswerBody answer) {
        OffsetDateTime from = answer.from();
        OffsetDateTime to = answer.to();
        ZoneId there = say.zoneOrOwn(answer.zone());
        if (from == null) {
            return to == null ? null : words.phrase("window.until", say.span(to, null, there));
        }
        return to == null ? words.phrase("window.since", say.span(from, null, there)) : say.span(from, to, there);
    }

    private String terms(String predicate, List<String> codes) {
        return codes.stream()
                .map(code -> terms.of(predicate, code).map(say::name).orElseGet(() -> code.replace('_', ' ')))
                .collect(Collectors.joining(say.listMark() + " "));
    }
}
