package org.counterclaim.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows of the trail are wanted. What is left out or blank asks for nothing. */
public class AuditFilter {

    static final Set<String> NAMES =
            Set.of("entity", "id", "actor", "action", "token", "request", "address", "from", "to");

    @QueryParam("entity")
    @Parameter(description = "What kind of thing was changed, such as conflict, claim, source or person")
    @Nullable String entity;

    @QueryParam("id")
    @Parameter(description = "Which one")
    @Nullable String id;

    @QueryParam("actor")
    @Parameter(description = "Who did it: a login, or machine")
    @Nullable String actor;

    @QueryParam("action")
    @Parameter(description = "What was done, such as claim.accepted; claim. stands for all that begin so")
    @Nullable String action;

    @QueryParam("token")
    @Parameter(description = "The API token it was done by")
    @Nullable String token;

    @QueryParam("request")
    @Parameter(description = "The X-Request-Id of the answer to the request that did it")
    @Nullable String request;

    @QueryParam("address")
    @Parameter(description = "The address of the client that did it")
    @Nullable String address;

    @QueryParam("from")
    @Parameter(description = "The first moment")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "The moment before which")
    @Nullable String to;

    /** All about one thing. */
    public static AuditFilter about(String entity, UUID id) {
        AuditFilter filter = new AuditFilter();
        filter.entity = entity;
        filter.id = id.toString();
        return filter;
    }

    /** SQL conditions with the values of their parameters. */
    record Conditions(String sql, Map<String, Object> values) {}

    Conditions conditions() {
        List<String> sql = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new LinkedHashMap<>();
        add(sql, values, "entity = :entity", "entity", Filter.text("entity", entity));
        add(sql, values, "entity_id = :id", "id", Filter.text("id", id));
        add(sql, values, "actor = :actor", "actor", Filter.text("actor", actor));
        String wanted = Filter.text("action", action);
        boolean isPrefix = wanted != null && wanted.endsWith(".");
        add(sql, values, isPrefix ? "starts_with(action, :action)" : "action = :action", "action", wanted);
        add(sql, values, "token = :token", "token", Filter.id("token", token));
        add(sql, values, "request = :request", "request", Filter.text("request", request));
        add(sql, values, "address = :address", "address", Filter.text("address", address));
        add(sql, values, "at >= :from", "from", time(Filter.time("from", from)));
        add(sql, values, "at < :to", "to", time(Filter.time("to", to)));
        return new Conditions(String.join(" and ", sql), values);
    }

    private static @Nullable Object time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static void add(
            List<String> sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.add(condition);
            values.put(name, value);
        }
    }
}
