package org.counterclaim.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.platform.Ids;

/** The questions. Each exists once, whoever asks it first. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, UUID> {

    private static final TypeReference<TreeMap<String, String>> QUALIFIERS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    Questions(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public UUID idOf(QuestionKey key) {
        return Objects.requireNonNull(idsOf(Set.of(key)).get(key));
    }

    /**
     * The ids of questions, entering those that nobody asked yet. Rows are written in one order by everyone, so that
     * no two writers wait for each other.
     */
    public Map<QuestionKey, UUID> idsOf(Set<QuestionKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<QuestionKey> wanted = List.copyOf(keys);
        Object[] columns = {
            wanted.stream().map(key -> Ids.next()).toArray(UUID[]::new),
            wanted.stream().map(QuestionKey::event).toArray(UUID[]::new),
            wanted.stream().map(QuestionKey::predicate).toArray(String[]::new),
            wanted.stream().map(key -> written(key.qualifiers())).toArray(String[]::new)
        };
        enter(columns);
        return found(columns);
    }

    private void enter(Object[] columns) {
        database.createNativeQuery("""
                        insert into question (id, event_id, predicate, qualifiers)
                        select id, event_id, predicate, cast(qualifiers as jsonb)
                        from unnest(cast(:ids as uuid[]), cast(:events as uuid[]), cast(:predicates as text[]),
                                    cast(:qualifiers as text[])) wanted (id, event_id, predicate, qualifiers)
                        order by event_id, predicate, qualifiers
                        on conflict (event_id, predicate, qualifiers) do nothing""")
                .setParameter("ids", columns[0])
                .setParameter("events", columns[1])
                .setParameter("predicates", columns[2])
                .setParameter("qualifiers", columns[3])
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Map<QuestionKey, UUID> found(Object[] columns) {
        List<Object[]> rows = database.createNativeQuery("""
                        select question.id, question.event_id, question.predicate, cast(question.qualifiers as text)
                        from unnest(cast(:events as uuid[]), cast(:predicates as text[]), cast(:qualifiers as text[]))
                             wanted (event_id, predicate, qualifiers)
                        join question on question.event_id = wanted.event_id
                            and question.predicate = wanted.predicate
                            and question.qualifiers = cast(wanted.qualifiers as jsonb)""")
                .setParameter("events", columns[1])
                .setParameter("predicates", columns[2])
                .setParameter("qualifiers", columns[3])
                .getResultList();
        Map<QuestionKey, UUID> ids = new HashMap<>();
        rows.forEach(row ->
                ids.put(new QuestionKey((UUID) row[1], (String) row[2], qualifiers((String) row[3])), (UUID) row[0]));
        return ids;
    }

    private String written(SortedMap<String, String> qualifiers) {
        try {
            return json.writeValueAsString(qualifiers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("qualifiers cannot be written as JSON", e);
        }
    }

    private SortedMap<String, String> qualifiers(String written) {
        try {
            return json.readValue(written, QUALIFIERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("qualifiers in the database are no JSON object of texts", e);
        }
    }

    public List<Question> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("from Question q join fetch q.event e join fetch e.subject where q.id in ?1", ids);
    }
}
