package org.counterclaim.extract.number;

import org.jspecify.annotations.Nullable;

/**
 * Reads one figure written in digits with the separators of any press: {@code 1,700}, {@code 1.700}, {@code ١٬٧٠٠},
 * {@code 2.5}, {@code 2٫5}.
 *
 * @param value what it says
 * @param fraction whether it has decimals
 * @param ambiguous whether a single separator before three digits was taken for thousands and may be a decimal point
 */
record Digits(double value, boolean fraction, boolean ambiguous) {

    /** More digits than any count of the news. */
    private static final int LONGEST = 13;

    private static final String SEPARATORS = ".,٬٫،";

    static @Nullable Digits read(String figure) {
        if (figure.length() > LONGEST + 4) {
            return null;
        }
        int separators = 0;
        int last = -1;
        for (int i = 0; i < figure.length(); i++) {
            char unit = figure.charAt(i);
            if (unit < '0' || unit > '9') {
                if (SEPARATORS.indexOf(unit) < 0) {
                    return null;
                }
                separators++;
                last = i;
            }
        }
        if (separators == 0) {
            return figure.length() > LONGEST ? null : new Digits(Double.parseDouble(figure), false, false);
        }
        return grouped(figure, separators, last);
    }

    private static @Nullable Digits grouped(String figure, int separators, int last) {
        boolean thousands = isGrouped(figure);
        char separator = figure.charAt(last);
        if (thousands && separator != '٫' && figure.charAt(0) != '0') {
            return new Digits(Double.parseDouble(bare(figure)), false, separators == 1 && separator == '.');
        }
        if (separators == 1) {
            return new Digits(Double.parseDouble(bare(figure, last)), true, false);
        }
        boolean mixed = isGrouped(figure.substring(0, last)) && separator != figure.charAt(figure.indexOf(separator));
        return mixed ? new Digits(Double.parseDouble(bare(figure, last)), true, false) : null;
    }

    /** Whether every group after the first has three digits and all separators are the same. */
    private static boolean isGrouped(String figure) {
        int group = 0;
        int groups = 0;
        char separator = 0;
        for (int i = 0; i < figure.length(); i++) {
            char unit = figure.charAt(i);
            if (unit >= '0' && unit <= '9') {
                group++;
            } else {
                if (group > 3 || group == 0 || (groups > 0 && (group != 3 || unit != separator))) {
                    return false;
                }
                separator = unit;
                group = 0;
                groups++;
            }
        }
        return groups > 0 && group == 3;
    }

    private static String bare(String figure) {
        StringBuilder bare = new StringBuilder(figure.length());
        for (int i = 0; i < figure.length(); i++) {
            if (figure.charAt(i) >= '0' && figure.charAt(i) <= '9') {
                bare.append(figure.charAt(i));
            }
        }
        return bare.toString();
    }

    private static String bare(String figure, int point) {
        return bare(figure.substring(0, point)) + "." + bare(figure.substring(point + 1));
    }
}
