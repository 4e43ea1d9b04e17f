package org.counterclaim.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the newsroom's sign-on says of somebody.
 *
 * @param issuer with {@code subject}, who it is, for ever
 * @param login as wished for, in small letters
 * @param groups as the provider names them
 */
record Vouched(String issuer, String subject, String login, String name, Set<String> groups) {

    private static final Pattern SLASH = Pattern.compile("/");

    /** Out of the claims of an ID token that was checked. */
    static Vouched of(JsonNode claims, SignOnSettings settings) {
        String login =
                claims.path(settings.loginClaim()).asText(claims.path("email").asText(""));
        return new Vouched(
                claims.path("iss").asText(),
                claims.path("sub").asText(),
                SignIn.tidy(login),
                claims.path("name").asText(login),
                groups(claims, settings.rolesClaim()));
    }

    private static Set<String> groups(JsonNode claims, String path) {
        JsonNode found = claims;
        for (String step : SLASH.split(path, -1)) {
            found = found.path(step);
        }
        Set<String> groups = new TreeSet<>();
        if (found.isTextual()) {
            groups.add(found.asText());
        }
        found.forEach(group -> groups.add(group.asText()));
        return groups;
    }
}
