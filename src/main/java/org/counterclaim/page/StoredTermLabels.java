package org.counterclaim.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.counterclaim.source.Names;

/** Reads the names of terms anew when they are older than a minute: they change rarely and stand on every page. */
@ApplicationScoped
class StoredTermLabels implements TermLabels {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Read(Instant at, Map<String, Names> labels) {}

    private final DataSource database;
    private final Clock clock;
    private volatile Read read = new Read(Instant.EPOCH, Map.of());

    StoredTermLabels(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Names> of(String predicate, String term) {
        Read known = read;
        if (known.at().plus(FRESH).isBefore(clock.instant())) {
            known = new Read(clock.instant(), all());
            read = known;
        }
        return Optional.ofNullable(known.labels().get(predicate + " " + term));
    }

    private Map<String, Names> all() {
        Map<String, Names> labels = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select predicate || ' ' || code, label_ar, label_en from predicate_term");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                labels.put(rows.getString(1), new Names(rows.getString(2), rows.getString(3)));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("cannot read the vocabulary", unreadable);
        }
        return labels;
    }
}
