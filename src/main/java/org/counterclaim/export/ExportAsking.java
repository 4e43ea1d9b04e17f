package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** Takes orders for exports that are made in the background. */
@ApplicationScoped
@Needs(Role.REVIEWER)
class ExportAsking {

    private final ExportJobs jobs;
    private final Forms forms;
    private final ExportSettings settings;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Event<ExportAsked> asked;

    ExportAsking(
            ExportJobs jobs,
            Forms forms,
            ExportSettings settings,
            AuditTrail audit,
            CurrentPerson person,
            Event<ExportAsked> asked) {
        this.jobs = jobs;
        this.forms = forms;
        this.settings = settings;
        this.audit = audit;
        this.person = person;
        this.asked = asked;
    }

    /** Refuses at once what could never be made. */
    @Transactional
    UUID ask(ExportBody body) {
        forms.requirePossible(ExportOrder.of(body, settings.zone()).format());
        UUID id = jobs.enter(body, person.name());
        audit.append(person.name(), "export.asked", "export-job", id, null, body);
        asked.fire(new ExportAsked(id));
        return id;
    }

    /** All of them, or none where one is refused. */
    @Transactional
    void ask(List<ExportBody> bodies) {
        bodies.forEach(this::ask);
    }

    @Transactional
    void cancel(UUID id) {
        if (jobs.byId(id).isEmpty()) {
            throw ProblemException.noSuch("export job", id);
        }
        if (!jobs.cancel(id)) {
            throw ProblemType.NOT_ALLOWED_NOW.because("It has ended");
        }
        audit.append(person.name(), "export.cancelled", "export-job", id, null, null);
    }
}
