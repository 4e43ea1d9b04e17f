package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What people change about sources. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class SourceEditing {

    private final Sources sources;
    private final SourceRegister register;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    SourceEditing(
            Sources sources,
            SourceRegister register,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.sources = sources;
        this.register = register;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** Enters a source. None of its names may be another's. */
    @Transactional
    public SourceView enter(SourceBody body) {
        Source source = new Source(Ids.next(), body.names().names(), body.kindOr(SourceKind.OUTLET), clock.instant());
        takeNames(source.id(), body);
        requireFreeSites(source.id(), body);
        source.describe(body, owner(body, source.id()), clock.instant());
        sources.persistAndFlush(source);
        SourceView entered = SourceView.of(source);
        audit.append(person.name(), "source.entered", "source", source.id(), null, entered);
        return entered;
    }

    /** Writes what is known of a source anew. */
    @Transactional
    public SourceView rewrite(UUID id, SourceBody body, IntConsumer match) {
        Source source = sources.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("source", id));
        match.accept(source.version());
        SourceView before = SourceView.of(source);
        takeNames(id, body);
        requireFreeSites(id, body);
        source.describe(body, owner(body, id), clock.instant());
        database.flush();
        register.release(id, source.aliases());
        SourceView after = SourceView.of(source);
        audit.append(person.name(), "source.rewritten", "source", id, before, after);
        return after;
    }

    private void takeNames(UUID id, SourceBody body) {
        Set<String> names = new LinkedHashSet<>();
        Names main = body.names().names();
        add(names, main.ar());
        add(names, main.en());
        body.aliasesOrNone().forEach(alias -> names.add(alias.name()));
        for (String name : names) {
            if (!register.take(name, id)) {
                throw ProblemException.invalid(
                        name.equals(main.ar()) || name.equals(main.en()) ? "names" : "aliases",
                        "holds a name of another source: " + name + " is " + sources.named(name));
            }
        }
    }

    private void requireFreeSites(UUID id, SourceBody body) {
        for (String site : Objects.requireNonNullElse(body.sites(), List.<String>of())) {
            UUID owner = sources.ownerOf(List.of(site));
            if (owner != null && !owner.equals(id)) {
                throw ProblemException.invalid("sites", "holds a site of another source: " + site + " is " + owner);
            }
        }
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private @Nullable Source owner(SourceBody body, UUID child) {
        Named parent = body.parent();
        if (parent == null || parent.isEmpty()) {
            return null;
        }
        UUID id = parent.id() == null ? sources.named(Words.tidy(String.valueOf(parent.name()))) : parent.id();
        Source owner = id == null ? null : sources.present(id).orElse(null);
        if (owner == null) {
            throw ProblemException.invalid("parent", "is no source that exists");
        }
        for (Source above = owner; above != null; above = above.parent()) {
            if (above.id().equals(child)) {
                throw ProblemException.invalid("parent", "must not be the source itself or one that belongs to it");
            }
        }
        return owner;
    }

    /**
     * Makes two sources one: what the first said, carried or passed on becomes the other's, as do its names.
     *
     * @param into the one that stays
     */
    @Transactional
    public SourceView merge(UUID id, UUID into, IntConsumer match) {
        Source lost = sources.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("source", id));
        match.accept(lost.version());
        Source kept = sources.findById(into);
        if (kept == null || into.equals(id) || kept.mergedInto() != null) {
            throw ProblemException.invalid("into", "must be another source that is not itself merged");
        }
        if (lost.mergedInto() != null) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The source is merged already");
        }
        SourceView before = SourceView.of(lost);
        kept.addAliases(lost.aliases());
        lost.mergeInto(kept, clock.instant());
        database.flush();
        SourceView after = SourceView.of(lost);
        SourceMerge.repoint(database, id, into);
        audit.append(person.name(), "source.merged", "source", id, before, after);
        return SourceView.of(sources.findById(into));
    }
}
