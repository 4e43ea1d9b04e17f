package org.counterclaim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks which addresses a name has. */
@FunctionalInterface
public interface NameLookup {

    /** At least one address. */
    List<InetAddress> addressesOf(String name) throws UnknownHostException;
}
