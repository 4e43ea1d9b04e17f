package org.counterclaim.platform;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on the database alone, which the program is started for instead of the application: nothing is migrated, and an
 * application that runs on the same database is not disturbed. Found as a service of Java.
 */
public interface DatabaseTask {
    /** The word by which the setting {@code counterclaim.task} calls it. */
    String name();

    /**
     * Does the work, and tells of it at the terminal.
     *
     * @return the exit code of the program
     */
    int run(Connection database) throws SQLException;
}
