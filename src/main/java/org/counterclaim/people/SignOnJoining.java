package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Joins accounts with a password to the newsroom's sign-on: by their owner, who proves to be both, or by an
 * administrator. A login or an address of mail that is the same joins nothing, since those change hands.
 */
@ApplicationScoped
class SignOnJoining {

    private final People people;
    private final SignOnRequests requests;
    private final Sessions sessions;
    private final SignIn signIn;
    private final AuditTrail audit;
    private final CurrentPerson current;

    SignOnJoining(
            People people,
            SignOnRequests requests,
            Sessions sessions,
            SignIn signIn,
            AuditTrail audit,
            CurrentPerson current) {
        this.people = people;
        this.requests = requests;
        this.sessions = sessions;
        this.signIn = signIn;
        this.audit = audit;
        this.current = current;
    }

    /** Keeps who came with a login that another account has, for an administrator to decide about. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ask(Vouched vouched, String name, Person owner) {
        requests.add(vouched, name, owner.id());
        audit.append(CurrentPerson.MACHINE, "person.sign-on-asked", "person", owner.id(), null, vouched);
    }

    @Needs(Role.ADMIN)
    List<SignOnRequests.Waiting> waiting() {
        return requests.all();
    }

    @Transactional
    @Needs(Role.ADMIN)
    Person join(UUID person, SignOnBody body, IntConsumer match) {
        match.accept(held(person).version());
        return joined(person, body.issuer(), body.subject(), current.name());
    }

    @Transactional
    @Needs(Role.ADMIN)
    Person grant(UUID request, IntConsumer match) {
        SignOnRequests.Waiting waiting = held(request, match);
        return joined(waiting.person(), waiting.issuer(), waiting.subject(), current.name());
    }

    @Transactional
    @Needs(Role.ADMIN)
    void refuse(UUID request, IntConsumer match) {
        SignOnRequests.Waiting waiting = held(request, match);
        requests.remove(request);
        audit.append(current.name(), "person.sign-on-refused", "person", waiting.person(), waiting, null);
    }

    @Needs(Role.ADMIN)
    SignOnRequests.Waiting one(UUID request) {
        return requests.byId(request).orElseThrow(() -> ProblemException.noSuch("request", request));
    }

    private SignOnRequests.Waiting held(UUID request, IntConsumer match) {
        SignOnRequests.Waiting waiting =
                requests.held(request).orElseThrow(() -> ProblemException.noSuch("request", request));
        match.accept(waiting.version());
        return waiting;
    }

    private Person held(UUID person) {
        return people.held(person).orElseThrow(() -> ProblemException.noSuch("person", person));
    }

    /** From now on the person comes by password alone; sessions go on. */
    @Transactional
    @Needs(Role.ADMIN)
    Person separate(UUID person, IntConsumer match) {
        Person before = held(person);
        match.accept(before.version());
        return separated(before);
    }

    @Transactional
    Person separate(Caller caller) {
        if (people.byLogin(caller.login()).orElseThrow().passwordHash() == null) {
            throw ProblemType.NOT_ALLOWED_NOW.because("You have no password to come back with");
        }
        return separated(people.byId(caller.person()).orElseThrow());
    }

    private Person separated(Person before) {
        people.vouch(before.id(), null, null);
        Person after = people.byId(before.id()).orElseThrow();
        audit.append(current.name(), "person.sign-on-separated", "person", before.id(), before, after);
        return after;
    }

    /** The next sign-on in this session, for ten minutes, joins the account instead of opening another session. */
    @Transactional
    void begin(Caller caller, @Nullable String password, SignIn.Visitor visitor) {
        signIn.prove(caller, password, visitor);
        sessions.expectJoining(Objects.requireNonNullElse(caller.session(), ""));
        audit.append(caller.login(), "person.sign-on-expected", "person", caller.person(), null, null);
    }

    /** Joins whom the provider vouches for to the owner of a session that expects it; empty where none does. */
    @Transactional
    Optional<Person> finish(@Nullable Secret session, Vouched vouched) {
        return session == null
                ? Optional.empty()
                : sessions.joining(session)
                        .flatMap(people::byId)
                        .map(owner -> joined(owner.id(), vouched.issuer(), vouched.subject(), owner.login()));
    }

    private Person joined(UUID id, String issuer, String subject, String actor) {
        Person before = held(id);
        Optional<Person> holder = people.ofSignOn(issuer, subject);
        if (holder.isPresent() && !holder.get().id().equals(id)) {
            throw ProblemType.NOT_ALLOWED_NOW.because(
                    "This sign-on belongs to the account " + holder.get().login());
        }
        people.vouch(id, issuer, subject);
        requests.removeOf(issuer, subject);
        audit.append(actor, "person.sign-on-joined", "person", id, before, new SignOnBody(issuer, subject));
        return people.byId(id).orElseThrow();
    }
}
