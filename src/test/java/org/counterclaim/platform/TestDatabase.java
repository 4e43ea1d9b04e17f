package org.counterclaim.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database for a test that needs no application around it. */
public final class TestDatabase {
    private TestDatabase() {}

    /** A new database with all migrations: a copy of one that is migrated once for all tests. */
    public static PGSimpleDataSource migrated() {
        String template = TestPostgres.migratedTemplate(database -> Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migrations")
                .placeholders(Map.of("runtime", EmbeddedPostgres.ROLE))
                .load()
                .migrate());
        return dataSource(TestPostgres.copyOf(template));
    }

    /** A migrated database as the application reaches it, without what an owner may do. */
    public static PGSimpleDataSource migratedForTheApplication() {
        PGSimpleDataSource source = migrated();
        source.setUser(EmbeddedPostgres.ROLE);
        source.setPassword(TestPostgres.rolePasswordOfAll());
        return source;
    }

    /** A new database without any table. */
    public static DataSource empty() {
        return dataSource(TestPostgres.empty());
    }

    private static PGSimpleDataSource dataSource(TestPostgres database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
