package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filter and an order of the queue under a name.
 *
 * @param query parameters as in the address of the queue and of the list of conflicts, such as {@code type=QUANTITY}
 * @param shared whether everybody sees it; only its owner changes it
 */
@Schema(examples = """
        {"id":"0190a1b2-0000-7000-8000-000000000001","version":0,"owner":"rana","name":"أرقام القتلى",
         "query":"predicate=casualties.killed&state=NEW","shared":true,
         "createdAt":"2018-05-20T09:00:00Z","changedAt":"2018-05-20T09:00:00Z"}""")
public record SavedView(
        UUID id,
        int version,
        String owner,
        String name,
        String query,
        boolean shared,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    /** The queue as the view has it. */
    public String href() {
        return query.isEmpty() ? "/conflicts" : "/conflicts?" + query;
    }
}
