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

    private final String from;
    private final String id;
    private final Sort sort;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private KeysetQuery(String from, String id, Sort sort) {
        this.from = from;
        this.id = id;
        this.sort = sort;
    }

    public static KeysetQuery sorted(String from, String id, Sort sort) {
        return new KeysetQuery(from, id, sort);
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

    /** Adds a condition on a list of values under the name of what is given, and its contrary on those unwanted. */
    public KeysetQuery any(String condition, Given<?> given) {
        return add(condition, given.name(), given.wanted(), given.unwanted());
    }

    /** Adds a condition on a single value under the name of what is given, and its contrary on one unwanted. */
    public KeysetQuery one(String condition, Given<?> given) {
        return add(
                condition,
                given.name(),
                given.wanted().isEmpty() ? List.of() : given.wanted().getFirst(),
                given.unwanted().isEmpty() ? List.of() : given.unwanted().getFirst());
    }

    /** What is not known counts among what does not meet a condition. */
    private KeysetQuery add(String condition, String name, Object wanted, Object unwanted) {
        if (!wanted.equals(List.of())) {
            where(condition, name, wanted);
        }
        if (!unwanted.equals(List.of())) {
            where("((" + condition.replace(":" + name, ":not_" + name) + ") is not true)", "not_" + name, unwanted);
        }
        return this;
    }

    /** The wanted page; {@code show} gets ids in order and must keep it. */
    @SuppressWarnings("unchecked")
    public <K, T> Page<T> page(EntityManager database, PageRequest wanted, Function<List<K>, List<T>> show) {
        Total total = wanted.isCounted() ? total(database) : Total.UNCOUNTED;
        KeysetCursor after = wanted.after(3);
        String bound = after == null ? "" : " and " + sort.after(id);
        String found =
                "select " + id + " as id, " + sort.column() + " as key from " + from + " where " + conditions() + bound;
        boolean areFew = !conditions.isEmpty() && total.type() == Total.Type.EXACT;
        Query query = database.createNativeQuery(
                (areFew ? sorted(found) : found + " order by " + sort.ordering(id)) + " limit " + wanted.fetch());
        values.forEach(query::setParameter);
        if (after != null) {
            bind(query, after);
        }
        List<Object[]> rows = query.getResultList();
        return wanted.page(
                rows,
                row -> KeysetCursor.of(sort.name(), row[1], row[0]),
                page -> show.apply(page.stream().map(row -> (K) row[0]).toList()),
                total);
    }

    /**
     * Few are found and then sorted. The planner, who knows how frequent only the most frequent words are, would go
     * through all there are in their order where it takes them for many; it cannot see through an offset.
     */
    private String sorted(String found) {
        return "select found.id, found.key from (" + found + " offset 0) found order by " + sort.orderingOfIdAndKey();
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

    private void bind(Query query, KeysetCursor after) {
        query.setParameter("afterKey", sort.key(after));
        if (!sort.column().equals(id)) {
            query.setParameter("afterId", after.id(2));
        }
    }
}
