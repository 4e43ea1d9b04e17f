package org.counterclaim.conflict;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.reconcile.Relation;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jdbi.v3.core.Handle;

/** Reads the names, in both languages, of all that some conflicts speak of. */
@ApplicationScoped
class Vocabulary {

    /** What may be the path of a place or of a party in a position's key or a reason's argument. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9_-]+(?:/[a-z0-9_-]+){0,50}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Labels labels(
            Handle handle,
            List<ConflictRow> conflicts,
            Collection<List<PositionRow>> positions,
            Collection<List<Relation>> relations) {
        Set<String> predicates = conflicts.stream().map(ConflictRow::predicate).collect(toSet());
        Set<String> mentioned = mentioned(positions, relations);
        return new Labels(
                names(handle, """
                        select predicate || '/' || code, label_ar, label_en from predicate_term
                        where predicate = any(:keys)""", predicates),
                names(handle, """
                        select qualifier || '/' || code, label_ar, label_en from qualifier_value
                        where code = any(:keys)
                        union all
                        select 'party/' || code, name_ar, name_en from source where code = any(:keys)""", values(conflicts, mentioned)),
                names(handle, "select path, name_ar, name_en from place where path = any(:keys)", mentioned),
                names(
                        handle,
                        "select id::text, name_ar, name_en from source where id = any(:keys::uuid[])",
                        mentioned.stream()
                                .filter(text -> ID.matcher(text).matches())
                                .collect(toSet())));
    }

    private static Set<String> mentioned(
            Collection<List<PositionRow>> positions, Collection<List<Relation>> relations) {
        Set<String> mentioned = new HashSet<>();
        positions.forEach(sides -> sides.forEach(side -> {
            collect(side.key(), mentioned);
            collect(path(side.answer()), mentioned);
        }));
        relations.forEach(all -> all.forEach(
                relation -> relation.reason().arguments().forEach(argument -> collect(argument, mentioned))));
        return mentioned;
    }

    private static Set<String> values(List<ConflictRow> conflicts, Set<String> mentioned) {
        Set<String> values = new HashSet<>(mentioned);
        conflicts.forEach(conflict -> values.addAll(conflict.qualifiers().values()));
        return values;
    }

    private static String path(Answer answer) {
        return switch (answer) {
            case Place place -> place.path();
            case Actor actor -> actor.path();
            case YesNo ignored -> "";
            case Quantity ignored -> "";
            case TimeWindow ignored -> "";
            case Terms ignored -> "";
        };
    }

    private static void collect(String text, Set<String> mentioned) {
        Matcher found = PATH.matcher(text);
        while (found.find()) {
            String path = found.group();
            mentioned.add(path);
            mentioned.add(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private static Map<String, Names> names(Handle handle, String sql, Set<String> keys) {
        Map<String, Names> names = new HashMap<>();
        if (!keys.isEmpty()) {
            handle.createQuery(sql)
                    .bindArray("keys", String.class, keys)
                    .map((row, context) -> Map.entry(row.getString(1), new Names(row.getString(2), row.getString(3))))
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        }
        return names;
    }
}
