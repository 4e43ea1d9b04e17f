package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.permission.Role;

/** What ends with a role: where somebody is signed in, and every link that would bring the role back. */
@ApplicationScoped
class EndOfRole {

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Invitations invitations;

    EndOfRole(Sessions sessions, ApiTokens tokens, Invitations invitations) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.invitations = invitations;
    }

    /** Whether somebody may do less than before. */
    static boolean isEnd(Person before, Role role, boolean active) {
        return !active || !role.includes(before.role());
    }

    /** Tokens do no more than their owner, so they end only with the account. */
    void follow(Person before, Role role, boolean active) {
        if (isEnd(before, role, active)) {
            sessions.closeAll(before.id());
            invitations.withdrawMadeBy(before.login());
        }
        if (!active) {
            tokens.revokeAll(before.id());
            invitations.withdrawFor(before.id());
        }
    }
}
