package org.counterclaim.paging;

/**
 * A cell of a table that no spreadsheet takes for a formula: where its text begins like one, an apostrophe stands before
 * it (OWASP, CSV Injection). The full-width signs are those that spreadsheets of East Asia take for the narrow ones.
 */
public final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String text) {
        String sound = text.replace('\0', '\uFFFD');
        return !sound.isEmpty() && FORMULA_STARTS.indexOf(sound.charAt(0)) >= 0 ? "'" + sound : sound;
    }

    /** As it was before it was made safe. */
    public static String undone(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
