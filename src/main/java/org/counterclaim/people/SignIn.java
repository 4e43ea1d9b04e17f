package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Signing in and out, joining by invitation, and changing one's own password. */
@ApplicationScoped
class SignIn {

    private static final String LOGIN = "[a-z0-9][a-z0-9._@+-]{0,99}";
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Throttle throttle;
    private final AuditTrail audit;

    SignIn(
            People people,
            Passwords passwords,
            Sessions sessions,
            Invitations invitations,
            Throttle throttle,
            AuditTrail audit) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.invitations = invitations;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** Where a request comes from, for the list of one's own sessions. */
    record Visitor(String address, String agent) {}

    /**
     * The secret of a new session; empty when login and password do not belong together, whichever of them is wrong.
     */
    Optional<Secret> signIn(@Nullable String givenLogin, @Nullable String password, Visitor visitor) {
        String login = tidy(givenLogin);
        Throttle.Attempt attempt = throttle.begin(login, visitor.address());
        Optional<People.Credentials> found = people.byLogin(login);
        boolean right = passwords.matches(
                password, found.map(People.Credentials::passwordHash).orElse(null));
        if (!right || !found.orElseThrow().person().active()) {
            return Optional.empty();
        }
        throttle.right(attempt);
        throttle.forgive(login);
        UUID person = found.orElseThrow().person().id();
        audit.note(login, "person.signed-in", "person", person, null, null);
        return Optional.of(sessions.open(person, visitor.address(), visitor.agent()));
    }

    void signOut(Caller caller) {
        if (caller.session() != null) {
            sessions.close(caller.session());
            audit.note(caller.login(), "person.signed-out", "person", caller.person(), null, null);
        }
    }

    /** Ends all other sessions of the caller's. */
    @Transactional
    void signOutElsewhere(Caller caller) {
        sessions.of(caller.person()).stream()
                .filter(open -> !open.sum().equals(caller.session()))
                .forEach(open -> sessions.close(open.sum()));
        audit.append(caller.login(), "person.signed-out-elsewhere", "person", caller.person(), null, null);
    }

    Invitations.Invitation invitation(String secret) {
        return invitations
                .waiting(Secret.of(secret))
                .orElseThrow(
                        () -> ProblemException.noSuch("invitation", "of this address; it was used or has expired"));
    }

    /** Makes an account by invitation. */
    @Transactional
    Person join(String secret, @Nullable String givenLogin, @Nullable String givenName, @Nullable String password) {
        Invitations.Invitation invitation = invitation(secret);
        String login = tidy(givenLogin);
        if (!isLogin(login)) {
            throw ProblemException.invalid(
                    "login", "must be of a-z, 0-9 and . _ @ + - and begin with a letter or digit");
        }
        String name = givenName == null || givenName.isBlank() ? login : givenName.strip();
        if (name.length() > LONGEST_NAME) {
            throw ProblemException.invalid("name", "must have at most " + LONGEST_NAME + " characters");
        }
        if (people.byLogin(login).isPresent()) {
            throw ProblemException.invalid("login", "is taken by another person");
        }
        String hash = passwords.hash("password", password, List.of(login, name, "counterclaim"));
        useUp(invitation);
        Person person = people.add(login, name, invitation.role(), hash);
        audit.append(login, "person.joined", "person", person.id(), null, person);
        return person;
    }

    /** Sets the password of the person that a link was made for, and ends all sessions. */
    @Transactional
    Person reset(String secret, @Nullable String password) {
        Invitations.Invitation invitation = invitation(secret);
        UUID id = invitation.person();
        Person person = people.byId(java.util.Objects.requireNonNull(id)).orElseThrow();
        String hash = passwords.hash("password", password, List.of(person.login(), person.name(), "counterclaim"));
        useUp(invitation);
        people.setPassword(person.id(), hash);
        sessions.closeAll(person.id());
        audit.append(person.login(), "person.password-reset", "person", person.id(), null, null);
        return person;
    }

    /** Refuses who signed in but does not know the password. */
    void prove(Caller caller, @Nullable String present, Visitor visitor) {
        Throttle.Attempt attempt = throttle.begin(caller.login(), visitor.address());
        People.Credentials own = people.byLogin(caller.login()).orElseThrow();
        if (!passwords.matches(present, own.passwordHash())) {
            throw ProblemException.invalid("present", "is not the present password");
        }
        throttle.right(attempt);
    }

    /** Changes one's own password; all sessions end. */
    @Transactional
    void changePassword(Caller caller, @Nullable String present, @Nullable String wanted, Visitor visitor) {
        prove(caller, present, visitor);
        Person own = people.byId(caller.person()).orElseThrow();
        String hash = passwords.hash("password", wanted, List.of(own.login(), own.name()));
        people.setPassword(caller.person(), hash);
        sessions.closeAll(caller.person());
        audit.append(caller.login(), "person.password-changed", "person", caller.person(), null, null);
    }

    /** Signs in again whoever has just lost all sessions. */
    Secret signInAgain(Caller caller, Visitor visitor) {
        return sessions.open(caller.person(), visitor.address(), visitor.agent());
    }

    private void useUp(Invitations.Invitation invitation) {
        if (!invitations.use(invitation.id())) {
            throw ProblemException.noSuch("invitation", "of this address; it was used or has expired");
        }
    }

    static boolean isLogin(String login) {
        return login.matches(LOGIN);
    }

    static String tidy(@Nullable String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }
}
