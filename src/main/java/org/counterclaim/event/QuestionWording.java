package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.source.Names;

/**
 * Words questions for people: the predicate's question with the labels of its qualifiers; a party's label is the name
 * of the source of that code.
 */
@ApplicationScoped
public class QuestionWording {

    private final EntityManager database;

    QuestionWording(EntityManager database) {
        this.database = database;
    }

    /** The wording of each question, in three queries whatever their number. */
    @Transactional
    public Map<UUID, Names> of(Collection<Question> questions) {
        Map<String, Names> asked = asked(questions);
        Map<String, Names> values = values(questions);
        Map<UUID, Names> labels = new HashMap<>();
        for (Question question : questions) {
            Names words =
                    asked.getOrDefault(question.predicate(), new Names(question.predicate(), question.predicate()));
            labels.put(
                    question.id(),
                    new Names(
                            worded(words.in("ar"), question.qualifiers(), values, "ar"),
                            worded(words.in("en"), question.qualifiers(), values, "en")));
        }
        return labels;
    }

    /** As other things name it. */
    @Transactional
    public Map<UUID, QuestionRef> refs(Collection<Question> questions) {
        Map<UUID, Names> labels = of(questions);
        return questions.stream()
                .collect(Collectors.toMap(
                        Question::id,
                        question -> new QuestionRef(
                                question.id(),
                                question.predicate(),
                                new TreeMap<>(question.qualifiers()),
                                Objects.requireNonNull(labels.get(question.id()))),
                        (one, same) -> one));
    }

    static String worded(String asked, Map<String, String> qualifiers, Map<String, Names> values, String language) {
        SortedMap<String, String> labels = new TreeMap<>();
        qualifiers.forEach((qualifier, value) -> {
            Names known = values.get(qualifier + "=" + value);
            labels.put(qualifier, known == null ? value : known.in(language));
        });
        return QuestionPattern.fill(asked, language, labels);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Names> asked(Collection<Question> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery(
                        "select code, question_ar, question_en from predicate where code in (:codes)")
                .setParameter(
                        "codes", questions.stream().map(Question::predicate).collect(Collectors.toSet()))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Names((String) row[1], (String) row[2])));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Names> values(Collection<Question> questions) {
        List<Object[]> rows = database.createNativeQuery(
                        "select qualifier || '=' || code, label_ar, label_en from qualifier_value"
                                + " union all select 'party=' || code, name_ar, name_en from source where code in (:parties)")
                .setParameter("parties", parties(questions))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Names((String) row[1], (String) row[2])));
    }

    private static Set<String> parties(Collection<Question> questions) {
        return questions.stream()
                .map(question -> question.qualifiers().getOrDefault("party", ""))
                .collect(Collectors.toSet());
    }
}
