package org.counterclaim.extract.time;

import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads dates written in digits alone: 2018-05-20, 20/5/2018, 21.05.2018. Day before month, as both presses of our users write. */
final class DigitDates {

    /**
     * A date in digits.
     *
     * @param to one past its last token
     */
    record Read(int year, int month, int day, int to) {}

    private DigitDates() {}

    static @Nullable Read at(Sentence sentence, int i) {
        String figure = sentence.token(i).normal();
        if (figure.indexOf('.') > 0) {
            String[] pieces = figure.split("\\.", -1);
            return pieces.length == 3 ? read(number(pieces[0]), number(pieces[1]), number(pieces[2]), i + 1) : null;
        }
        if (i + 4 >= sentence.size() || !isMark(sentence, i + 1) || !isMark(sentence, i + 3)) {
            return null;
        }
        return read(
                number(figure),
                number(sentence.token(i + 2).normal()),
                number(sentence.token(i + 4).normal()),
                i + 5);
    }

    private static boolean isMark(Sentence sentence, int i) {
        Token mark = sentence.token(i);
        boolean sign = mark.is("-") || mark.is("/");
        return sign && sentence.token(i + 1).isNumber();
    }

    private static @Nullable Read read(int first, int second, int third, int to) {
        if (first >= 1900 && first <= 2100) {
            return checked(first, second, third, to);
        }
        if (third >= 1900 && third <= 2100) {
            return second > 12 ? checked(third, first, second, to) : checked(third, second, first, to);
        }
        return null;
    }

    private static @Nullable Read checked(int year, int month, int day, int to) {
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return valid ? new Read(year, month, day, to) : null;
    }

    /** A plain whole number of at most four digits, or -1. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char unit = digits.charAt(i);
            if (unit < '0' || unit > '9') {
                return -1;
            }
            value = value * 10 + unit - '0';
        }
        return value;
    }
}
