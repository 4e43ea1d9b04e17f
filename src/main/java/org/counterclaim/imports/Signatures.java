package org.counterclaim.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.counterclaim.problem.ProblemException;

/** Knows files by their first bytes. */
final class Signatures {

    private static final int LOOKED_AT = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private Signatures() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
    }

    /** Refuses what people send by mistake, and says what to send instead. */
    static void refuseOthers(byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            throw ProblemException.invalid(
                    "file",
                    "is an old Excel file (.xls) or locked by a password: save it as .xlsx or CSV, without one");
        }
        if (startsWith(bytes, PDF)) {
            throw ProblemException.invalid("file", "is a PDF: send CSV, XLSX or JSON lines");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw ProblemException.invalid("file", "is a web page or XML: send CSV, XLSX or JSON lines");
        }
        if (start.startsWith("[")) {
            throw ProblemException.invalid("file", "is a JSON list: send JSON lines, one object a line");
        }
    }

    /** Text has hardly any control characters. */
    static void refuseBinary(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        long controls = beginning
                .chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                .count();
        if (controls * 50 > beginning.length()) {
            throw ProblemException.invalid("file", "is no text and no workbook: send CSV, XLSX or JSON lines");
        }
        if (beginning.isBlank()) {
            throw ProblemException.invalid("file", "holds no words");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
