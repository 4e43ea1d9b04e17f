package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Names;

/** Questions as people and programs read them, the newest first. */
@ApplicationScoped
public class QuestionListing {

    private final Questions questions;
    private final QuestionWording wording;
    private final EntityManager database;

    QuestionListing(Questions questions, QuestionWording wording, EntityManager database) {
        this.questions = questions;
        this.wording = wording;
        this.database = database;
    }

    @Transactional
    public QuestionView one(UUID id) {
        return views(List.of(id)).stream().findFirst().orElseThrow(() -> ProblemException.noSuch("question", id));
    }

    @Transactional
    public Page<QuestionView> page(Asked asked, PageRequest wanted) {
        Sort sort = Sort.asked(asked.single("sort"), Sort.newest("entered", "q.id"));
        return KeysetQuery.sorted("question q", "q.id", sort)
                .any("q.event_id in (:event)", asked.ids("event"))
                .any("q.event_id in (select id from event where subject_id in (:subject))", asked.ids("subject"))
                .any("q.predicate in (:predicate)", asked.words("predicate"))
                .page(database, wanted, this::views);
    }

    private List<QuestionView> views(List<UUID> ids) {
        List<Question> found = InOrder.of(ids, questions.byIds(ids), Question::id);
        Map<UUID, Names> labels = wording.of(found);
        Map<UUID, Long> counts = claims(ids);
        return found.stream()
                .map(question -> new QuestionView(
                        question.id(),
                        question.predicate(),
                        new TreeMap<>(question.qualifiers()),
                        Objects.requireNonNull(labels.get(question.id())),
                        question.event().in("en"),
                        question.event().subject().in("en"),
                        counts.getOrDefault(question.id(), 0L),
                        question.createdAt().atOffset(ZoneOffset.UTC)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Long> claims(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery(
                        "select question_id, count(*) from claim where question_id in (:ids) group by question_id")
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }
}
