package org.counterclaim.people;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import java.util.Optional;
import org.counterclaim.permission.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is shown to.
 *
 * @param login null for nobody, and where people have no accounts
 * @param role null for nobody, and where people have no accounts
 */
public record Who(@Nullable String login, @Nullable Role role, boolean isStranger) {

    /** Whether people have no accounts, so that whoever looks may do everything. */
    public boolean isOnlyPerson() {
        return login == null && !isStranger;
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    /** Whether what only administrators read is read by whoever looks. */
    public boolean mayReadTrail() {
        return isAdmin() || isOnlyPerson();
    }

    /** Whether whoever looks may do what editors do. */
    public boolean mayEdit() {
        return isOnlyPerson() || (role != null && role.includes(Role.EDITOR));
    }

    /** Whether the newsroom has a sign-on of its own. */
    public boolean hasSignOn() {
        return Arc.container().instance(SignOnSettings.class).get().isOn();
    }

    @TemplateGlobal
    static Who who() {
        CurrentCaller caller = Arc.container().instance(CurrentCaller.class).get();
        Optional<Caller> known = caller.caller();
        return new Who(
                known.map(Caller::login).orElse(null), known.map(Caller::role).orElse(null), caller.isStranger());
    }
}
