package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources by name and enters those that are new. A name is taken in {@code source_key} before its source is
 * written: a second writer of the same name waits there for the first, and then finds it.
 */
@ApplicationScoped
public class SourceRegister {

    private final Sources sources;
    private final EntityManager database;
    private final Jdbi keys;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    SourceRegister(
            Sources sources, EntityManager database, Jdbi keys, AuditTrail audit, CurrentPerson person, Clock clock) {
        this.sources = sources;
        this.database = database;
        this.keys = keys;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** The source that goes by this name, entered with a guessed kind and grade F when there is none. */
    @Transactional
    public UUID findOrEnter(String name, SourceKind otherwise) {
        String tidy = Words.tidy(name);
        UUID known = sources.named(tidy);
        if (known != null) {
            return known;
        }
        UUID id = Ids.next();
        if (!take(tidy, id)) {
            return required(sources.named(tidy));
        }
        Source source = new Source(id, Words.inItsLanguage(tidy), KindGuess.of(tidy, otherwise), clock.instant());
        sources.persist(source);
        audit.append(person.name(), "source.entered", "source", id, null, SourceView.of(source));
        return id;
    }

    /** The source that goes by either name, entered with both when there is none. */
    @Transactional
    public UUID findOrEnter(Names names, SourceKind kind) {
        List<String> both = Stream.of(names.ar(), names.en())
                .filter(Objects::nonNull)
                .map(Words::tidy)
                .toList();
        Map<String, UUID> known = sources.known(both);
        for (String name : both) {
            if (known.containsKey(name)) {
                return known.get(name);
            }
        }
        UUID id = Ids.next();
        for (String name : both) {
            if (!take(name, id)) {
                return required(sources.named(name));
            }
        }
        Source source = new Source(id, names, kind, clock.instant());
        sources.persist(source);
        audit.append(person.name(), "source.entered", "source", id, null, SourceView.of(source));
        return id;
    }

    /** Gives a source another name; false when the name is another's already. */
    @Transactional
    public boolean alsoCalled(UUID id, String name) {
        String tidy = Words.tidy(name);
        Source source = sources.findById(id);
        if (source == null || !take(tidy, id)) {
            return false;
        }
        SourceView before = SourceView.of(source);
        source.alsoCalled(tidy, clock.instant());
        audit.append(person.name(), "source.changed", "source", id, before, SourceView.of(source));
        return true;
    }

    /** Takes a name for a source; false when another source has it. */
    boolean take(String name, UUID id) {
        int taken = keys.withHandle(handle -> handle.createUpdate(
                        "insert into source_key (normal, source_id) values (search_normal(:name), :id) on conflict do nothing")
                .bind("name", name)
                .bind("id", id)
                .execute());
        return taken == 1 || id.equals(sources.named(name));
    }

    /** Lets go of the names that a source no longer goes by. */
    void release(UUID id, Set<SourceName> kept) {
        database.createNativeQuery("""
                        delete from source_key where source_id = :id
                        and normal <> all (array(select search_normal(kept) from unnest(cast(:kept as text[])) kept))""")
                .setParameter("id", id)
                .setParameter("kept", kept.stream().map(SourceName::name).toArray(String[]::new))
                .executeUpdate();
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a name is taken but has no source");
        }
        return id;
    }
}
