package org.counterclaim.people;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Sends who comes to {@code /sign-on} to the newsroom's provider and takes who comes back, and does so nowhere else:
 * everywhere else sessions and tokens are our own. The provider is first asked when somebody needs it.
 */
@ApplicationScoped
class SignOnTenant implements TenantConfigResolver {

    static final String PATH = "/sign-on";

    private final boolean accounts;
    private final @Nullable OidcTenantConfig config;

    SignOnTenant(PeopleSettings people, SignOnSettings settings) {
        this.accounts = people.accounts();
        this.config = settings.url().map(url -> config(url, settings)).orElse(null);
    }

    private static OidcTenantConfig config(String url, SignOnSettings settings) {
        OidcTenantConfigBuilder config = OidcTenantConfig.authServerUrl(url)
                .tenantId("sign-on")
                .clientId(settings.client())
                .applicationType(ApplicationType.WEB_APP)
                .authentication()
                .redirectPath(PATH)
                .restorePathAfterRedirect(false)
                .scopes("profile", "email")
                .pkceRequired()
                .nonceRequired()
                .cookiePath(PATH)
                .end();
        settings.secret().ifPresent(config::credentials);
        return config.build();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        boolean isAsked = accounts && config != null && request.normalizedPath().equals(PATH);
        return isAsked ? Uni.createFrom().item(config) : Uni.createFrom().nullItem();
    }
}
