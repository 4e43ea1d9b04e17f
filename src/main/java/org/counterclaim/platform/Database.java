package org.counterclaim.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL database that the application is to work on, with the words of a connection to it. */
public record Database(String url, String user, String password) {
    private static final int OLDEST_VERSION = 15;
    private static final int LOGIN_SECONDS = 10;

    static Database at(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new Database(url, user, password);
        }
        if (url.startsWith("postgresql:") && !url.contains("@")) {
            return new Database("jdbc:" + url, user, password);
        }
        throw new CannotStart("COUNTERCLAIM_DB_URL must look like jdbc:postgresql://host:5432/database,"
                + " with the user and the password in variables of their own");
    }

    /**
     * Checks the things that would otherwise fail late or, worse, silently.
     *
     * @throws CannotStart when the server is too old, cannot be reached, or cannot search Arabic text
     */
    void requireUsable() {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            requireVersion(number(statement, "select current_setting('server_version_num')::int / 10000"));
            requireTrigrams(statement);
        } catch (SQLException e) {
            throw new CannotStart("Cannot use the database at " + url + " as " + user + ": " + e.getMessage(), e);
        }
    }

    private void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new CannotStart("The database at " + url + " is PostgreSQL " + version + "; Counterclaim needs "
                    + OLDEST_VERSION + " or newer");
        }
    }

    private void requireTrigrams(Statement statement) throws SQLException {
        try {
            statement.execute("create extension if not exists pg_trgm");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + url + " lacks the extension pg_trgm and " + user
                            + " may not create it; run CREATE EXTENSION pg_trgm there as its owner",
                    e);
        }
        // In the C locale PostgreSQL takes no Arabic letter for a letter, and similarity search finds nothing.
        if (number(statement, "select cardinality(show_trgm('دمشق'))") == 0) {
            throw new CannotStart("The database at " + url + " does not know Arabic letters; make it anew with"
                    + " ENCODING 'UTF8' and a UTF-8 LC_CTYPE, such as C.UTF-8 or en_US.UTF-8");
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** System properties win over every other place that Quarkus reads its configuration from. */
    void handToQuarkus() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
