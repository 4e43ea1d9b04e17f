package org.counterclaim.source;

import java.util.regex.Pattern;

/** Names as people type them. */
public final class Words {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private Words() {}

    /** Without space around and with single spaces within. */
    public static String tidy(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip();
    }

    public static boolean isArabic(String text) {
        return ARABIC.matcher(text).find();
    }

    /** A name known in one language only: Arabic when written in Arabic letters. */
    public static Names inItsLanguage(String name) {
        String tidy = tidy(name);
        return isArabic(tidy) ? new Names(tidy, null) : new Names(null, tidy);
    }
}
