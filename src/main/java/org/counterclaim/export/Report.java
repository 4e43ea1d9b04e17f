package org.counterclaim.export;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where a claim was read, for whoever wants to read it too. */
public record Report(
        UUID id,
        String headline,
        String language,
        @Nullable String url,
        @Nullable String archiveUrl,
        OffsetDateTime publishedAt) {

    /** Those that the claims of a conflict stand in, by id. */
    static Map<UUID, Report> of(Jdbi database, ConflictView conflict) {
        Set<UUID> ids = claims(conflict)
                .map(ClaimView::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : read(database, ids);
    }

    static Stream<ClaimView> claims(ConflictView conflict) {
        return conflict.positions().stream()
                .flatMap(position -> Stream.concat(position.claims().stream(), position.fitting().stream()))
                .collect(
                        Collectors.toMap(ClaimView::id, each -> each, (one, same) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream();
    }

    private static Map<UUID, Report> read(Jdbi database, Collection<UUID> ids) {
        List<Report> found = database.withHandle(handle -> handle.createQuery("""
                        select id, headline, language, url, archive_url, published_at from document
                        where id = any(:ids) order by id""")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Report(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class)))
                .list());
        Map<UUID, Report> byId = new HashMap<>();
        found.forEach(report -> byId.put(report.id(), report));
        return byId;
    }
}
