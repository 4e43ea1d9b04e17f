package org.counterclaim.fetch;

import java.net.InetAddress;
import java.util.Arrays;

/** A range of addresses as CIDR writes it, such as {@code 10.0.0.0/8} or {@code fd00::/8}. */
public final class Network {

    private final byte[] base;
    private final int bits;

    private Network(byte[] base, int bits) {
        this.base = base;
        this.bits = bits;
    }

    /**
     * Reads a network; one address alone counts as a network of one.
     *
     * @throws IllegalArgumentException when it is no network
     */
    public static Network of(String cidr) {
        String text = cidr.strip();
        int slash = text.indexOf('/');
        byte[] address = Literals.strict(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException("\"" + cidr + "\" is no network such as 10.0.0.0/8"))
                .getAddress();
        int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("\"" + cidr + "\" has a prefix that is too long");
        }
        return new Network(address, bits);
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == base.length && sharesBits(bytes);
    }

    private boolean sharesBits(byte[] bytes) {
        int whole = bits / 8;
        if (!Arrays.equals(bytes, 0, whole, base, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || ((bytes[whole] ^ base[whole]) & 0xFF) >>> (8 - rest) == 0;
    }

    @Override
    public String toString() {
        return Literals.address(base).getHostAddress() + "/" + bits;
    }
}
