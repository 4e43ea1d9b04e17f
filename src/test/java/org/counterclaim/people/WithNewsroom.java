package org.counterclaim.people;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People have accounts and come by the newsroom's provider as well, through a proxy that is trusted. Nobody works on
 * imports but the tests themselves: an application more is ten seconds, and signing on has nothing to do with imports.
 */
public final class WithNewsroom implements QuarkusTestProfile {
    /** Starts the provider before the application. */
    public static final class Provider implements QuarkusTestResourceLifecycleManager {
        private @Nullable Newsroom newsroom;

        @Override
        public Map<String, String> start() {
            newsroom = Newsroom.open();
            return Map.of("counterclaim.sign-on.url", newsroom.issuer());
        }

        @Override
        public void stop() {
            if (newsroom != null) {
                newsroom.close();
            }
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new Accounts().getConfigOverrides());
        settings.put("counterclaim.sign-on.secret", "a-secret-of-the-provider-that-is-long-enough");
        settings.put("counterclaim.sign-on.roles-claim", "realm_access/roles");
        settings.put("counterclaim.sign-on.admins", "chiefs");
        settings.put("counterclaim.sign-on.editors", "desk,night-desk");
        settings.put("counterclaim.sign-on.reviewers", "checkers");
        settings.put("counterclaim.imports.workers", "0");
        settings.put("counterclaim.imports.batch", "25");
        settings.putAll(BEHIND_A_PROXY);
        return settings;
    }

    static final Map<String, String> BEHIND_A_PROXY = Map.of(
            "quarkus.http.proxy.proxy-address-forwarding", "true",
            "quarkus.http.proxy.allow-x-forwarded", "true",
            "quarkus.http.proxy.trusted-proxies", "127.0.0.1");

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Provider.class));
    }
}
