package org.counterclaim.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.source.Named;
import org.counterclaim.source.Words;

/** The gazetteer, by id, path and any name. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<PlaceEntry, UUID> {

    public Optional<PlaceEntry> at(String path) {
        return find("path", path).firstResultOptional();
    }

    public List<PlaceEntry> atAll(Collection<String> paths) {
        return paths.isEmpty() ? List.of() : list("path in ?1", paths);
    }

    /** The places of an id, a path or a name: one, or several of the same name, or none. */
    public List<PlaceEntry> given(String given) {
        UUID id = Named.of(given).id();
        if (id != null) {
            return findByIdOptional(id).stream().toList();
        }
        Optional<PlaceEntry> at = at(given);
        return at.isPresent() ? List.of(at.get()) : called(given);
    }

    /** Every place that goes by this name, however it is spelled, by path. */
    @SuppressWarnings("unchecked")
    public List<PlaceEntry> called(String name) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct place.* from place join place_name on place_name.place_id = place.id
                        where place_name.normal = search_normal(:name) order by place.path""", PlaceEntry.class)
                .setParameter("name", Words.tidy(name))
                .getResultList();
    }
}
