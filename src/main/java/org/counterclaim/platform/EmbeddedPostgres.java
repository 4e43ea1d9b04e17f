package org.counterclaim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of our own, in a data folder, reached through loopback with a random password. It survives the
 * death of this process and is then found and replaced by the next start; if it dies itself, it is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The owner of the application's databases, no superuser; and the name of the first of them. */
    public static final String NAME = "counterclaim";

    /** The role that the application works as. */
    public static final String ROLE = "counterclaim_runtime";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(10);
    private static final int SHORT_LIVES_ALLOWED = 3;

    private final PostgresCluster cluster;
    private final int port;
    private final String password;
    private final String rolePassword = DataFolder.randomPassword();
    private final Runnable whenLost;
    private volatile boolean closing;

    /** What a crash of the machine may cost. */
    public enum Durability {
        /** Nothing that was acknowledged. */
        SAFE,
        /** Everything: for tests. */
        NONE
    }

    private EmbeddedPostgres(PostgresCluster cluster, int port, String password, Runnable whenLost) {
        this.cluster = cluster;
        this.whenLost = whenLost;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server of this folder, making it first when there is none.
     *
     * @param cache where the unpacked programs are kept between starts
     * @param whenLost run when the server has died and cannot be brought back
     * @throws CannotStart when the server does not come up; its words are in {@code postgres.log} in the folder
     */
    public static EmbeddedPostgres start(DataFolder folder, Path cache, Durability durability, Runnable whenLost) {
        try {
            PostgresPrograms programs =
                    new PostgresPrograms(PostgresBinaries.unpackedIn(cache), ServerAccount.ofThisProcess());
            PostgresCluster cluster = new PostgresCluster(folder.path(), programs, durability);
            cluster.create(folder.secret("password"));
            EmbeddedPostgres server = new EmbeddedPostgres(cluster, freePort(), folder.secret("password"), whenLost);
            server.launch();
            server.createRoles();
            server.createDatabase(NAME);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new CannotStart("The embedded PostgreSQL refuses us: " + e.getMessage(), e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void launch() throws IOException {
        ProcessHandle server = cluster.start(port);
        Thread.ofVirtual().name("postgres-watch").start(() -> keepAlive(server));
    }

    private void keepAlive(ProcessHandle first) {
        ProcessHandle server = first;
        int shortLives = 0;
        while (shortLives <= SHORT_LIVES_ALLOWED) {
            long start = System.nanoTime();
            server.onExit().join();
            shortLives = System.nanoTime() - start < SHORT_LIFE.toNanos() ? shortLives + 1 : 0;
            synchronized (this) {
                if (closing) {
                    return;
                }
                LOG.warn("PostgreSQL has died; starting it again");
                try {
                    server = cluster.start(port);
                } catch (IOException | CannotStart e) {
                    LOG.error("PostgreSQL does not start again", e);
                    whenLost.run();
                    return;
                }
            }
        }
        LOG.error("PostgreSQL keeps dying; its words are in postgres.log beside its data");
        whenLost.run();
    }

    /** A database of this server. */
    public Database database(String name) {
        return new Database(jdbcUrl(name), new Database.Role(ROLE, rolePassword), new Database.Role(NAME, password));
    }

    private String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The first database of the server that another process runs on this folder, as its owner reaches it. */
    static Optional<Database> running(Path folder) throws IOException {
        Path data = folder.toRealPath().resolve("postgres");
        Optional<Integer> port = Postmaster.portRecordedIn(data);
        if (port.isEmpty()) {
            return Optional.empty();
        }
        Database.Role owner = new Database.Role(
                NAME, Files.readString(DataFolder.passwordFile(folder)).strip());
        return Optional.of(new Database(jdbcUrl(port.get(), NAME), owner, owner));
    }

    private void createRoles() throws SQLException {
        try (Connection connection = connectAsSuperuser()) {
            createRole(connection, NAME);
            createRole(connection, ROLE);
            // The passwords are our own, of letters, digits, - and _; the statement takes no parameters.
            execute(connection, "alter role " + NAME + " password '" + password + "'");
            execute(connection, "alter role " + ROLE + " password '" + rolePassword + "'");
        }
    }

    private static void createRole(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login");
        }
    }

    /** Makes the database, empty and owned by {@link #NAME}, unless it exists. */
    public void createDatabase(String database) throws SQLException {
        createDatabase(database, "template0");
    }

    void createDatabase(String database, String template) throws SQLException {
        try (Connection connection = connectAsSuperuser()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + NAME + " template " + template);
            }
        }
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), PostgresCluster.SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Stops the server and keeps its data. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            try {
                cluster.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
