package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

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
    private final SignOnJoining joining;
    private final EndOfRole end;
    private final AuditTrail audit;

    SignOn(
            SignOnSettings settings,
            People people,
            Sessions sessions,
            SignOnJoining joining,
            EndOfRole end,
            AuditTrail audit) {
        this.settings = settings;
        this.people = people;
        this.sessions = sessions;
        this.joining = joining;
        this.end = end;
        this.audit = audit;
    }

    /** Joins the account that a session expects to be joined; false where none does. */
    @Transactional
    boolean join(@Nullable Secret session, Vouched vouched) {
        roleOf(vouched);
        return joining.finish(session, vouched).isPresent();
    }

    private Role roleOf(Vouched vouched) {
        return role(vouched.groups())
                .orElseThrow(() -> ProblemType.FORBIDDEN.because("Your sign-on gives you no role here"));
    }

    /** Opens a session, and an account for who comes first. */
    @Transactional
    Secret open(Vouched vouched, SignIn.Visitor visitor) {
        Role role = roleOf(vouched);
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
        boolean isLastAdmin = person.role() == Role.ADMIN && !people.anyAdminBut(person.id());
        if (person.role() == role || isLastAdmin) {
            return person;
        }
        if (!people.change(person, person.name(), role, true)) {
            throw ProblemType.STALE.because("Sign in again");
        }
        end.follow(person, role, true);
        Person changed = people.byId(person.id()).orElseThrow();
        audit.append(person.login(), "person.changed", "person", person.id(), person, changed);
        return changed;
    }

    /** Nobody gets the account of another by having the same login elsewhere. */
    private Person join(Vouched vouched, Role role) {
        String login = vouched.login();
        SignIn.requireLogin(login);
        String given = vouched.name().isBlank() ? login : vouched.name().strip();
        String name = given.substring(0, Math.min(given.length(), LONGEST_NAME));
        Optional<People.Credentials> holder = people.byLogin(login);
        if (holder.isPresent()) {
            joining.ask(vouched, name, holder.get().person());
            throw ProblemType.NOT_ALLOWED_NOW.because("An account here has the login " + login
                    + " already. If it is yours, sign in with its password and join the two on the page of your account,"
                    + " or ask an administrator");
        }
        Person person = people.add(login, name, role, null);
        people.vouch(person.id(), vouched.issuer(), vouched.subject());
        audit.append(login, "person.joined", "person", person.id(), null, person);
        return person;
    }
}
