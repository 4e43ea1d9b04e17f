package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.jdbi.v3.core.Jdbi;

/** Who has a conflict open, as far as their pages tell. Nothing hangs on it, so it is in no trail. */
@ApplicationScoped
@Needs(Role.VIEWER)
public class Presence {

    /** Pages tell every fifteen seconds; one that missed it twice is gone. */
    private static final Duration HERE = Duration.ofSeconds(40);

    private final Jdbi database;
    private final CurrentPerson person;
    private final Clock clock;

    Presence(Jdbi database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /** Notes that the person at hand looks at a conflict, and answers with who else does. */
    public List<String> look(UUID conflict) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.inTransaction(handle -> {
            int noted = handle.createUpdate("""
                            insert into presence (conflict_id, person, seen_at)
                            select id, :person, :now from conflict where id = :conflict
                            on conflict (conflict_id, person) do update set seen_at = :now""")
                    .bind("conflict", conflict)
                    .bind("person", person.name())
                    .bind("now", now)
                    .execute();
            if (noted == 0) {
                throw ProblemException.noSuch("conflict", conflict);
            }
            // Of what somebody else is about to renew or to remove we keep off, so that none waits for the other.
            handle.createUpdate("""
                            delete from presence where (conflict_id, person) in (
                                select conflict_id, person from presence where seen_at < :gone for update skip locked)""").bind("gone", now.minus(HERE)).execute();
            return handle.createQuery(
                            "select person from presence where conflict_id = :conflict and person <> :person order by person")
                    .bind("conflict", conflict)
                    .bind("person", person.name())
                    .mapTo(String.class)
                    .list();
        });
    }
}
