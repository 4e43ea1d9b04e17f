package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Names;

/** What people enter and change about subjects. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class SubjectEditing {

    private final Subjects subjects;
    private final EventRegister register;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    SubjectEditing(
            Subjects subjects,
            EventRegister register,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.subjects = subjects;
        this.register = register;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    public SubjectView enter(SubjectBody body) {
        Subject subject = new Subject(Ids.next(), body.titles().names(), clock.instant());
        takeTitles(subject.id(), subject.titles());
        subjects.persistAndFlush(subject);
        SubjectView entered = SubjectView.of(subject);
        audit.append(person.name(), "subject.entered", "subject", subject.id(), null, entered);
        return entered;
    }

    @Transactional
    public SubjectView rewrite(UUID id, SubjectBody body, IntConsumer match) {
        Subject subject = subjects.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("subject", id));
        match.accept(subject.version());
        SubjectView before = SubjectView.of(subject);
        subject.rename(body.titles().names(), clock.instant());
        takeTitles(id, subject.titles());
        database.flush();
        SubjectView after = SubjectView.of(subject);
        audit.append(person.name(), "subject.rewritten", "subject", id, before, after);
        return after;
    }

    private void takeTitles(UUID id, Names titles) {
        if (titles.ar() != null && !register.takeSubject(titles.ar(), id)) {
            throw ProblemException.invalid("titles", "holds the title of another subject: " + titles.ar());
        }
        if (titles.en() != null && !register.takeSubject(titles.en(), id)) {
            throw ProblemException.invalid("titles", "holds the title of another subject: " + titles.en());
        }
    }
}
