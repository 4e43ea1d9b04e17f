package org.counterclaim.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.CannotStart;
import org.counterclaim.platform.Welcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first administrator in. There is no default password: a link that may be used once is shown at the
 * terminal, or the environment gives automation the token of an administrator.
 */
@ApplicationScoped
class FirstAdministrator implements Welcome {

    private static final int SHORTEST_TOKEN = 20;
    private static final String AUTOMATION = "automation";

    private final PeopleSettings settings;
    private final People people;
    private final Invitations invitations;
    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final Optional<String> token;

    FirstAdministrator(
            PeopleSettings settings,
            People people,
            Invitations invitations,
            ApiTokens tokens,
            AuditTrail audit,
            @ConfigProperty(name = "counterclaim.bootstrap.token") Optional<String> token) {
        this.settings = settings;
        this.people = people;
        this.invitations = invitations;
        this.tokens = tokens;
        this.audit = audit;
        this.token = token;
    }

    /** Before the first request, so that no other can come first. */
    @Transactional
    void automate(@Observes StartupEvent start) {
        if (settings.accounts() && token.isPresent() && !people.anybody()) {
            automate(token.get());
        }
    }

    @Override
    @Transactional
    public Optional<String> path() {
        if (!settings.accounts() || people.anyAdmin()) {
            return Optional.empty();
        }
        invitations.withdrawMadeBy(CurrentPerson.MACHINE);
        Secret secret = Secret.random("");
        invitations.add(null, Role.ADMIN, "", CurrentPerson.MACHINE, secret);
        return Optional.of("/welcome/" + secret.text());
    }

    private void automate(String given) {
        if (given.length() < SHORTEST_TOKEN) {
            throw new CannotStart("COUNTERCLAIM_BOOTSTRAP_TOKEN must have at least " + SHORTEST_TOKEN + " characters");
        }
        Person person = people.add(AUTOMATION, "Automation", Role.ADMIN, null);
        tokens.add(person.id(), "COUNTERCLAIM_BOOTSTRAP_TOKEN", Role.ADMIN, null, Secret.of(given));
        audit.append(CurrentPerson.MACHINE, "person.joined", "person", person.id(), null, person);
    }
}
