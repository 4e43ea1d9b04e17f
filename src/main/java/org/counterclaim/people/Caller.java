package org.counterclaim.people;

import java.util.UUID;
import org.counterclaim.permission.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who a request comes from, and by what.
 *
 * @param role what may be done: that of the person, or the lesser one of a token
 * @param session the sum of the session's secret in hexadecimal digits; null for a token
 * @param token null for a session
 */
record Caller(
        UUID person,
        String login,
        Role role,
        @Nullable String session,
        @Nullable UUID token) {}
