package org.counterclaim.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.counterclaim.permission.Role;

/** Nothing is answered to strangers but what the settings open; what changes anything needs a role besides. */
@ApplicationScoped
class Readers implements HttpSecurityPolicy {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** For those who keep the server, however open its reports are. */
    private static final String METRICS = "/q/metrics";

    private final PeopleSettings settings;

    Readers(PeopleSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        boolean open = settings.openReading()
                && READING.contains(request.request().method())
                && !request.normalizedPath().startsWith(METRICS);
        if (!settings.accounts() || open) {
            return CheckResult.permit();
        }
        return identity.map(known -> known.hasRole(Role.VIEWER.word()) ? CheckResult.PERMIT : CheckResult.DENY);
    }
}
