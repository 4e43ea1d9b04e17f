package org.counterclaim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses written as numbers, without ever asking a name server. In the host of a URL a number has many
 * spellings ({@code 127.1}, {@code 2130706433}, {@code 0x7f.0.0.1}, {@code 0177.0.0.1}); they are read as the URL
 * Standard of the WHATWG has browsers read them.
 */
final class Literals {

    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private Literals() {}

    /** An address in its plain spelling. */
    static Optional<InetAddress> strict(String text) {
        if (SIX.matcher(text).matches()) {
            return six(text);
        }
        return DOTTED.matcher(text).matches() ? four(text) : Optional.empty();
    }

    /** An IPv6 address without its brackets; a zone is no part of it. */
    static Optional<InetAddress> six(String text) {
        if (!SIX.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // With a colon in it the JDK reads a literal or fails; it looks nothing up.
            return Optional.of(InetAddress.getByName("[" + text + "]"));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether a host means a number and not a name: its last label is one. */
    static boolean meansNumber(String host) {
        String[] labels = labels(host);
        return NUMBER.matcher(labels[labels.length - 1]).matches();
    }

    /** The IPv4 address that a host means; empty when its numbers make none. */
    static Optional<InetAddress> four(String host) {
        String[] labels = labels(host);
        if (labels.length > 4) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean last = i == labels.length - 1;
            Long part = number(labels[i]);
            long limit = last ? 1L << (8 * (5 - labels.length)) : 256;
            if (part == null || part >= limit) {
                return Optional.empty();
            }
            value = last ? (value << (8 * (5 - labels.length))) | part : (value << 8) | part;
        }
        return Optional.of(
                address(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value}));
    }

    private static String[] labels(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return bare.split("\\.", -1);
    }

    private static @Nullable Long number(String label) {
        if (label.length() > 20 || !NUMBER.matcher(label).matches()) {
            return null;
        }
        try {
            if (label.length() > 1 && (label.startsWith("0x") || label.startsWith("0X"))) {
                return label.length() == 2 ? 0L : Long.parseLong(label.substring(2), 16);
            }
            boolean octal = label.length() > 1 && label.startsWith("0");
            return Long.parseLong(label, octal ? 8 : 10);
        } catch (NumberFormatException tooLongOrNoOctal) {
            return null;
        }
    }

    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes", e);
        }
    }
}
