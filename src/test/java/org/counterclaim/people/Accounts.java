package org.counterclaim.people;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** People have accounts, and automation has the token of an administrator. */
public final class Accounts implements QuarkusTestProfile {

    public static final String TOKEN = "a-token-for-tests-that-is-long-enough";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("counterclaim.people.accounts", "true", "counterclaim.bootstrap.token", TOKEN);
    }
}
