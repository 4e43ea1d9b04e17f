package org.counterclaim.detection;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.reconcile.Statement;

/**
 * Claims as read, and those that could not be. An unreadable claim fails its own question and is left out of the others,
 * so that one bad row stops one question only.
 */
record KnownClaims(Map<UUID, Statement> statements, Map<UUID, RuntimeException> unreadable) {

    Statement need(UUID question, UUID claim) {
        Statement statement = statements.get(claim);
        if (statement == null) {
            throw new UnreadableClaim(question, claim, unreadable.get(claim));
        }
        return statement;
    }

    Stream<Statement> find(UUID claim) {
        return Stream.ofNullable(statements.get(claim));
    }
}
