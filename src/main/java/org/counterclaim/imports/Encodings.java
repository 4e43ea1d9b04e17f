package org.counterclaim.imports;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.counterclaim.problem.ProblemException;

/** In which encoding a text is: by its mark, else by what its bytes can be. */
final class Encodings {

    /** Those a person may choose from, the likeliest first. */
    static final List<String> ALL =
            List.of("UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE", "ISO-8859-6", "windows-1252");

    private static final int LOOKED_AT = 64 * 1024;
    private static final Set<String> GUESSED = Set.of("windows-1256", "ISO-8859-6", "windows-1252");

    private Encodings() {}

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return "UTF-16BE";
        }
        String wide = wide(bytes);
        if (!wide.isEmpty()) {
            return wide;
        }
        return isUtf8(bytes) ? "UTF-8" : narrow(bytes);
    }

    static String decode(byte[] bytes, String charset) {
        String text = new String(bytes, Charset.forName(charset));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A charset of the list, by any spelling of its name. */
    static String known(String name) {
        return ALL.stream()
                .filter(charset -> charset.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("charset", "must be one of " + String.join(", ", ALL)));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Separators and line ends of UTF-16 have one zero byte, always on the same side. */
    private static String wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most * 50 < length || Math.min(zeros[0], zeros[1]) * 20 > most) {
            return "";
        }
        return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
    }

    /** A few broken bytes among many sound Arabic letters are damage, not another encoding. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long lost = text.chars().filter(c -> c == 0xFFFD).count();
            long sound = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
            return lost * 20 < sound;
        }
    }

    private static String narrow(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .map(name -> name.equals("ISO-8859-1") ? "windows-1252" : name)
                .filter(GUESSED::contains)
                .findFirst()
                .orElse("windows-1256");
    }
}
