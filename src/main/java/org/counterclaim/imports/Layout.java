package org.counterclaim.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file become rows.
 *
 * @param kind CSV, JSON_LINES or XLSX
 * @param charset the encoding of text, such as UTF-8 or windows-1256; null for XLSX
 * @param separator what stands between the cells of CSV: a comma, semicolon, tab or bar
 * @param sheet the sheet of XLSX that is read
 * @param sheets all its visible sheets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Layout(
        FileKind kind,
        @Nullable String charset,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> sheets) {

    static Layout csv(String charset, char separator) {
        return new Layout(FileKind.CSV, charset, String.valueOf(separator), null, List.of());
    }

    static Layout jsonLines(String charset) {
        return new Layout(FileKind.JSON_LINES, charset, null, null, List.of());
    }

    static Layout xlsx(String sheet, List<String> sheets) {
        return new Layout(FileKind.XLSX, null, null, sheet, sheets);
    }
}
