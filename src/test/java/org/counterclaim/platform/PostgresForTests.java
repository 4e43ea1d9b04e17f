package org.counterclaim.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives every {@code @QuarkusTest} application an empty database of its own; no test has to name it. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        TestPostgres database = TestPostgres.empty();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", EmbeddedPostgres.ROLE,
                "quarkus.datasource.password", database.rolePassword(),
                "quarkus.flyway.username", database.user(),
                "quarkus.flyway.password", database.password());
    }

    @Override
    public void stop() {}
}
