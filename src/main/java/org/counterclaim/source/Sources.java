package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Given;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The sources, by id and by any name they go by. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager database;
    private final Jdbi keys;

    Sources(EntityManager database, Jdbi keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The source, or the one it was merged into. */
    public Optional<Source> present(UUID id) {
        Source source = findById(id);
        if (source == null) {
            return Optional.empty();
        }
        Source survivor = source.mergedInto();
        return Optional.of(survivor == null ? source : survivor);
    }

    /** Which source goes by each of the names; names that none goes by are left out. */
    public Map<String, UUID> known(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        // Beside Hibernate, which would write out all that waits before every look.
        return keys.withHandle(handle -> handle.createQuery("""
                        select wanted.name, source_key.source_id from unnest(:names) as wanted (name)
                        join source_key on source_key.normal = search_normal(wanted.name)""")
                .bindArray("names", String.class, names.toArray())
                .reduceRows(new HashMap<>(), (known, row) -> {
                    known.put(row.getColumn(1, String.class), row.getColumn(2, UUID.class));
                    return known;
                }));
    }

    public @Nullable UUID named(String name) {
        return known(List.of(name)).get(name);
    }

    /** The sources asked for by ids or names. */
    public Given<UUID> asked(Asked asked, String name) {
        Given<String> given = asked.texts(name);
        return new Given<>(name, idsOrNamed(given.wanted()), idsOrNamed(given.unwanted()));
    }

    private List<UUID> idsOrNamed(List<String> given) {
        return given.stream().map(this::idOrNamed).toList();
    }

    /** The id of the source given by id or by any name; an id that nothing has when there is none. */
    public UUID idOrNamed(String given) {
        UUID id = Named.of(given).id();
        if (id != null) {
            return present(id).map(Source::id).orElse(id);
        }
        UUID named = named(Words.tidy(given));
        return named == null ? NOBODY : named;
    }

    /** The source that publishes at an address, by the longest site that the address lies at; null when none does. */
    public @Nullable UUID publishingAt(URI address) {
        return ownerOf(Sites.of(address));
    }

    @Nullable UUID ownerOf(List<String> sites) {
        List<?> owners = database.createNativeQuery("""
                        select coalesce(source.merged_into_id, source.id) from source_site
                        join source on source.id = source_site.source_id
                        where site = any (cast(:sites as text[])) order by length(site) desc limit 1""", UUID.class)
                .setParameter("sites", sites.toArray(String[]::new))
                .getResultList();
        return owners.isEmpty() ? null : (UUID) owners.getFirst();
    }

    /** Sources with their names and parents; in no order. */
    List<Source> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("from Source s left join fetch s.aliases left join fetch s.parent where s.id in ?1", ids);
    }
}
