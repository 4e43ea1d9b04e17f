package org.counterclaim.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database for a test that needs no application around it. */
public final class TestDatabase {
    private TestDatabase() {}

    /** A new database with all migrations: a copy of one that is migrated once for all tests. */
    public static DataSource migrated() {
        String template = TestPostgres.migratedTemplate(database -> Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migrations")
                .load()
                .migrate());
        return dataSource(TestPostgres.copyOf(template));
    }

    /** A new database without any table. */
    public static DataSource empty() {
        return dataSource(TestPostgres.empty());
    }

    private static DataSource dataSource(TestPostgres database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }
}
