package org.counterclaim.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way into the trail; the database gives it its number and its hash.
 *
 * @param at as in RFC 3339
 * @param before JSON, as {@code after}
 */
public record TrailRow(
        UUID id,
        String at,
        String actor,
        @Nullable UUID token,
        @Nullable String address,
        @Nullable String agent,
        @Nullable String request,
        String action,
        String entity,
        @JsonProperty("entity_id") String entityId,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after) {

    private static final JsonMapper JSON = new JsonMapper();

    static TrailRow of(
            Origin origin,
            Instant at,
            String action,
            String entity,
            String entityId,
            @Nullable String before,
            @Nullable String after) {
        return new TrailRow(
                Ids.next(),
                at.toString(),
                origin.actor(),
                origin.token(),
                origin.address(),
                origin.agent(),
                origin.request(),
                action,
                entity,
                entityId,
                before,
                after);
    }

    /** What the machine did by itself. */
    public static TrailRow byMachine(
            Instant at, String action, String entity, UUID id, @Nullable String before, @Nullable String after) {
        return of(Origin.MACHINE, at, action, entity, id.toString(), before, after);
    }

    /**
     * Has the transaction of the handle commit before it is on the disk, so that others who add rows need not wait for the
     * disk one after the other. Whoever relies on it calls {@link Flush#await} afterwards.
     */
    public static void commitWithoutWaiting(Handle handle) {
        handle.execute("set local synchronous_commit to off");
    }

    /**
     * Adds rows in the transaction of the handle. Others who add some wait until it ends, so this comes last in it.
     */
    public static void append(Handle handle, List<TrailRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            handle.createQuery("select append_audit(:rows::jsonb)")
                    .bind("rows", JSON.writeValueAsString(rows))
                    .mapTo(Long.class)
                    .one();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written to the audit trail", e);
        }
    }
}
