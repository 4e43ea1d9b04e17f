package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the claims of an event stand in its active conflicts; of several conflicts the strongest counts. */
@ApplicationScoped
class Standings {
    private final DataSource database;

    Standings(DataSource database) {
        this.database = database;
    }

    Map<UUID, Standing> ofEvent(UUID event) {
        Map<UUID, Standing> standings = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select distinct on (held.claim_id) held.claim_id, conflict.id, held.first_ordinal
                        from question
                        join conflict on conflict.question_id = question.id and conflict.active
                        join position_claim held on held.conflict_id = conflict.id and held.sole
                        where question.event_id = ?
                        order by held.claim_id, conflict.score desc, conflict.id""")) {
            query.setObject(1, event);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID claim = rows.getObject(1, UUID.class);
                    standings.put(claim, new Standing(claim, rows.getObject(2, UUID.class), rows.getInt(3)));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("cannot read the conflicts of an event", unreadable);
        }
        return standings;
    }
}
