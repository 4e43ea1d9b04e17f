package org.counterclaim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What administrators do about people. */
@ApplicationScoped
@Needs(Role.ADMIN)
class Administration {

    private final People people;
    private final Invitations invitations;
    private final EndOfRole end;
    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final CurrentPerson admin;

    Administration(
            People people,
            Invitations invitations,
            EndOfRole end,
            ApiTokens tokens,
            AuditTrail audit,
            CurrentPerson admin) {
        this.people = people;
        this.invitations = invitations;
        this.end = end;
        this.tokens = tokens;
        this.audit = audit;
        this.admin = admin;
    }

    /**
     * A link, shown once.
     *
     * @param secret the last part of its path, {@code /welcome/...}
     */
    record Link(Invitations.Invitation invitation, Secret secret) {}

    List<Person> all() {
        return people.all();
    }

    Person one(UUID id) {
        return people.byId(id).orElseThrow(() -> ProblemException.noSuch("person", id));
    }

    /** The tokens of a person, the newest first. */
    List<ApiTokens.Token> tokens(UUID id) {
        return tokens.of(one(id).id());
    }

    /** The tokens that nobody has revoked, by person. */
    Map<UUID, List<ApiTokens.Token>> tokens() {
        return tokens.standing().stream().collect(Collectors.groupingBy(ApiTokens.Token::person));
    }

    ApiTokens.Token token(UUID person, UUID id) {
        return tokens.byId(id)
                .filter(found -> found.person().equals(person))
                .orElseThrow(() -> ProblemException.noSuch("token", id));
    }

    @Transactional
    void revoke(UUID person, UUID id, IntConsumer match) {
        ApiTokens.Token token = token(person, id);
        match.accept(token.version());
        tokens.revoke(id);
        audit.append(admin.name(), "token.revoked", "token", id, token, null);
    }

    List<Invitations.Invitation> waiting() {
        return invitations.waiting();
    }

    @Transactional
    Link invite(Role role, String note) {
        return link(null, role, note, "person.invited");
    }

    /** A link by which a person sets a new password. */
    @Transactional
    Link reset(UUID id) {
        Person person = one(id);
        if (!person.active()) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The account is switched off");
        }
        return link(person.id(), person.role(), person.login(), "person.reset-offered");
    }

    private Link link(@Nullable UUID person, Role role, String note, String action) {
        Secret secret = Secret.random("");
        Invitations.Invitation made = invitations.add(person, role, note, admin.name(), secret);
        audit.append(admin.name(), action, "invitation", made.id(), null, made);
        return new Link(made, secret);
    }

    Invitations.Invitation invitation(UUID id) {
        return invitations.waiting(id).orElseThrow(() -> ProblemException.noSuch("invitation", id));
    }

    @Transactional
    void withdraw(UUID invitation, IntConsumer match) {
        invitation(invitation);
        match.accept(Invitations.Invitation.VERSION);
        if (!invitations.use(invitation)) {
            throw ProblemException.noSuch("invitation", invitation);
        }
        audit.append(admin.name(), "person.invitation-withdrawn", "invitation", invitation, null, null);
    }

    /**
     * Changes a person. Who is switched off, or may do less, loses at once what the role gave.
     *
     * @param check is given the version that stands
     */
    @Transactional
    Person change(UUID id, String name, Role role, boolean active, IntConsumer check) {
        Person before = one(id);
        check.accept(before.version());
        // Two administrators who switch each other off at once would both find the other one.
        people.lockFirst();
        if (EndOfRole.isEnd(before, role, active) && before.role() == Role.ADMIN && !people.anyAdminBut(id)) {
            throw ProblemType.NOT_ALLOWED_NOW.because("Somebody must remain who can administer");
        }
        if (!people.change(before, name, role, active)) {
            throw ProblemType.STALE.because("Read it again, then change it");
        }
        end.follow(before, role, active);
        Person after = one(id);
        audit.append(admin.name(), "person.changed", "person", id, before, after);
        return after;
    }
}
