package org.counterclaim.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.people.Accounts;

/** Few requests a minute, and short queries. */
public final class Sparing implements QuarkusTestProfile {

    static final int REQUESTS = 20;
    static final int ADDRESS_REQUESTS = 60;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new Accounts().getConfigOverrides());
        settings.put("counterclaim.limits.requests", String.valueOf(REQUESTS));
        settings.put("counterclaim.limits.address-requests", String.valueOf(ADDRESS_REQUESTS));
        settings.put("counterclaim.query-time", "3s");
        return settings;
    }
}
