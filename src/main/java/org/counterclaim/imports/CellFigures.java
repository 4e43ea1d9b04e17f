package org.counterclaim.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.number.QuantityFinder;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Text;
import org.counterclaim.statement.Quantity;

/** Reads figures in digits of any script, and figures in words as the extractor reads them in a report. */
final class CellFigures {

    private static final QuantityFinder WORDS = QuantityFinder.load();
    private static final int LONGEST = 300;

    /** Signs that part thousands: comma, Arabic thousands sign, apostrophe, spaces. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,٬'\\s\\u00A0\\u202F]\\d{3})+");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,19}([.٫]0+)?");

    /** A number that is no count: below zero, or with a fraction. */
    private static final Pattern NO_COUNT = Pattern.compile("[-−+]?[\\d.,٫٬]+");

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}[.,٫]\\d{1,2})\\s*[%٪]?");

    private CellFigures() {}

    /** A whole number that is not negative; empty for anything else. */
    static OptionalLong whole(String cell) {
        String plain = Folding.fold(cell).strip();
        String ungrouped = GROUPED.matcher(plain).matches() ? plain.replaceAll("\\D", "") : plain;
        if (!WHOLE.matcher(ungrouped).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(new BigDecimal(ungrouped.replace('٫', '.')).longValueExact());
        } catch (ArithmeticException tooLarge) {
            return OptionalLong.empty();
        }
    }

    /** A share or magnitude such as {@code 39.88} or {@code 39,8 %}; empty for anything else. */
    static Optional<BigDecimal> decimal(String cell) {
        Matcher share = DECIMAL.matcher(Folding.fold(cell).strip());
        return share.matches()
                ? Optional.of(new BigDecimal(share.group(1).replace('٫', '.').replace(',', '.')))
                : Optional.empty();
    }

    /** A figure in words, such as "at least 56" or "عشرات"; empty when there is none, or more than one. */
    static Optional<Quantity> worded(String cell) {
        if (cell.length() > LONGEST
                || NO_COUNT.matcher(Folding.fold(cell).strip()).matches()) {
            return Optional.empty();
        }
        List<FoundQuantity> found = Text.read(cell.strip()).sentences().stream()
                .flatMap(sentence -> WORDS.find(sentence, List.of()).stream())
                .filter(figure -> !figure.isOrdinal())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().quantity()) : Optional.empty();
    }
}
