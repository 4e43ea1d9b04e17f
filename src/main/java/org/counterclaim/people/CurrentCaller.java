package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.counterclaim.permission.Permissions;

/** Who asks for what is being done. */
@ApplicationScoped
class CurrentCaller {

    static final String ATTRIBUTE = "counterclaim.caller";

    private final Permissions permissions;

    CurrentCaller(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The person that signed in or whose token was sent; empty for nobody, and where people have no accounts. */
    Optional<Caller> caller() {
        return permissions.isFromOutside()
                ? Optional.ofNullable(permissions.identity().getAttribute(ATTRIBUTE))
                : Optional.empty();
    }

    /** Whether somebody asks who has not signed in. */
    boolean isStranger() {
        return permissions.isFromOutside() && permissions.identity().isAnonymous();
    }
}
