package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Sources as people and programs read them. */
@ApplicationScoped
public class SourceListing {

    private final Sources sources;
    private final EntityManager database;

    SourceListing(Sources sources, EntityManager database) {
        this.sources = sources;
        this.database = database;
    }

    @Transactional
    public SourceView one(UUID id) {
        return sources.findByIdOptional(id)
                .map(SourceView::of)
                .orElseThrow(() -> ProblemException.noSuch("source", id));
    }

    /** The source that goes by a name; null for none. */
    @Transactional
    @Nullable UUID named(String name) {
        return sources.named(name);
    }

    /** The newest first, without those merged into others. */
    @Transactional
    public Page<SourceView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(
                asked.single("sort"),
                Sort.newest("entered", "s.id"),
                Sort.latest("changed", "s.changed_at"),
                Sort.alphabetical("name", "coalesce(s.name_en, s.name_ar)"));
        return KeysetQuery.sorted("source s", "s.id", sort)
                .where("s.merged_into_id is null")
                .any("s.kind in (:kind)", asked.codes("kind", SourceKind.class))
                .any("s.country in (:country)", asked.words("country"))
                .any(
                        "s.state_affiliation in (:stateAffiliation)",
                        asked.codes("stateAffiliation", StateAffiliation.class))
                .any("s.grade in (:grade)", asked.words("grade"))
                .one("""
                        s.id in (select source_id from source_name
                                 where normal like '%' || replace(replace(replace(search_normal(:q),
                                     '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')""", asked.text("q"))
                .<UUID, SourceView>page(
                        database,
                        wanted,
                        ids -> InOrder.of(ids, sources.whole(ids), Source::id).stream()
                                .map(SourceView::of)
                                .toList());
    }
}
