package org.counterclaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What those who run the server see of mail, and do about it. */
@ApplicationScoped
@Needs(Role.ADMIN)
class MailDesk {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentPerson person;

    MailDesk(Outbox outbox, AuditTrail audit, CurrentPerson person) {
        this.outbox = outbox;
        this.audit = audit;
        this.person = person;
    }

    Page<MailView> page(@Nullable MailState state, PageRequest wanted) {
        return outbox.page(state, wanted);
    }

    MailView one(UUID id) {
        return outbox.byId(id).orElseThrow(() -> ProblemException.noSuch("mail", id));
    }

    @Transactional
    MailView again(UUID id) {
        MailView before = one(id);
        if (!outbox.again(id)) {
            throw ProblemType.NOT_ALLOWED_NOW.because("Nothing refused it: it was sent, or is about to be");
        }
        MailView after = one(id);
        audit.append(person.name(), "mail.again", "mail", id, before, after);
        return after;
    }
}
