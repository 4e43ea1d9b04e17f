package org.counterclaim.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list in SQL that finds the ids of a page, of which the rows are then read in a fixed number of queries. */
public final class KeysetQuery {

    private enum Order {
        BY_ID,
        BY_TIME,
        BY_TEXT
    }

    private final String from;
    private final String id;
    private final String sort;
    private final Order order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private KeysetQuery(String from, String id, String sort, Order order) {
        this.from = from;
        this.id = id;
        this.sort = sort;
        this.order = order;
    }

    /** By an id that sorts by time, the newest first. */
    public static KeysetQuery newest(String from, String id) {
        return new KeysetQuery(from, id, id, Order.BY_ID);
    }

    /** By a time, the latest first, and by id where times are equal. */
    public static KeysetQuery latest(String from, String id, String time) {
        return new KeysetQuery(from, id, time, Order.BY_TIME);
    }

    /** By a unique text, in its alphabetical order. */
    public static KeysetQuery alphabetical(String from, String id, String text) {
        return new KeysetQuery(from, id, text, Order.BY_TEXT);
    }

    /** Adds a condition. */
    public KeysetQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a value, unless the value is null. */
    public KeysetQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** The wanted page; {@code show} gets ids in order and must keep it. */
    @SuppressWarnings("unchecked")
    public <K, T> Page<T> page(EntityManager database, PageRequest wanted, Function<List<K>, List<T>> show) {
        Total total = total(database);
        KeysetCursor after = wanted.after(order == Order.BY_TIME ? 2 : 1);
        String bound = after == null ? "" : " and " + bound();
        Query query = database.createNativeQuery("select " + id + ", " + sort + " from " + from + " where "
                + conditions() + bound + " order by " + ordering() + " limit " + wanted.fetch());
        values.forEach(query::setParameter);
        if (after != null) {
            bind(query, after);
        }
        List<Object[]> rows = query.getResultList();
        return wanted.page(
                rows,
                this::key,
                page -> show.apply(page.stream().map(row -> (K) row[0]).toList()),
                total);
    }

    private Total total(EntityManager database) {
        Query query = database.createNativeQuery("select count(*) from (select 1 from " + from + " where "
                + conditions() + " limit " + (Total.CAP + 1) + ") capped");
        values.forEach(query::setParameter);
        return Total.of(((Number) query.getSingleResult()).longValue());
    }

    private String conditions() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private String bound() {
        return switch (order) {
            case BY_ID -> id + " < :afterId";
            case BY_TIME -> "(" + sort + ", " + id + ") < (:afterTime, :afterId)";
            case BY_TEXT -> sort + " > :afterText";
        };
    }

    private String ordering() {
        return switch (order) {
            case BY_ID -> id + " desc";
            case BY_TIME -> sort + " desc, " + id + " desc";
            case BY_TEXT -> sort;
        };
    }

    private void bind(Query query, KeysetCursor after) {
        switch (order) {
            case BY_ID -> query.setParameter("afterId", after.id(0));
            case BY_TIME -> query.setParameter("afterTime", after.time(0)).setParameter("afterId", after.id(1));
            case BY_TEXT -> query.setParameter("afterText", after.text(0));
        }
    }

    private KeysetCursor key(Object[] row) {
        return order == Order.BY_TIME ? KeysetCursor.of(row[1], row[0]) : KeysetCursor.of(row[1]);
    }
}
