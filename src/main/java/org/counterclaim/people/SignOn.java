package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/**
 * Lets people in whom the newsroom's sign-on vouches for. The provider decides their role, each time anew; here they can
 * be switched off.
 */
@ApplicationScoped
class SignOn {

    private static final int LONGEST_NAME = 200;

    private final SignOnSettings settings;
    private final People people;
    private final Sessions sessions;
    private final AuditTrail audit;

    SignOn(SignOnSettings settings, People people, Sessions sessions, AuditTrail audit) {
        this.settings = settings;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Opens a session, and an account for who comes first. */
    @Transactional
    Secret open(Vouched vouched, SignIn.Visitor visitor) {
        Role role = role(vouched.groups())
                .orElseThrow(() -> ProblemType.FORBIDDEN.because("Your sign-on gives you no role here"));
        Optional<Person> known = people.ofSignOn(vouched.issuer(), vouched.subject());
        Person person = known.isPresent() ? present(known.get(), role) : join(vouched, role);
        audit.append(person.login(), "person.signed-in", "person", person.id(), null, null);
        return sessions.open(person.id(), visitor.address(), visitor.agent());
    }

    private Optional<Role> role(Set<String> groups) {
        if (isIn(groups, settings.admins())) {
            return Optional.of(Role.ADMIN);
        }
        if (isIn(groups, settings.editors())) {
            return Optional.of(Role.EDITOR);
        }
        if (isIn(groups, settings.reviewers())) {
            return Optional.of(Role.REVIEWER);
        }
        return isIn(groups, settings.viewers()) ? Optional.of(Role.VIEWER) : settings.others();
    }

    private static boolean isIn(Set<String> groups, Optional<Set<String>> wanted) {
        return wanted.isPresent() && !Collections.disjoint(groups, wanted.get());
    }

    private Person present(Person person, Role role) {
        if (!person.active()) {
            throw ProblemType.FORBIDDEN.because("Your account here is switched off");
        }
        if (person.role() == role) {
            return person;
        }
        if (!people.change(person, person.name(), role, true)) {
            throw ProblemType.STALE.because("Sign in again");
        }
        if (!role.includes(person.role())) {
            sessions.closeAll(person.id());
        }
        Person changed = people.byId(person.id()).orElseThrow();
        audit.append(person.login(), "person.changed", "person", person.id(), person, changed);
        return changed;
    }

    /** Nobody gets an account that has a password, by having the same login elsewhere. */
    private Person join(Vouched vouched, Role role) {
        String login = vouched.login();
        if (!SignIn.isLogin(login)) {
            throw ProblemException.invalid(
                    "login", "must be of a-z, 0-9 and . _ @ + - and begin with a letter or digit");
        }
        if (people.byLogin(login).isPresent()) {
            throw ProblemType.NOT_ALLOWED_NOW.because("Another person has the login " + login + " here");
        }
        String name = vouched.name().isBlank() ? login : vouched.name().strip();
        Person person = people.add(login, name.substring(0, Math.min(name.length(), LONGEST_NAME)), role, null);
        people.vouch(person.id(), vouched.issuer(), vouched.subject());
        audit.append(login, "person.joined", "person", person.id(), null, person);
        return person;
    }
}
