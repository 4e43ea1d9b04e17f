package org.counterclaim.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into text: by its byte order mark, else as its header says, else as the page itself says,
 * else as UTF-8 where that fits, else by a guess from its letters, since older Arabic pages are often in windows-1256
 * and do not tell.
 */
final class PageCharset {

    /** How far into a page its own word about its letters may stand, in bytes; the HTML standard has 1024. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

    /** Labels that browsers read as another charset, or that Java knows by another name (WHATWG Encoding Standard). */
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "x-cp1256", "windows-1256",
            "cp1256", "windows-1256",
            "iso-8859-9", "windows-1254",
            "utf8", "UTF-8");

    private PageCharset() {}

    static String decode(byte[] bytes, String contentType) {
        Charset charset = marked(bytes)
                .or(() -> named(DECLARED.matcher(contentType)))
                .or(() -> declared(bytes))
                .orElseGet(() -> guessed(bytes));
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        // A page whose head could be read as ASCII is not in UTF-16, whatever it says.
        return named(XML.matcher(head))
                .or(() -> named(DECLARED.matcher(head)))
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> named(Matcher label) {
        if (!label.find()) {
            return Optional.empty();
        }
        String name = label.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes);
        return Arrays.stream(detector.detectAll())
                .filter(match -> !match.getName().startsWith("UTF-"))
                .map(CharsetMatch::getName)
                .filter(PageCharset::isKnown)
                .findFirst()
                .map(name -> Charset.forName(LABELS.getOrDefault(name.toLowerCase(Locale.ROOT), name)))
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
