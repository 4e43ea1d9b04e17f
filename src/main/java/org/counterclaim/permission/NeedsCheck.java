package org.counterclaim.permission;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Holds the caller's role against what a use case needs, before a transaction begins. */
@Needs(Role.VIEWER)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class NeedsCheck {

    private final Permissions permissions;

    NeedsCheck(Permissions permissions) {
        this.permissions = permissions;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (permissions.isFromOutside()) {
            Role needed = needed(call);
            SecurityIdentity identity = permissions.identity();
            if (!identity.hasRole(needed.word())) {
                throw identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
            }
        }
        return call.proceed();
    }

    private static Role needed(InvocationContext call) {
        return call.getInterceptorBinding(Needs.class).value();
    }
}
