package org.counterclaim.imports;

import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read instead; what is left out stays.
 *
 * @param charset UTF-8, windows-1256, UTF-16LE, UTF-16BE, ISO-8859-6 or windows-1252
 * @param separator a comma, semicolon, tab or bar, for CSV
 * @param sheet the name of a sheet, for XLSX
 * @param content what its rows are
 */
public record LayoutChange(
        @Nullable @PlainText(PlainText.Form.LINE) @Size(max = 50, message = "must have at most 50 characters") String charset,

        @Nullable @Size(max = 1, message = "must be one character") String separator,

        @Nullable @PlainText(PlainText.Form.LINE) @Size(max = 100, message = "must have at most 100 characters") String sheet,

        @Nullable Content content) {

    Layout applied(Layout old) {
        return switch (old.kind()) {
            case CSV -> Layout.csv(charset(old), separator(old));
            case JSON_LINES -> Layout.jsonLines(charset(old));
            case XLSX -> Layout.xlsx(sheet(old), old.sheets());
        };
    }

    private String charset(Layout old) {
        return Encodings.known(charset == null ? String.valueOf(old.charset()) : charset);
    }

    private char separator(Layout old) {
        String wanted = separator == null || separator.isEmpty() ? String.valueOf(old.separator()) : separator;
        if (!Separators.ALL.contains(wanted.charAt(0))) {
            throw ProblemException.invalid("separator", "must be a comma, a semicolon, a tab or a bar");
        }
        return wanted.charAt(0);
    }

    private String sheet(Layout old) {
        String wanted = sheet == null ? String.valueOf(old.sheet()) : sheet;
        if (!old.sheets().contains(wanted)) {
            throw ProblemException.invalid("sheet", "must be one of " + String.join(", ", old.sheets()));
        }
        return wanted;
    }
}
