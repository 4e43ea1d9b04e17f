package org.counterclaim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Does a {@link DatabaseTask}, on the database of the application that runs or on one that it starts for the while. */
record DatabaseWork(DatabaseTask task) {

    static Optional<DatabaseWork> of(Settings settings) {
        return settings.task()
                .flatMap(name -> ServiceLoader.load(DatabaseTask.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(task -> task.name().equals(name))
                        .findFirst()
                        .map(DatabaseWork::new));
    }

    /**
     * Answers with the exit code.
     *
     * @param start starts the embedded database
     */
    int run(Settings settings, Function<Settings, Database> start) {
        Database database = settings.database().or(() -> running(settings)).orElseGet(() -> start.apply(settings));
        try (Connection connection = database.connect()) {
            return task.run(connection);
        } catch (SQLException e) {
            throw new CannotStart(database + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The database of an application that has the data folder open. */
    static Optional<Database> running(Settings settings) {
        Path folder = settings.dataFolder(ServerAccount.ofThisProcess());
        try {
            return DataFolder.isOpen(folder) ? EmbeddedPostgres.running(folder) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
