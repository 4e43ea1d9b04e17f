package org.counterclaim.model;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.people.Accounts;
import org.jspecify.annotations.Nullable;

/** People have accounts, there is a language model, and a sign-on that nobody answers for. */
public final class WithModel implements QuarkusTestProfile {
    /** Starts the model's endpoint before the application. */
    public static final class Stub implements QuarkusTestResourceLifecycleManager {
        private @Nullable StubModel stub;

        @Override
        public Map<String, String> start() {
            stub = new StubModel();
            return Map.of(
                    "counterclaim.model.url", stub.url().toString(),
                    "counterclaim.model.name", "stub",
                    "counterclaim.model.timeout", "700ms",
                    "counterclaim.model.attempts", "3",
                    "counterclaim.model.pause", "20ms",
                    "counterclaim.model.poll", "50ms",
                    "counterclaim.model.at-once", "3",
                    "counterclaim.model.max-claims", "10");
        }

        @Override
        public void stop() {
            if (stub != null) {
                stub.close();
            }
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new Accounts().getConfigOverrides());
        settings.put("counterclaim.sign-on.url", "http://127.0.0.1:9");
        // What a test says is running must not be taken up.
        settings.put("counterclaim.imports.poll", "1h");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Stub.class));
    }
}
