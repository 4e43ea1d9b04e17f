package org.counterclaim.platform;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the server listens, and so who can reach it. */
@Singleton
public final class ListeningAddress {
    private static final String THIS_MACHINE = "127.0.0.1";

    private final String host;

    ListeningAddress(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    /** Whether nobody but this machine reaches it, unless a proxy here hands requests on. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** As a person at this machine types it, where it listens on all addresses too. */
    String url(int port) {
        return "http://" + (isEverywhere() ? THIS_MACHINE : host) + ":" + port;
    }

    private boolean isEverywhere() {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return host;
    }
}
