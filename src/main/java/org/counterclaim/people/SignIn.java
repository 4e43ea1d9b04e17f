package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.document.Fingerprint;
import org.counterclaim.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Signing in and out, joining by invitation, and changing one's own password. */
@ApplicationScoped
class SignIn {

    private static final String LOGIN = "[a-z0-9][a-z0-9._@+-]{0,99}";
    private static final int LONGEST_NAME = 200;
    private static final Logger LOG = Logger.getLogger(SignIn.class);

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
        String login = asCounted(tidy(givenLogin));
        Throttle.Attempt attempt = throttle.begin(login, visitor.address());
        Optional<People.Credentials> found = people.byLogin(login);
        boolean right = passwords.matches(
                password, found.map(People.Credentials::passwordHash).orElse(null));
        if (!right || !found.orElseThrow().person().active()) {
            logWrong(found.map(People.Credentials::person), visitor);
            return Optional.empty();
        }
        throttle.right(attempt);
        throttle.forgive(login);
        UUID person = found.orElseThrow().person().id();
        audit.note(login, "person.signed-in", "person", person, null, null);
        return Optional.of(sessions.open(person, visitor.address(), visitor.agent()));
    }

    /** What no account can be called is counted all the same, however long it is and whatever stands in it. */
    private static String asCounted(String login) {
        return login.matches(LOGIN) ? login : "? " + Fingerprint.of(login);
    }

    /** A login that nobody has may be a password, typed into the wrong field. */
    private static void logWrong(Optional<Person> person, Visitor visitor) {
        LOG.warnf(
                "A wrong password for %s from %s",
                person.map(known -> known.login() + (known.active() ? "" : ", who is switched off"))
                        .orElse("nobody"),
                visitor.address());
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
        requireLogin(login);
        String name = givenName == null || givenName.isBlank() ? login : givenName.strip();
        if (name.length() > LONGEST_NAME) {
            throw ProblemException.invalid("name", "must have at most " + LONGEST_NAME + " characters");
        }
        if (people.byLogin(login).isPresent()) {
            throw ProblemException.invalid("login", "is taken by another person");
        }
        String hash = passwords.hash("password", password, known(login, name));
        useUp(invitation);
        Person person = people.add(login, name, invitation.role(), hash);
        audit.append(login, "person.joined", "person", person.id(), null, person);
        return person;
    }

    /** What whoever guesses would try first. */
    private static List<String> known(String login, String name) {
        return List.of(login, name, "counterclaim");
    }

    /** Sets the password of the person that a link was made for, and ends all sessions. */
    @Transactional
    Person reset(String secret, @Nullable String password) {
        Invitations.Invitation invitation = invitation(secret);
        UUID id = invitation.person();
        Person person = people.byId(java.util.Objects.requireNonNull(id)).orElseThrow();
        String hash = passwords.hash("password", password, known(person.login(), person.name()));
        useUp(invitation);
        setPassword(person.id(), hash);
        audit.append(person.login(), "person.password-reset", "person", person.id(), null, null);
        return person;
    }

    /** Refuses who signed in but does not know the password. */
    void prove(Caller caller, @Nullable String present, Visitor visitor) {
        Throttle.Attempt attempt = throttle.begin(caller.login(), visitor.address());
        People.Credentials own = people.byLogin(caller.login()).orElseThrow();
        if (!passwords.matches(present, own.passwordHash())) {
            logWrong(Optional.of(own.person()), visitor);
            throw ProblemException.invalid("present", "is not the present password");
        }
        throttle.right(attempt);
    }

    /** Changes one's own password; all sessions end. */
    @Transactional
    void changePassword(Caller caller, @Nullable String present, @Nullable String wanted, Visitor visitor) {
        prove(caller, present, visitor);
        Person own = people.byId(caller.person()).orElseThrow();
        String hash = passwords.hash("password", wanted, known(own.login(), own.name()));
        setPassword(caller.person(), hash);
        audit.append(caller.login(), "person.password-changed", "person", caller.person(), null, null);
    }

    /** Whoever knew the old one, or was sent another link, does not come in by it any more. */
    private void setPassword(UUID person, String hash) {
        people.setPassword(person, hash);
        sessions.closeAll(person);
        invitations.withdrawFor(person);
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

    /** Refuses what is no login, and the names by which the trail calls others than people. */
    static void requireLogin(String login) {
        if (!login.matches(LOGIN)) {
            throw ProblemException.invalid(
                    "login", "must be of a-z, 0-9 and . _ @ + - and begin with a letter or digit");
        }
        if (CurrentPerson.isReserved(login)) {
            throw ProblemException.invalid("login", "is taken by another person");
        }
    }

    static String tidy(@Nullable String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }
}
