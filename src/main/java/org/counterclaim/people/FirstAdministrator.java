package org.counterclaim.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Welcome;

/**
 * Lets the first administrator in. There is no default password: a link that may be used once is shown at the
 * terminal, or the environment gives automation the token of an administrator.
 */
@ApplicationScoped
class FirstAdministrator implements Welcome {

    private static final String AUTOMATION = "automation";

    private final PeopleSettings settings;
    private final People people;
    private final Invitations invitations;
    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final BootstrapToken bootstrap;

    FirstAdministrator(
            PeopleSettings settings,
            People people,
            Invitations invitations,
            ApiTokens tokens,
            AuditTrail audit,
            BootstrapToken bootstrap) {
        this.settings = settings;
        this.people = people;
        this.invitations = invitations;
        this.tokens = tokens;
        this.audit = audit;
        this.bootstrap = bootstrap;
    }

    /** Before the first request, so that no other can come first, and before any worker: it may refuse the start. */
    @Transactional
    void automate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 5) StartupEvent start) {
        Optional<Secret> secret = settings.accounts() ? bootstrap.secret() : Optional.empty();
        if (secret.isPresent()) {
            people.lockFirst();
            if (!people.anybody()) {
                automate(secret.get());
            }
        }
    }

    private void automate(Secret secret) {
        invitations.withdrawMadeBy(CurrentPerson.MACHINE);
        Person person = people.add(AUTOMATION, "Automation", Role.ADMIN, null);
        tokens.add(person.id(), "COUNTERCLAIM_BOOTSTRAP_TOKEN", Role.ADMIN, null, secret);
        audit.append(CurrentPerson.MACHINE, "person.joined", "person", person.id(), null, person);
    }

    @Override
    @Transactional
    public List<String> words(String address) {
        if (!settings.accounts()) {
            return List.of("Accounts are off: whoever reaches this address may do everything.");
        }
        people.lockFirst();
        List<String> words = new ArrayList<>();
        if (!people.anyAdmin()) {
            words.addAll(firstLink(address));
        } else if (bootstrap.secret().filter(this::isUnknown).isPresent()) {
            words.add("COUNTERCLAIM_BOOTSTRAP_TOKEN is no token here: it counts only where nobody has an account yet.");
        }
        if (settings.openReading()) {
            words.add("Whoever reaches this address may read; changing anything needs an account.");
        }
        return words;
    }

    private boolean isUnknown(Secret secret) {
        return tokens.holder(secret).isEmpty();
    }

    private List<String> firstLink(String address) {
        invitations.withdrawMadeBy(CurrentPerson.MACHINE);
        Secret secret = Secret.random("");
        invitations.add(null, Role.ADMIN, "", CurrentPerson.MACHINE, secret);
        return List.of(
                "Nobody can administer yet. Open this address to make the first administrator; it works once:",
                "",
                "    " + address + "/welcome/" + secret.text(),
                "",
                "For programs: start on new data with COUNTERCLAIM_BOOTSTRAP_TOKEN=... (20 characters or more)",
                "and send it as \"Authorization: Bearer ...\".",
                "Only you, at this machine? COUNTERCLAIM_PEOPLE_ACCOUNTS=false asks nobody to sign in.");
    }
}
