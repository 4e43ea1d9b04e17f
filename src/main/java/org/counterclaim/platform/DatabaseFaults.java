package org.counterclaim.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an error says of the database, by the states that PostgreSQL gives (Appendix A of its manual). */
public final class DatabaseFaults {

    private static final String QUERY_CANCELED = "57014";

    /** Connections, transactions broken off, resources, an operator at work, the system itself. */
    private static final Set<String> OF_THE_SERVER = Set.of("08", "40", "53", "57", "58");

    private DatabaseFaults() {}

    /** Whether a query was stopped because it took too long: asked again, it takes as long. */
    public static boolean isStoppedQuery(@Nullable Throwable error) {
        return state(error).filter(QUERY_CANCELED::equals).isPresent();
    }

    /** Whether the error is the server's or the connection's, says nothing about what was asked, and may be gone soon. */
    public static boolean isPassing(@Nullable Throwable error) {
        return state(error)
                .filter(state -> !state.equals(QUERY_CANCELED))
                .filter(state -> state.length() > 1 && OF_THE_SERVER.contains(state.substring(0, 2)))
                .isPresent();
    }

    private static Optional<String> state(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
