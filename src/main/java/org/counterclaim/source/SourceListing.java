package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
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

    /** The newest first, without those merged into others. */
    @Transactional
    public Page<SourceView> page(@Nullable String q, @Nullable String kind, PageRequest wanted) {
        return KeysetQuery.newest("source s", "s.id")
                .where("s.merged_into_id is null")
                .where("s.kind = :kind", "kind", Filter.code("kind", kind, SourceKind.class))
                .where("""
                        s.id in (select source_id from source_name
                                 where normal like '%' || replace(replace(replace(search_normal(:q),
                                     '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')""", "q", Filter.text("q", q))
                .<UUID, SourceView>page(
                        database,
                        wanted,
                        ids -> InOrder.of(ids, sources.whole(ids), Source::id).stream()
                                .map(SourceView::of)
                                .toList());
    }
}
