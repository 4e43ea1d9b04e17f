package org.counterclaim.reconcile;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.reconcile.Check.Finding;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;

/**
 * Looks for a claimed figure in the document that it cites: as the words that the claim keeps, or in digits of any
 * script, with or without separators of thousands.
 */
public final class FigureInText {

    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=\\d)[,.\u066C\u060C\u00A0\u202F' ](?=\\d{3}(?!\\d))");

    private FigureInText() {}

    /** A finding when the text holds neither the figure nor its words. */
    public static Optional<Check> check(UUID claim, Quantity figure, String text) {
        String plain = plain(text);
        boolean inWords = figure.words() != null && plain.contains(plain(figure.words()));
        if (inWords || figures(figure).anyMatch(number -> containsNumber(plain, number))) {
            return Optional.empty();
        }
        return Optional.of(new Check(
                Finding.NOT_IN_DOCUMENT, List.of(claim), ReasonCode.FIGURE_MISSING.with(Canonical.of(figure))));
    }

    private static Stream<BigDecimal> figures(Quantity figure) {
        Stream<Long> best = figure.best() == null ? Stream.empty() : Stream.of(figure.best());
        Stream<Long> max = figure.max() == null ? Stream.empty() : Stream.of(figure.max());
        return Stream.concat(best, Stream.concat(Stream.of(figure.min()), max))
                .map(steps -> Scale.value(steps, figure.unit()));
    }

    private static boolean containsNumber(String text, BigDecimal number) {
        String digits = number.toPlainString().replace(".", "[.,٫]");
        return Pattern.compile("(?<!\\d)" + digits + "(?!\\d)").matcher(text).find();
    }

    /** Every digit as ASCII, without separators of thousands. */
    private static String plain(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int digit = UCharacter.digit(character);
            digits.appendCodePoint(digit >= 0 ? '0' + digit : character);
        });
        return BETWEEN_DIGITS.matcher(digits).replaceAll("");
    }
}
