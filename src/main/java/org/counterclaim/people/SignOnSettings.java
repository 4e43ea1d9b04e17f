package org.counterclaim.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.permission.Role;

/** The newsroom's own sign-on, a provider of OpenID Connect. Without an address there is none. */
@ConfigMapping(prefix = "counterclaim.sign-on")
public interface SignOnSettings {

    /** The issuer, below which {@code /.well-known/openid-configuration} stands. */
    Optional<String> url();

    /** What the provider knows this installation as. */
    @WithDefault("counterclaim")
    String client();

    /** What the provider gave this installation, from the environment; 32 characters or more also seal its cookies. */
    Optional<String> secret();

    /** The claim of the ID token that people's logins are made of here. */
    @WithDefault("preferred_username")
    String loginClaim();

    /** The claim that tells groups; parts of a path to one inside others are parted by slashes. */
    @WithDefault("groups")
    String rolesClaim();

    /** The groups of administrators. */
    Optional<Set<String>> admins();

    /** The groups of editors. */
    Optional<Set<String>> editors();

    /** The groups of reviewers. */
    Optional<Set<String>> reviewers();

    /** The groups of viewers. */
    Optional<Set<String>> viewers();

    /** The role of those who are in no group; they are kept out where it is left out. */
    @WithName("others")
    Optional<Role> others();

    default boolean isOn() {
        return url().isPresent();
    }
}
