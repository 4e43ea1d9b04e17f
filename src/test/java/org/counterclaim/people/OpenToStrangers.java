package org.counterclaim.people;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A server that is read by strangers, through a proxy that is trusted: nobody asks for much in a minute, and nobody
 * closes a conflict alone.
 */
public final class OpenToStrangers implements QuarkusTestProfile {
    /** Of one token or session; what the tests of one person ask is less. */
    public static final int REQUESTS = 100;

    /** From one address; what all tests ask from their own is less. */
    public static final int ADDRESS_REQUESTS = 700;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new Accounts().getConfigOverrides());
        settings.put("counterclaim.people.open-reading", "true");
        settings.put("counterclaim.review.second-person", "true");
        settings.put("counterclaim.limits.requests", String.valueOf(REQUESTS));
        settings.put("counterclaim.limits.address-requests", String.valueOf(ADDRESS_REQUESTS));
        settings.putAll(WithNewsroom.BEHIND_A_PROXY);
        return settings;
    }
}
