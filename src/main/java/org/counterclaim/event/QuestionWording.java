package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.source.Names;

/**
 * Words questions for people: the predicate's question, with each qualifier either in the place that the question
 * keeps for it, as in {@code {category}}, or in brackets behind it.
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
        Map<String, Names> values = values();
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
        String worded = asked;
        StringBuilder behind = new StringBuilder();
        for (Map.Entry<String, String> qualifier : new TreeMap<>(qualifiers).entrySet()) {
            Names known = values.get(qualifier.getKey() + "=" + qualifier.getValue());
            String value = known == null ? qualifier.getValue() : known.in(language);
            String slot = "{" + qualifier.getKey() + "}";
            if (worded.contains(slot)) {
                worded = worded.replace(slot, value);
            } else {
                behind.append(behind.isEmpty() ? "" : language.equals("ar") ? "، " : ", ")
                        .append(value);
            }
        }
        String tidy = worded.replaceAll("\\s*\\{[a-z_]+}", "");
        return behind.isEmpty() ? tidy : tidy + " (" + behind + ")";
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
    private Map<String, Names> values() {
        List<Object[]> rows = database.createNativeQuery(
                        "select qualifier || '=' || code, label_ar, label_en from qualifier_value")
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Names((String) row[1], (String) row[2])));
    }
}
