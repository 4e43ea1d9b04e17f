package org.counterclaim.change;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that changed.
 *
 * @param number grows with every change; there may be gaps
 * @param kind such as {@code conflict.opened}
 * @param id of the claim, the document or the conflict
 * @param address where it is read
 */
@Schema(examples = """
        {"number":42,"kind":"conflict.opened","id":"0190a1b2-0000-7000-8000-000000000001",
         "at":"2018-05-20T09:00:00Z","address":"/api/v1/conflicts/0190a1b2-0000-7000-8000-000000000001"}""")
public record Change(long number, String kind, UUID id, OffsetDateTime at, String address) {

    /** A change of the thing whose kind stands before the dot. */
    public static Change of(long number, String kind, UUID id, OffsetDateTime at) {
        String entity = kind.substring(0, kind.indexOf('.'));
        return new Change(number, kind, id, at, "/api/v1/" + entity + "s/" + id);
    }
}
