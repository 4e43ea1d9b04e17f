package org.counterclaim.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the trail. */
@ApplicationScoped
public class AuditReading {

    private final Jdbi database;

    AuditReading(Jdbi database) {
        this.database = database;
    }

    /** The latest first. Nulls and blanks ask for nothing. */
    public Page<AuditResource.Entry> page(
            @Nullable String entity, @Nullable String id, @Nullable String actor, PageRequest wanted) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("true"));
        add(conditions, values, "entity", "entity", entity);
        add(conditions, values, "entity_id", "id", id);
        add(conditions, values, "actor", "actor", actor);
        KeysetCursor after = wanted.after(2);
        return database.withHandle(handle -> wanted.page(
                rows(handle, conditions, values, after, wanted.fetch()),
                row -> KeysetCursor.of(row.at().toInstant(), row.id()),
                rows -> rows,
                total(handle, conditions, values)));
    }

    private static void add(
            List<String> conditions, Map<String, String> values, String column, String name, @Nullable String given) {
        String value = Filter.text(name, given);
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private static List<AuditResource.Entry> rows(
            Handle handle,
            List<String> conditions,
            Map<String, String> values,
            @Nullable KeysetCursor after,
            int limit) {
        Query query =
                handle.createQuery("select id, at, actor, action, entity, entity_id, before, after from audit where "
                        + String.join(" and ", conditions)
                        + (after == null ? "" : " and (at, id) < (:afterAt, :afterId)")
                        + " order by at desc, id desc limit " + limit);
        values.forEach(query::bind);
        if (after != null) {
            query.bind("afterAt", after.time(0)).bind("afterId", after.id(1));
        }
        return query.map((row, context) -> new AuditResource.Entry(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    private static Total total(Handle handle, List<String> conditions, Map<String, String> values) {
        Query query = handle.createQuery("select count(*) from (select 1 from audit where "
                + String.join(" and ", conditions) + " limit " + (Total.CAP + 1) + ") capped");
        values.forEach(query::bind);
        return Total.of(query.mapTo(Long.class).one());
    }
}
