package org.counterclaim.fetch;

import com.ibm.icu.text.IDNA;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web that was taken apart once, so that what is checked is what is connected to.
 *
 * @param uri in ASCII, without user info and fragment
 * @param host a name in lower case and ASCII, or a number in its plain spelling
 * @param number the address itself where the host is a number
 * @param port 0 to 65535, the scheme's own where none is named
 */
public record WebAddress(URI uri, String host, @Nullable InetAddress number, int port) {

    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?://(?<authority>[^/?#]*)(?<path>[^?#]*)(?<query>\\?[^#]*)?)?.*",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]]*]|[^\\[\\]:]*)(?::(\\d{0,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,254}$)[a-z0-9_]([a-z0-9_-]{0,62})(\\.[a-z0-9_][a-z0-9_-]{0,62})*\\.?");
    private static final IDNA NAMES =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /**
     * Reads an address as people and servers write it: letters of any script, spaces and odd spellings of numbers.
     *
     * @throws NotFetched when it is no address, not of http or https, or names a user
     */
    public static WebAddress of(String text) {
        String tidy = text.strip();
        var parts = PARTS.matcher(tidy);
        if (tidy.length() > LONGEST || hasControls(tidy) || !parts.matches()) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(tidy));
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new NotFetched(FetchRule.SCHEME, shortened(tidy));
        }
        String authority = parts.group("authority");
        if (authority == null || authority.isEmpty()) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(tidy));
        }
        if (authority.indexOf('@') >= 0) {
            throw new NotFetched(FetchRule.USER_INFO, authority.substring(authority.lastIndexOf('@') + 1));
        }
        return assembled(scheme, authority, parts.group("path"), parts.group("query"), tidy);
    }

    private static WebAddress assembled(
            String scheme, String authority, String path, @Nullable String query, String whole) {
        var split = AUTHORITY.matcher(authority);
        if (!split.matches()) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(whole));
        }
        String written = split.group(1);
        InetAddress number = number(written).orElse(null);
        String host = number == null ? name(written, whole) : plain(number);
        int own = scheme.equals("https") ? 443 : 80;
        int port = split.group(2) == null || split.group(2).isEmpty() ? own : Integer.parseInt(split.group(2));
        String rest = encoded(path.isEmpty() ? "/" : path) + (query == null ? "" : encoded(query));
        try {
            URI uri = new URI(scheme + "://" + host + (port == own ? "" : ":" + port) + rest).normalize();
            return new WebAddress(uri, host, number, port);
        } catch (URISyntaxException e) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(whole));
        }
    }

    private static Optional<InetAddress> number(String written) {
        if (written.startsWith("[")) {
            return Optional.of(Literals.six(written.substring(1, written.length() - 1))
                    .orElseThrow(() -> new NotFetched(FetchRule.ADDRESS, written)));
        }
        String ascii = ascii(written);
        if (!Literals.meansNumber(ascii)) {
            return Optional.empty();
        }
        return Optional.of(Literals.four(ascii).orElseThrow(() -> new NotFetched(FetchRule.ADDRESS, written)));
    }

    private static String plain(InetAddress number) {
        String digits = number.getHostAddress();
        return digits.contains(":") ? "[" + digits + "]" : digits;
    }

    private static String name(String written, String whole) {
        String ascii = ascii(written);
        if (!NAME.matcher(ascii).matches()) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(whole));
        }
        return ascii;
    }

    /** As name servers know it (UTS 46); what cannot be a name comes back as it is, to be refused. */
    private static String ascii(String written) {
        IDNA.Info found = new IDNA.Info();
        String ascii = NAMES.nameToASCII(written, new StringBuilder(), found).toString();
        return ascii.toLowerCase(Locale.ROOT);
    }

    /** Percent-encodes what RFC 3986 does not let stand in a path or a query. */
    private static String encoded(String part) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = part.replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean escape = c == '%' && (i + 2 >= bytes.length || !isHex(bytes[i + 1]) || !isHex(bytes[i + 2]));
            if (c <= ' ' || c >= 0x7F || escape || "\"<>^`{|}[]".indexOf(c) >= 0) {
                encoded.append('%').append("%02X".formatted((int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\');
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /** The address that a server's answer points to. */
    WebAddress redirectedTo(String location) {
        String target = location.strip();
        if (PARTS.matcher(target).matches()) {
            return of(target);
        }
        if (target.startsWith("//")) {
            return of(uri.getScheme() + ":" + target);
        }
        int fragment = target.indexOf('#');
        String bare = fragment < 0 ? target : target.substring(0, fragment);
        try {
            return of(uri.resolve(new URI(encoded(bare))).toString());
        } catch (URISyntaxException e) {
            throw new NotFetched(FetchRule.ADDRESS, shortened(location));
        }
    }

    /** Scheme, host and port, which share one robots.txt. */
    String origin() {
        return uri.getScheme() + "://" + host + ":" + port;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
