package org.counterclaim.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The trail as a chain of SHA-256 sums: each row's is taken over that of the row before, in hexadecimal digits, and the
 * row's own words as a JSON array. The sums are computed here, since whoever changes rows can change what the database
 * computes.
 */
final class Chain {

    private static final int CHUNK = 2000;
    private static final HexFormat HEX = HexFormat.of();
    private static final Link BEFORE_ALL = new Link(0, "00".repeat(32));

    private static final String ROWS = """
            select seq, hash,
                   jsonb_build_array(seq, id, (extract(epoch from at) * 1000000)::bigint, actor, token, address, agent,
                                     request, action, entity, entity_id, before, after)::text
            from audit where seq > ? order by seq limit %d""".formatted(CHUNK);

    /** In one statement, so that both are of the same moment. */
    private static final String END =
            "select audit_head.seq, audit_head.hash, (select coalesce(max(seq), 0) from audit) from audit_head";

    private final Connection database;

    Chain(Connection database) {
        this.database = database;
    }

    /** A row of the chain: its number, from 1 on, and its sum in hexadecimal digits. */
    record Link(long seq, String hash) {}

    /**
     * What came of following the chain.
     *
     * @param last the last row that is right
     * @param fault what is wrong with the row after it, for a person; null when the whole chain is right
     */
    record Outcome(Link last, @Nullable String fault) {}

    /**
     * Follows the chain to its end, while others may add to it.
     *
     * @param from the sum of the row to begin after; null begins with the first row
     */
    Outcome follow(@Nullable String from) throws SQLException {
        Optional<Link> start = from == null ? Optional.of(BEFORE_ALL) : find(from);
        if (start.isEmpty()) {
            return new Outcome(
                    BEFORE_ALL,
                    "No row has the hash " + from + ": the row that had it, or one before, was"
                            + " changed or is missing");
        }
        Outcome outcome = rows(start.get());
        while (outcome.fault() == null) {
            End end = end();
            String fault = end.fault(outcome.last());
            if (fault != null) {
                return new Outcome(outcome.last(), fault);
            }
            if (end.head().seq() == outcome.last().seq()) {
                return outcome;
            }
            // Others have added to it in the meantime.
            outcome = rows(outcome.last());
        }
        return outcome;
    }

    /** The row with a sum; empty where there is none. */
    Optional<Link> find(String hash) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select seq from audit where encode(hash, 'hex') = ?")) {
            query.setString(1, hash);
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(new Link(row.getLong(1), hash)) : Optional.empty();
        }
    }

    private Outcome rows(Link before) throws SQLException {
        Outcome outcome = new Outcome(before, null);
        long known;
        do {
            known = outcome.last().seq();
            outcome = chunk(outcome.last());
        } while (outcome.fault() == null && outcome.last().seq() > known);
        return outcome;
    }

    private Outcome chunk(Link before) throws SQLException {
        Link last = before;
        try (PreparedStatement query = database.prepareStatement(ROWS)) {
            query.setLong(1, before.seq());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                long seq = rows.getLong(1);
                if (seq != last.seq() + 1) {
                    return new Outcome(last, "Row " + (last.seq() + 1) + " is missing");
                }
                Link next = new Link(seq, sum(last.hash(), rows.getString(3)));
                if (!next.hash().equals(HEX.formatHex(rows.getBytes(2)))) {
                    return new Outcome(last, "Row " + seq + " was changed, or does not follow the row before it");
                }
                last = next;
            }
        }
        return new Outcome(last, null);
    }

    /** Where the chain should end, and the number of the last row there is. */
    private record End(Link head, long present) {

        @Nullable String fault(Link last) {
            if (head.seq() > present) {
                return "Row " + (present + 1) + " is missing, and all after it up to row " + head.seq();
            }
            if (head.seq() < present) {
                return "Row " + (head.seq() + 1) + " was put in past the head of the trail";
            }
            boolean isElsewhere = head.seq() == last.seq() && !head.equals(last);
            return isElsewhere ? "Row " + last.seq() + " was changed, and made to follow the row before it" : null;
        }
    }

    private End end() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(END)) {
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new SQLException("the head of the audit trail is missing");
            }
            return new End(new Link(row.getLong(1), HEX.formatHex(row.getBytes(2))), row.getLong(3));
        }
    }

    static String sum(String before, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HEX.formatHex(digest.digest((before + words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
