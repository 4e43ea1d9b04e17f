package org.counterclaim.conflict;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.jdbi.v3.core.Handle;

/** Reads the names, in both languages, of all that some conflicts speak of. */
@ApplicationScoped
class Vocabulary {

    Labels labels(Handle handle, List<ConflictRow> conflicts, Collection<List<PositionRow>> positions) {
        Set<String> predicates = conflicts.stream().map(ConflictRow::predicate).collect(toSet());
        Set<String> places = new HashSet<>();
        Set<UUID> actors = new HashSet<>();
        positions.forEach(sides -> sides.forEach(side -> collect(side.answer(), places, actors)));
        return new Labels(
                names(handle, """
                        select predicate || '/' || code, label_ar, label_en from predicate_term
                        where predicate = any(:keys)""", predicates),
                names(handle, "select path, name_ar, name_en from place where path = any(:keys)", places),
                names(
                        handle,
                        "select id::text, name_ar, name_en from source where id = any(:keys::uuid[])",
                        actors.stream().map(UUID::toString).collect(toSet())));
    }

    private static void collect(Answer answer, Set<String> places, Set<UUID> actors) {
        if (answer instanceof Place place) {
            places.add(place.path());
        } else if (answer instanceof Actor actor) {
            actors.add(Labels.id(actor));
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
