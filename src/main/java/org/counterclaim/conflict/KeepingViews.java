package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.page.PageSettings;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.QueryText;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** What people do with views of the queue. Strangers, where they may read, see the shared ones. */
@ApplicationScoped
public class KeepingViews {

    private static final int MOST = 100;

    private final SavedViews views;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final ZoneId zone;

    KeepingViews(SavedViews views, AuditTrail audit, CurrentPerson person, PageSettings settings) {
        this.views = views;
        this.audit = audit;
        this.person = person;
        this.zone = settings.zone();
    }

    public Page<SavedView> page(PageRequest wanted) {
        return views.page(person.name(), wanted);
    }

    /** One's own and the shared ones, at most as many as a page can show beside one another. */
    public List<SavedView> shown() {
        return views.all(person.name(), MOST);
    }

    public SavedView one(UUID id) {
        return views.byId(person.name(), id).orElseThrow(() -> ProblemException.noSuch("view", id));
    }

    @Needs(Role.VIEWER)
    @Transactional
    public SavedView enter(SavedViewBody body) {
        if (views.count(person.name()) >= MOST) {
            throw ProblemType.NOT_ALLOWED_NOW.because("You have " + MOST + " views already");
        }
        UUID id = views.enter(person.name(), body, query(body));
        if (id == null) {
            throw taken();
        }
        SavedView entered = one(id);
        audit.append(person.name(), "view.entered", "view", id, null, entered);
        return entered;
    }

    @Needs(Role.VIEWER)
    @Transactional
    public SavedView rewrite(UUID id, SavedViewBody body, IntConsumer match) {
        SavedView before = own(id);
        match.accept(before.version());
        if (!views.rewrite(before, body, query(body))) {
            throw taken();
        }
        SavedView after = one(id);
        audit.append(person.name(), "view.rewritten", "view", id, before, after);
        return after;
    }

    @Needs(Role.VIEWER)
    @Transactional
    public void delete(UUID id, IntConsumer match) {
        SavedView before = own(id);
        match.accept(before.version());
        views.delete(id);
        audit.append(person.name(), "view.deleted", "view", id, before, null);
    }

    private SavedView own(UUID id) {
        SavedView view = one(id);
        if (!view.owner().equals(person.name())) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The view is another person's: keep one of your own");
        }
        return view;
    }

    private static ProblemException taken() {
        return ProblemException.invalid("name", "is taken by another view");
    }

    /** The query as the queue writes it itself; refuses one that the queue could not answer. */
    private String query(SavedViewBody body) {
        QueryText written = QueryText.of("query", Objects.requireNonNullElse(body.query(), ""));
        if (!QueueAsked.knows(written.parameters().keySet())) {
            throw ProblemException.invalid("query", "is no filter of conflicts");
        }
        QueueAsked asked = QueueAsked.of(written.parameters());
        try {
            asked.filter(zone);
            ConflictOrder.of(asked.sort());
        } catch (ProblemException refused) {
            throw ProblemException.invalid("query", "is no filter of conflicts");
        }
        return asked.query(Map.of());
    }
}
