package org.counterclaim.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.source.Source;
import org.jspecify.annotations.Nullable;

/** The captured reports. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The document with this text by this publisher. */
    Optional<Document> same(String textSha256, @Nullable Source publisher) {
        return publisher == null
                ? find("textSha256 = ?1 and publisher is null", textSha256).firstResultOptional()
                : find("textSha256 = ?1 and publisher = ?2", textSha256, publisher)
                        .firstResultOptional();
    }

    /** The version of the report at an address that no other replaced, whatever the clock said when it was captured. */
    Optional<Document> latestAt(String url) {
        return find(
                        "from Document d where d.url = ?1 and not exists (from Document later where later.replaces = d)"
                                + " order by d.capturedAt desc, d.id desc",
                        url)
                .firstResultOptional();
    }

    List<Document> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("from Document d left join fetch d.publisher where d.id in ?1", ids);
    }
}
