package org.counterclaim.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimIntake;
import org.counterclaim.document.DocumentBody;
import org.counterclaim.document.DocumentIntake;
import org.counterclaim.event.EventEditing;
import org.counterclaim.event.SubjectBody;
import org.counterclaim.event.SubjectEditing;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;

/** Enters the demonstration as people would: through the same doors, with the same checks and the same trail. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class DemoLoader {

    private final DemoContent content;
    private final SubjectEditing subjects;
    private final EventEditing events;
    private final DocumentIntake documents;
    private final ClaimIntake claims;
    private final EntityManager database;

    DemoLoader(
            DemoContent content,
            SubjectEditing subjects,
            EventEditing events,
            DocumentIntake documents,
            ClaimIntake claims,
            EntityManager database) {
        this.content = content;
        this.subjects = subjects;
        this.events = events;
        this.documents = documents;
        this.claims = claims;
        this.database = database;
    }

    /**
     * Enters the demonstration, unless one of its subjects is there.
     *
     * @return the events that were entered; none when the demonstration was there
     */
    @Transactional
    public Set<UUID> load() {
        waitForAnotherLoad();
        List<SubjectBody> subjectBodies = content.subjects();
        if (subjectBodies.stream().anyMatch(this::isKnown)) {
            return Set.of();
        }
        subjectBodies.forEach(subjects::enter);
        Set<UUID> entered = content.events().stream()
                .map(event -> events.enter(event).id())
                .collect(Collectors.toUnmodifiableSet());
        Map<String, DocumentBody> reports = content.documents();
        Map<String, UUID> kept = new LinkedHashMap<>();
        reports.forEach((key, report) -> kept.put(key, documents.keep(report).document()));
        claims.enter(content.claims(reports, kept));
        return entered;
    }

    private boolean isKnown(SubjectBody subject) {
        String title = Objects.requireNonNull(subject.titles().en());
        return (Boolean) database.createNativeQuery(
                        "select exists (select from subject_key where normal = search_normal(:title))", Boolean.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    private void waitForAnotherLoad() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('demonstration', 0))")
                .getResultList();
    }
}
