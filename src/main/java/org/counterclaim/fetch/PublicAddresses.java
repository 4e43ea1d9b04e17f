package org.counterclaim.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses may be connected to: those that the registries of IANA for special purposes
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry) leave to the public,
 * and those of networks that the operator allows.
 *
 * @param allowed networks that may be fetched from although they are not public
 */
record PublicAddresses(List<Network> allowed) {

    private static final List<Network> NOT_PUBLIC = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by carriers
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the host of virtual machines at Azure, where metadata are told
            "169.254.0.0/16", // link-local; most clouds tell metadata there
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, broadcast
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    /** All that has been given out for global unicast; mapped, compatible, unique local and the rest lie outside. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final byte[] ISATAP = {0x5e, (byte) 0xfe};

    PublicAddresses {
        allowed = List.copyOf(allowed);
    }

    private static List<Network> networks(String... cidrs) {
        return Arrays.stream(cidrs).map(Network::of).toList();
    }

    boolean contains(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (NOT_PUBLIC.stream().anyMatch(network -> network.contains(address))) {
            return false;
        }
        return address instanceof Inet4Address || isPublicSix(address);
    }

    private static boolean isPublicSix(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(address)) {
            return isPublic(four(bytes, 12));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return isPublic(four(bytes, 2));
        }
        if (isIsatap(bytes)) {
            return isPublic(four(bytes, 12));
        }
        return GLOBAL_UNICAST.contains(address);
    }

    /** An interface identifier 0000:5efe or 0200:5efe before an IPv4 address (RFC 5214, section 6.1). */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && Arrays.equals(bytes, 10, 12, ISATAP, 0, 2);
    }

    private static InetAddress four(byte[] bytes, int from) {
        return Literals.address(Arrays.copyOfRange(bytes, from, from + 4));
    }
}
