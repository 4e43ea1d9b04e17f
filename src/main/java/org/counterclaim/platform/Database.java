package org.counterclaim.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL database that the application is to work on.
 *
 * @param role as which the application works
 * @param owner as which the schema is changed; the same role where the operator named one only, who then could change
 *     the audit trail as well
 */
public record Database(String url, Role role, Role owner) {
    private static final int OLDEST_VERSION = 15;
    private static final int LOGIN_SECONDS = 10;

    /** With what one signs in to the database. */
    public record Role(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Database at(String url, Role role, Role owner) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new Database(url, role, owner);
        }
        if (url.startsWith("postgresql:") && !url.contains("@")) {
            return new Database("jdbc:" + url, role, owner);
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
        try (Connection connection = connect(owner);
                Statement statement = connection.createStatement()) {
            requireVersion(number(statement, "select current_setting('server_version_num')::int / 10000"));
            requireTrigrams(statement);
            if (!worksAsOwner()) {
                requireRole(connection);
            }
        } catch (SQLException e) {
            throw unusable(owner, e);
        }
        try (Connection connection = connect(role)) {
            connection.isValid(LOGIN_SECONDS);
        } catch (SQLException e) {
            throw unusable(role, e);
        }
    }

    /** Whether nothing but the triggers keeps the application from changing the audit trail. */
    boolean worksAsOwner() {
        return role.name().equals(owner.name());
    }

    /** As the role that the application works as. */
    public Connection connect() throws SQLException {
        return connect(role);
    }

    private Connection connect(Role as) throws SQLException {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        return DriverManager.getConnection(url, as.name(), as.password());
    }

    private CannotStart unusable(Role as, SQLException e) {
        return new CannotStart("Cannot use the database at " + url + " as " + as.name() + ": " + e.getMessage(), e);
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
                    "The database at " + url + " lacks the extension pg_trgm and " + owner.name()
                            + " may not create it; run CREATE EXTENSION pg_trgm there as its owner",
                    e);
        }
        // In the C locale PostgreSQL takes no Arabic letter for a letter, and similarity search finds nothing.
        if (number(statement, "select cardinality(show_trgm('دمشق'))") == 0) {
            throw new CannotStart("The database at " + url + " does not know Arabic letters; make it anew with"
                    + " ENCODING 'UTF8' and a UTF-8 LC_CTYPE, such as C.UTF-8 or en_US.UTF-8");
        }
    }

    /** Makes the role that the application works as, where it is missing and the owner may. */
    private void requireRole(Connection connection) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            known.setString(1, role.name());
            if (known.executeQuery().next()) {
                return;
            }
        }
        try (PreparedStatement words =
                        connection.prepareStatement("select format('create role %I login password %L', ?, ?)");
                Statement creation = connection.createStatement()) {
            words.setString(1, role.name());
            words.setString(2, role.password());
            ResultSet row = words.executeQuery();
            row.next();
            creation.execute(row.getString(1));
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + url + " has no role " + role.name() + " and " + owner.name()
                            + " may not create it; run CREATE ROLE " + role.name() + " LOGIN PASSWORD '...' there",
                    e);
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
        System.setProperty("quarkus.datasource.username", role.name());
        System.setProperty("quarkus.datasource.password", role.password());
        System.setProperty("quarkus.flyway.username", owner.name());
        System.setProperty("quarkus.flyway.password", owner.password());
    }

    @Override
    public String toString() {
        return url + " as " + role.name();
    }
}
