package org.counterclaim.source;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Points everything that named one source to another, in one statement for each kind of thing. */
final class SourceMerge {

    private static final List<String> STATEMENTS = List.of(
            """
            update claim set
                claimant_id = case when claimant_id = :lost then :kept else claimant_id end,
                publisher_id = case when publisher_id = :lost then :kept else publisher_id end,
                answer_actor_id = case when answer_actor_id = :lost then :kept else answer_actor_id end,
                version = version + 1
            where claimant_id = :lost or publisher_id = :lost or answer_actor_id = :lost""",
            "update claim_via set source_id = :kept where source_id = :lost",
            "update document set publisher_id = :kept, version = version + 1 where publisher_id = :lost",
            """
            update source set parent_id = case when id = :kept then null else :kept end, version = version + 1
            where parent_id = :lost""",
            "update source set merged_into_id = :kept, version = version + 1 where merged_into_id = :lost",
            "update source_key set source_id = :kept where source_id = :lost",
            "update feed set publisher_id = :kept, version = version + 1 where publisher_id = :lost",
            "update source_site set source_id = :kept where source_id = :lost");

    private SourceMerge() {}

    static void repoint(EntityManager database, UUID lost, UUID kept) {
        STATEMENTS.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("lost", lost)
                .setParameter("kept", kept)
                .executeUpdate());
        database.flush();
        database.clear();
    }
}
