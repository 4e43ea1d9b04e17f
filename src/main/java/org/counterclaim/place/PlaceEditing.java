package org.counterclaim.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The gazetteer as people read and extend it. */
@ApplicationScoped
public class PlaceEditing {

    private final Places places;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;

    PlaceEditing(Places places, EntityManager database, AuditTrail audit, CurrentPerson person) {
        this.places = places;
        this.database = database;
        this.audit = audit;
        this.person = person;
    }

    @Transactional
    public PlaceView one(UUID id) {
        return PlaceView.of(entry(id));
    }

    /** The places on the way to a path, the largest first, itself included. */
    @Transactional
    List<PlaceView> above(String path) {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash));
        }
        paths.add(path);
        return places
                .list("from PlaceEntry p left join fetch p.aliases where p.path in ?1 order by p.path", paths)
                .stream()
                .map(PlaceView::of)
                .toList();
    }

    /**
     * In the order of paths, so that a place stands before what lies in it.
     */
    @Transactional
    public Page<PlaceView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(asked.single("sort"), Sort.alphabetical("path", "p.path"));
        return KeysetQuery.sorted("place p", "p.id", sort)
                .one(
                        "p.id in (select place_id from place_name where normal like search_normal(:q) || '%')",
                        asked.text("q"))
                .any("""
                        exists (select from place within where within.path in (:inside)
                                and (p.path = within.path or starts_with(p.path, within.path || '/')))""", asked.words("inside"))
                .any("p.kind in (:kind)", asked.codes("kind", PlaceKind.class))
                .page(database, wanted, this::views);
    }

    private List<PlaceView> views(List<UUID> ids) {
        List<PlaceEntry> rows = ids.isEmpty()
                ? List.of()
                : places.list("from PlaceEntry p left join fetch p.aliases where p.id in ?1", ids);
        return InOrder.of(ids, rows, PlaceEntry::id).stream().map(PlaceView::of).toList();
    }

    @Needs(Role.EDITOR)
    @Transactional
    public PlaceView enter(PlaceBody body) {
        if (places.at(body.path()).isPresent()) {
            throw ProblemException.invalid("path", "is taken by another place");
        }
        PlaceEntry place = new PlaceEntry(Ids.next(), body.path(), parent(body.path()));
        place.describe(body);
        places.persistAndFlush(place);
        PlaceView entered = PlaceView.of(place);
        audit.append(person.name(), "place.entered", "place", place.id(), null, entered);
        return entered;
    }

    private @Nullable PlaceEntry parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0
                ? null
                : places.at(path.substring(0, slash))
                        .orElseThrow(() -> ProblemException.invalid(
                                "path",
                                "must lie in a place of the gazetteer: there is no " + path.substring(0, slash)));
    }

    @Needs(Role.EDITOR)
    @Transactional
    public PlaceView rewrite(UUID id, PlaceBody body, IntConsumer match) {
        PlaceEntry place = entry(id);
        match.accept(place.version());
        if (!place.path().equals(body.path())) {
            throw ProblemException.invalid("path", "must stay " + place.path() + ": claims are compared by it");
        }
        PlaceView before = PlaceView.of(place);
        place.describe(body);
        database.flush();
        PlaceView after = PlaceView.of(place);
        audit.append(person.name(), "place.rewritten", "place", id, before, after);
        return after;
    }

    private PlaceEntry entry(UUID id) {
        return places.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("place", id));
    }
}
