package org.counterclaim.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.counterclaim.platform.DatabaseTask;
import org.jspecify.annotations.Nullable;

/** {@code ./counterclaim verify-audit}: looks for rows of the trail that were changed, taken out or put in. */
public final class VerifyAudit implements DatabaseTask {

    @Override
    public String name() {
        return "verify-audit";
    }

    /**
     * {@inheritDoc}
     *
     * <p>The setting {@code counterclaim.audit.from} is the hash of a row to begin after, {@code counterclaim.audit.anchor}
     * that of a row that must be there however far the check goes.
     */
    @Override
    public int run(Connection database) throws SQLException {
        Chain chain = new Chain(database);
        String anchor = hash("counterclaim.audit.anchor");
        Chain.Outcome outcome = chain.follow(hash("counterclaim.audit.from"));
        if (outcome.fault() == null && anchor != null && chain.find(anchor).isEmpty()) {
            System.err.println(
                    "No row has the hash " + anchor + ": the trail is whole, but not the one that it was of");
            return 1;
        }
        if (outcome.fault() != null) {
            System.err.println(outcome.fault());
            return 1;
        }
        System.out.println("The audit trail is whole up to row "
                + outcome.last().seq() + ", its head:\n" + outcome.last().hash());
        return 0;
    }

    private static @Nullable String hash(String setting) {
        String given = System.getProperty(setting, "").strip().toLowerCase(Locale.ROOT);
        return given.isEmpty() ? null : given;
    }
}
