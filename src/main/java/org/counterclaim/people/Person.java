package org.counterclaim.people;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.permission.Role;

/**
 * Somebody with an account.
 *
 * @param login what is typed to sign in, in small letters; in the audit trail it names who did something
 * @param active whether the person may sign in; who left is switched off, not deleted, so that the trail keeps its names
 * @param signOn whether the newsroom's sign-on vouches for the person
 * @param version for {@code If-Match}
 */
public record Person(
        UUID id,
        int version,
        String login,
        String name,
        Role role,
        boolean active,
        boolean signOn,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {}
