package org.counterclaim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * An address with the numbers to connect to. Its name was looked up once, and all that came of it was checked: there
 * is no second look-up that could answer otherwise.
 */
record Destination(WebAddress address, List<InetAddress> numbers) {

    /** Tries no more than a few of a name's addresses: each may take the whole time to connect. */
    private static final int MOST = 4;

    static Destination of(WebAddress address, NameLookup names, PublicAddresses allowed) {
        List<InetAddress> numbers = numbers(address, names);
        for (InetAddress number : numbers) {
            if (!allowed.contains(number)) {
                throw new NotFetched(FetchRule.NETWORK, address.host() + " (" + number.getHostAddress() + ")");
            }
        }
        return new Destination(address, numbers.subList(0, Math.min(MOST, numbers.size())));
    }

    private static List<InetAddress> numbers(WebAddress address, NameLookup names) {
        InetAddress number = address.number();
        if (number != null) {
            return List.of(number);
        }
        try {
            List<InetAddress> found = names.addressesOf(address.host());
            if (found.isEmpty()) {
                throw new NotFetched(FetchRule.NAME, address.host());
            }
            return List.copyOf(found);
        } catch (UnknownHostException e) {
            throw new NotFetched(FetchRule.NAME, address.host());
        }
    }
}
